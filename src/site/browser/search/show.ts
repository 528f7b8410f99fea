import type { Piece } from './excerpt.ts'
import type { Group, Passage } from './passages.ts'

/** Where addresses lead. */
export interface Showing {
  readonly root: URL
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
export function showGroup({ publication, listed, passages }: Group, showing: Showing): HTMLElement {
  const { title, date, language, status } = listed
  const id = `found-${publication}`
  const link = element('a', { href: addressIn(showing, `${publication}/`) }, title)
  const shown = passages.map((passage) => showPassage(passage, showing))
  return element(
    'section',
    { class: 'found', 'aria-labelledby': id },
    element('h2', { id, lang: language }, link),
    ...(status ? [showStanding(listed, showing)] : []),
    element('p', { class: 'found-date' }, date),
    element('ol', { class: 'found-passages', 'aria-labelledby': id }, ...shown),
  )
}

/** That it is past, and the way to what took its place. */
function showStanding({ status, instead }: Group['listed'], { root }: Showing): HTMLElement {
  const shown = element('p', { class: 'standing' }, element('strong', {}, `${status}.`))
  if (!instead) return shown
  const [before, words, address, lang, after] = instead
  const { href } = new URL(address, root)
  shown.append(` ${before}`, element('a', { href, lang }, words), after)
  return shown
}

function showPassage(passage: Passage, showing: Showing): HTMLElement {
  const { listed } = passage
  const href = addressIn(showing, passage.address, passage.marks)
  const expansions = passage.expansions.map((expansion) => `[${expansion}]`)
  const added = expansions.length > 0 ? [' ', showAdded(expansions.join(' '))] : []
  const text = passage.pieces.flatMap(showPiece)
  const item = element('li', { class: passage.number ? 'numbered' : '', lang: passage.language })
  const within = unseen(`, ${listed.title}`)
  if (passage.title === '')
    item.append(element('p', {}, element('a', { href }, ...text, within), ...added))
  else {
    const name = showName(passage, listed.names)
    const link = element('a', { class: 'number', href }, ...name, within)
    item.append(link, element('p', {}, ...text, ...added))
  }
  return item
}

/** The number hangs; a passage without one is named in full. The link's whole name says where it leads. */
function showName({ title, number }: Passage, language: string): readonly (Node | string)[] {
  const isHanging = number !== '' && title.endsWith(number)
  const named = isHanging ? unseen(title.slice(0, -number.length)) : element('span', {}, title)
  if (language) named.lang = language
  return isHanging ? [named, number] : [named]
}

const showPiece = ({ text, isFound }: Piece): readonly Node[] => {
  const shown = text.split(BREAK).map((part) => BREAKS[part]?.() ?? document.createTextNode(part))
  return isFound ? [element('mark', {}, ...shown)] : shown
}

const BREAK = /([\n\t])/u

/** A line is set as a line; a rule stands between the cells of a row, and a semicolon for who listens. */
const BREAKS: Readonly<Record<string, () => Node>> = {
  '\n': () => element('br', {}),
  '\t': () => element('span', { class: 'between' }, unseen(';'), ' '),
}

const showAdded = (text: string): HTMLElement => element('span', { class: 'expansion' }, text)

const unseen = (text: string): HTMLElement => element('span', { class: 'unseen' }, text)

/** The words stand in the address (`?hl=`), and the page marks them in the passage that it leads to, and there alone. */
function addressIn({ root }: Showing, address: string, marks: readonly string[] = []): string {
  const { pathname, hash } = new URL(address, root)
  const query = new URLSearchParams(marks.map((mark) => ['hl', mark]))
  return pathname + (hash && query.size > 0 ? `?${query}` : '') + hash
}
