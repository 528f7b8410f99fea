import { posix } from 'node:path'
import type { Element } from '@xmldom/xmldom'
import { elementsOf, parentOf } from '../package/elements.ts'
import { type Alternative, chooseAlternative } from './alternatives.ts'
import { PICTURE_ELSEWHERE, PICTURE_KIND } from './kinds/drawings.ts'
import { relationOf } from './parts.ts'
import { type RunScope, tell } from './scope.ts'
import type { StoryPicture } from './story.ts'

/** Reads a picture (a:blip, v:imagedata); undefined where it is not in the file, or is of a kind that browsers do not show. */
export function readPicture(
  element: Element,
  drawing: Element,
  scope: RunScope,
): StoryPicture | undefined {
  const { flow, draft } = scope
  const relation =
    relationOf(element, 'embed', flow) ??
    relationOf(element, 'id', flow) ??
    relationOf(element, 'link', flow)
  const bytes =
    relation?.isExternal === false ? flow.reading.word.parts.get(relation.target) : undefined
  const { described, isDecorative } = describe(element, drawing)
  const { text: alternative = '', words = '', told } = described ?? {}
  if (!relation || !bytes) {
    tell(scope, PICTURE_ELSEWHERE, relation?.target ?? words)
    return undefined
  }
  const ending = endingOf(bytes)
  if (ending === undefined) {
    tell(scope, PICTURE_KIND, words || posix.basename(relation.target))
    return undefined
  }
  if (told && !isDecorative) tell(scope, told, words)
  const file = `${toFileName(relation.target)}.${ending}`
  return { type: 'picture', place: draft.place, file, bytes, alternative, isDecorative }
}

const toFileName = (path: string): string =>
  posix
    .basename(path, posix.extname(path))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'picture'

/** What kinds of pictures begin with, at which byte, and how their files end. */
const BEGINNINGS: readonly (readonly [string, number, string])[] = [
  ['\x89PNG', 0, 'png'],
  ['\xff\xd8\xff', 0, 'jpg'],
  ['GIF8', 0, 'gif'],
  ['WEBP', 8, 'webp'],
  ['ftypavif', 4, 'avif'],
]

/** How a file of the picture ends, by its bytes; undefined for a kind that browsers do not show. */
function endingOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const known = BEGINNINGS.find(([beginning, at]) => start.startsWith(beginning, at))
  if (known) return known[2]
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<svg[\s>]/.test(start)
    ? 'svg'
    : undefined
}

interface Description {
  readonly described: Alternative | undefined
  readonly isDecorative: boolean
}

/** The alternative text of a picture stands at its own properties, at the drawing's, or at an old shape's. */
function describe(picture: Element, drawing: Element): Description {
  const own = ancestorOf(picture, 'pic')
  const properties = [
    ...(own ? descendantsOf(own, 'cNvPr') : []),
    ...descendantsOf(drawing, 'docPr'),
    ...[ancestorOf(picture, 'shape') ?? ancestorOf(picture, 'rect')].filter(
      (shape) => shape !== undefined,
    ),
  ]
  const texts = ['descr', 'alt', 'title'].flatMap((name) =>
    properties.map((found) => found.getAttribute(name) ?? ''),
  )
  return {
    described: chooseAlternative(texts),
    isDecorative: properties.some((found) =>
      descendantsOf(found, 'decorative').some((mark) =>
        /^(?:1|true)$/.test(mark.getAttribute('val') ?? ''),
      ),
    ),
  }
}

function ancestorOf(element: Element, name: string): Element | undefined {
  for (let parent = parentOf(element); parent; parent = parentOf(parent))
    if (parent.localName === name) return parent
  return undefined
}

const descendantsOf = (element: Element, name: string): readonly Element[] =>
  [...elementsOf(element)].flatMap((child) => [
    ...(child.localName === name ? [child] : []),
    ...descendantsOf(child, name),
  ])
