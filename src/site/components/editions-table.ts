import type { EditionGroup } from '../../editions/edition.ts'
import { wordsOfEdition } from '../../editions/words.ts'
import { addressOf } from '../../publication/catalogue.ts'
import type { Publication } from '../../publication/tree.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { counted, countInWords, toSize } from '../../wording/counts.ts'
import { inText } from '../language.ts'
import { say, sayHtml } from '../say.ts'
import type { EditionRecord, RecordedFile, SiteHouse, SitePublication } from '../site.ts'
import type { LinkTo } from './page.ts'
import { TICK } from './tick.ts'

const GROUPS: readonly EditionGroup[] = ['toRead', 'toPrint', 'toKeep']

/** The heads of the columns; a cell names its own, its group's and its edition's, since there are several levels. */
const COLUMNS = ['edition', 'format', 'size', 'length', 'checked'] as const

/** `_to-read` of the group `toRead`. */
const toId = (name: (typeof COLUMNS)[number] | EditionGroup): string =>
  `_${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** Every edition of a publication: what it is, how big, how long, what it is for, and what was checked. */
export function renderEditions(entry: SitePublication, house: SiteHouse, linkTo: LinkTo): string {
  const { title, language } = entry.publication.frontMatter
  const columns = COLUMNS.map(
    (name) => `<th scope="col" id="${toId(name)}">${escapeHtml(say(language, name))}</th>`,
  )
  const groups = GROUPS.map((group) => renderGroup(group, entry, house, linkTo))
  const titled = `<span${inText(language)}>${escapeHtml(title)}</span>`
  const mail = `<a href="mailto:${escapeHtml(house.email)}">${escapeHtml(say(language, 'writeToUs'))}</a>`
  return `<table class="editions">
<caption class="unseen">${sayHtml(language, 'editionsOf', { title: titled })}</caption>
<thead><tr>${columns.join('')}</tr></thead>
${groups.filter(Boolean).join('\n')}
</table>
${renderProof(entry)}
<p><strong>${sayHtml(language, 'anotherFormat')}</strong> ${sayHtml(language, 'anotherFormatHow', { link: mail })}</p>`
}

function renderGroup(
  group: EditionGroup,
  { publication, editions }: SitePublication,
  house: SiteHouse,
  linkTo: LinkTo,
): string {
  const { language } = publication.frontMatter
  const rows = editions
    .filter((edition) => edition.group === group)
    .flatMap((edition) => toRows(edition, publication))
    .map((row) => renderRow(row, linkTo(row.path), house, language))
  if (rows.length === 0) return ''
  return `<tbody>
<tr class="group"><th scope="rowgroup" colspan="5" id="${toId(group)}">${escapeHtml(say(language, group))}</th></tr>
${rows.join('\n')}
</tbody>`
}

/** A line of the table: an edition, or one of its files. */
interface Row extends Omit<RecordedFile, 'sha256'> {
  readonly group: EditionGroup
  readonly pages?: number | undefined
}

/** A row for each file; of the web edition, which has a page for each part, one for all. */
function toRows(
  { name, group, files, pages }: EditionRecord,
  publication: Publication,
): readonly Row[] {
  const { parts } = publication
  if (files.length > 0)
    return files.map((file, index) => ({ ...file, group, ...(index === 0 && { pages }) }))
  return [{ name, group, path: addressOf(publication, parts[0]), bytes: 0, pages: parts.length }]
}

function renderRow(
  { name: edition, group, bytes, pages }: Row,
  href: string,
  house: SiteHouse,
  language: string,
): string {
  const { title, format, purpose, checked } = wordsOfEdition(edition, language, house)
  const row = `_edition-${edition}`
  const notCounted = `<span class="unseen">${escapeHtml(say(language, 'notCounted'))}</span>`
  const toCell = (column: (typeof COLUMNS)[number], html: string, kind = ''): string =>
    `<td${kind} headers="${toId(column)} ${toId(group)} ${row}">${html}</td>`
  const cells = [
    toCell('format', escapeHtml(format)),
    toCell('size', bytes > 0 ? escapeHtml(toSize(bytes, language)) : notCounted),
    toCell('length', pages ? escapeHtml(counted('page', pages, language)) : notCounted),
    toCell('checked', `${TICK} ${escapeHtml(checked)}`, ' class="checked"'),
  ]
  const name = attributes({ scope: 'row', id: row, abbr: title })
  const what = ` <span class="purpose">${escapeHtml(purpose)}</span>`
  return `<tr><th${name}><a href="${href}">${escapeHtml(title)}</a>${what}</th>${cells.join('')}</tr>`
}

/** The count of words is the same for all editions: it is said once. */
function renderProof({ publication, editions }: SitePublication): string {
  const { language } = publication.frontMatter
  const words = editions[0]?.words ?? 0
  const matched = Math.min(...editions.map(({ matched }) => matched))
  if (matched < words) return ''
  const filling = {
    editions: countInWords('edition', editions.length, language),
    words: counted('word', words, language),
  }
  return `<p>${TICK} ${sayHtml(language, 'proved', filling)}</p>`
}
