import { addressOf } from '../../../../publication/catalogue.ts'
import { openingOf } from '../../../../publication/opening.ts'
import type { Part } from '../../../../publication/tree.ts'
import { toPlainText } from '../../../../publication/words.ts'
import { countInWords } from '../../../../wording/counts.ts'
import { type ExpectedElement, type ExpectedNode, element } from '../shape/node.ts'
import { extentOf } from './extent.ts'
import { type Listed, outlineOf } from './outline.ts'
import {
  headingOf,
  inOurs,
  languageOf,
  linkTo,
  partsWithTitle,
  sayWith,
  type WholePage,
  wayTo,
} from './setting.ts'

/** The contents of a publication of several parts: sections, parts, and what is in each. */
export function expectParts(page: WholePage): ExpectedElement {
  let above = ''
  const items = partsWithTitle(page).map((part) => {
    const sections = openingOf(part.children).sections.map(({ children }) => toPlainText(children))
    const heading = sections.join(', ')
    const isNew = heading !== '' && heading !== above
    above = heading
    const section = isNew ? [element('p', { class: 'part-section' }, [heading])] : []
    return element('li', {}, [...section, ...expectPart(part, page)])
  })
  return element('ul', { class: 'parts' }, items)
}

function expectPart(part: Part, page: WholePage): readonly ExpectedNode[] {
  const { publication } = page
  const numbers = expectNumbers(extentOf(part.children), page)
  const line = expectLine(wayTo(publication, part), part.title, numbers, page)
  const heading = headingOf(publication, part)
  const below = outlineOf(publication, part).filter(({ id }) => id !== heading?.id)
  const items = below.map((one) => expectListed(one, part, page))
  return items.length > 0 ? [...line, element('ul', {}, items)] : line
}

function expectListed(listed: Listed, part: Part, page: WholePage): ExpectedElement {
  const { id, text, depth, numbers = '', rows } = listed
  const place = `${addressOf(page.publication, part)}#${encodeURIComponent(id)}`
  const extent =
    rows === undefined
      ? expectNumbers(numbers, page)
      : [countInWords('row', rows, languageOf(page))]
  const line = expectLine(place, text, extent, page)
  return element('li', { class: `depth-${Math.min(depth, 3)}` }, line)
}

function expectLine(
  place: string,
  words: string,
  extent: readonly ExpectedNode[],
  page: WholePage,
): readonly ExpectedNode[] {
  const link = element('a', { href: linkTo(place, page) }, [words])
  if (extent.length === 0) return [link]
  return [link, ' ', element('span', { class: 'extent', ...inOurs(page) }, extent)]
}

/** A range of numbers, and, for the ear alone, what they number. */
function expectNumbers(extent: string, page: WholePage): readonly ExpectedNode[] {
  if (!extent) return []
  const kind = extent.includes('–') ? 'paragraphs' : 'paragraph'
  const words = sayWith(kind, page, { numbers: [element('numbers', {})] })
  return words.flatMap((piece): readonly ExpectedNode[] => {
    if (typeof piece !== 'string') return [extent]
    return piece ? [element('span', { class: 'unseen' }, [piece])] : []
  })
}
