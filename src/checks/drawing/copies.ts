import type { Element } from '@xmldom/xmldom'
import type { FileFault } from '../file-types.ts'
import { type Reference, readSheets, referencesOf } from './references.ts'
import { elementsIn, isElement } from './walk.ts'

/** The most elements that are drawn, each copy counted: Chromium draws so many in a few seconds. */
const MOST = 200_000

/** How deep elements may lie within one another, copies with them. */
const DEEPEST = 200

/** How much is drawn of an element: a copy is drawn as often as it is used, and may hold copies itself. */
interface Drawn {
  readonly elements: number
  readonly depth: number
}

/** Tells of a drawing that draws more than a browser can, for it copies its copies. */
export function faultOfSize(root: Element): FileFault | undefined {
  const { elements, depth } = measure(root)
  if (elements === Infinity) return endless
  if (depth > DEEPEST) return tooDeep
  return elements > MOST ? tooMany : undefined
}

function measure(root: Element): Drawn {
  const targets = targetsIn(root)
  const sheets = readSheets(root, (id) => targets.has(id))
  const known = new Map<Element, Drawn | 'being measured'>()

  function drawnOf(element: Element, level: number): Drawn {
    const found = known.get(element)
    if (found === 'being measured') return { elements: Infinity, depth: 1 }
    if (found) return found
    if (level > DEEPEST) return { elements: 1, depth: DEEPEST }
    known.set(element, 'being measured')
    const drawn = add(element, level)
    known.set(element, drawn)
    return drawn
  }

  function add(element: Element, level: number): Drawn {
    let [elements, depth] = [1, 0]
    const draw = (inner: Element, times: number): void => {
      const drawn = drawnOf(inner, level + 1)
      elements += drawn.elements * times
      depth = Math.max(depth, drawn.depth)
    }
    for (let node = element.firstChild; node && elements <= MOST; node = node.nextSibling)
      if (isElement(node)) draw(node, 1)
    for (const reference of referencesOf(element, sheets)) {
      const target = targets.get(reference.id)
      if (target) draw(target, timesOf(reference, element))
      if (elements > MOST) break
    }
    return { elements, depth: depth + 1 }
  }

  return drawnOf(root, 0)
}

/** The elements that can be drawn by reference, by their ids: of two with one id the first. */
function targetsIn(root: Element): ReadonlyMap<string, Element> {
  const targets = new Map<string, Element>()
  for (const element of elementsIn(root)) {
    const id = element.getAttribute('id')
    if (id && !targets.has(id)) targets.set(id, element)
  }
  for (const [id, { localName }] of targets) if (GRADIENT.test(localName ?? '')) targets.delete(id)
  return targets
}

/** What only tells how to paint is not drawn. */
const GRADIENT = /^(?:linear|radial)Gradient$/

/** A mark at every corner is drawn as often as there are corners: no more than half the letters of a path. */
function timesOf({ property }: Reference, element: Element): number {
  if (property !== 'marker' && property !== 'marker-mid') return 1
  const path = element.getAttribute('d') ?? element.getAttribute('points') ?? ''
  return Math.max(2, path.length / 2)
}

const hint = 'save the drawing with less detail, or as a picture in PNG'

const endless: FileFault = {
  reason: 'holds a part that is drawn within itself, without end',
  hint: 'save it as a plain drawing, its copies turned into shapes',
}

const tooDeep: FileFault = { reason: `nests its parts more than ${DEEPEST} deep`, hint }

const tooMany: FileFault = {
  reason: `draws more than ${MOST.toLocaleString('en-GB')} parts, each copy counted`,
  hint,
}
