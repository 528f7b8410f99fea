import type { Piece } from './excerpt.ts'
import type { Group, Passage } from './passages.ts'
import { fill } from './wording.ts'

/** What the page knows of a publication: an option of the select by which a search is narrowed. */
export interface Listed {
  readonly title: string
  readonly date: string
}

/** Where addresses lead, and how publications are called. */
export interface Showing {
  readonly root: URL
  readonly listed: ReadonlyMap<string, Listed>
}

/** An element with what stands in it; texts are put in as texts, never read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}

/** A publication's title and the passages that were found in it. */
export function showGroup({ publication, passages }: Group, showing: Showing): HTMLElement {
  const { title, date } = showing.listed.get(publication) ?? { title: publication, date: '' }
  const id = `found-${publication}`
  const link = element('a', { href: addressIn(showing, `${publication}/`) }, title)
  const shown = passages.map((passage) => showPassage(passage, title, showing))
  return element(
    'section',
    { class: 'found', 'aria-labelledby': id },
    element('h2', { id }, link),
    element('p', { class: 'found-date' }, date),
    element('ol', { class: 'found-passages' }, ...shown),
  )
}

function showPassage(passage: Passage, publication: string, showing: Showing): HTMLElement {
  const href = addressIn(showing, passage.address)
  const expansions = passage.expansions.map((expansion) => `[${expansion}]`)
  const added = expansions.length > 0 ? [' ', showAdded(expansions.join(' '))] : []
  const text = passage.pieces.flatMap(showPiece)
  const item = element('li', { class: passage.number ? 'numbered' : '', lang: passage.language })
  if (passage.title === 'Heading')
    item.append(
      element('p', {}, element('a', { href }, ...text, unseen(fill('in', { publication })))),
    )
  else item.append(showNumber(passage, href, publication), element('p', {}, ...text, ...added))
  return item
}

/** The number hangs; a passage without one is named in full. The link's whole name says where it leads. */
function showNumber({ title, number }: Passage, href: string, publication: string): HTMLElement {
  const name =
    number && title.endsWith(number) ? [unseen(title.slice(0, -number.length)), number] : [title]
  return element(
    'a',
    { class: 'number', href, lang: 'en' },
    ...name,
    unseen(fill('of', { publication })),
  )
}

const showPiece = ({ text, isFound }: Piece): readonly Node[] => {
  const shown = text.split(BREAK).map((part) => BREAKS[part]?.() ?? document.createTextNode(part))
  return isFound ? [element('mark', {}, ...shown)] : shown
}

const BREAK = /([\n\t])/u

/** A line is set as a line; a rule stands between the cells of a row. */
const BREAKS: Readonly<Record<string, () => Node>> = {
  '\n': () => element('br', {}),
  '\t': () => element('span', { class: 'between' }, ' '),
}

const showAdded = (text: string): HTMLElement => element('span', { class: 'expansion' }, text)

const unseen = (text: string): HTMLElement => element('span', { class: 'unseen' }, text)

const addressIn = ({ root }: Showing, address: string): string =>
  new URL(address, root).pathname + new URL(address, root).hash
