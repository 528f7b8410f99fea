import { addressOf } from '../../publication/catalogue.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import type { EditionRecord, SiteHouse, SitePublication } from '../site.ts'
import { capitalised, countInWords, toSize } from '../words.ts'
import { inLanguage, type LinkTo } from './page.ts'
import { TICK } from './tick.ts'

const GROUPS: readonly EditionRecord['group'][] = ['To read', 'To print', 'To keep']

/** The heads of the columns; a cell names its own, its group's and its edition's, since there are several levels. */
const COLUMNS = ['Edition', 'Format', 'Size', 'Length', 'Checked'] as const

const toColumn = (name: string): string => `<th scope="col" id="${toId(name)}">${name}</th>`

const toId = (name: string): string => `_${name.toLowerCase().replaceAll(' ', '-')}`

/** Every edition of a publication: what it is, how big, how long, what it is for, and what was checked. */
export function renderEditions(entry: SitePublication, house: SiteHouse, linkTo: LinkTo): string {
  const { title, language } = entry.publication.frontMatter
  const groups = GROUPS.map((group) => renderGroup(group, entry, linkTo))
  return `<table class="editions">
<caption class="unseen">Editions of <span${inLanguage(language)}>${escapeHtml(title)}</span></caption>
<thead><tr>${COLUMNS.map(toColumn).join('')}</tr></thead>
${groups.filter(Boolean).join('\n')}
</table>
${renderProof(entry)}
<p><strong>Ask for another format.</strong> If you use assistive technology, such as a screen reader, and need a version of this document in a more accessible format, <a href="mailto:${escapeHtml(house.email)}">write to us</a>. Please say what format you need, and what assistive technology you use.</p>`
}

function renderGroup(
  group: EditionRecord['group'],
  { publication, editions }: SitePublication,
  linkTo: LinkTo,
): string {
  const rows = editions
    .filter((edition) => edition.group === group)
    .map((edition) => {
      const first = publication.parts[0]
      const path = edition.files[0]?.path ?? addressOf(publication, first)
      return renderRow(edition, linkTo(path), publication.parts.length)
    })
  if (rows.length === 0) return ''
  return `<tbody>
<tr class="group"><th scope="rowgroup" colspan="5" id="${toId(group)}">${group}</th></tr>
${rows.join('\n')}
</tbody>`
}

function renderRow(edition: EditionRecord, href: string, webPages: number): string {
  const { title, purpose, format, files, checked } = edition
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const what = purpose ? ` <span class="purpose">${escapeHtml(capitalised(purpose))}</span>` : ''
  const row = `_edition-${edition.name}`
  const toCell = (column: string, html: string, kind = ''): string =>
    `<td${kind} headers="${toId(column)} ${toId(edition.group)} ${row}">${html}</td>`
  const cells = [
    toCell('Format', escapeHtml(format)),
    toCell('Size', bytes > 0 ? toSize(bytes) : NOT_COUNTED),
    toCell('Length', lengthOf(edition, webPages) ?? NOT_COUNTED),
    toCell('Checked', `${TICK} ${escapeHtml(capitalised(checked))}`, ' class="checked"'),
  ]
  const name = attributes({ scope: 'row', id: row, abbr: title })
  return `<tr><th${name}><a href="${href}">${escapeHtml(title)}</a>${what}</th>${cells.join('')}</tr>`
}

/** The web edition has as many pages as the publication has parts; undefined for an edition without any. */
function lengthOf({ name, pages }: EditionRecord, webPages: number): string | undefined {
  const count = name === 'web' ? webPages : pages
  if (count === undefined) return undefined
  return count === 1 ? '1 page' : `${count} pages`
}

/** An empty cell is called blank, which may be a fault. */
const NOT_COUNTED = '<span class="unseen">not counted</span>'

/** The count of words is the same for all editions: it is said once. */
function renderProof({ editions }: SitePublication): string {
  const words = editions[0]?.words ?? 0
  const matched = Math.min(...editions.map(({ matched }) => matched))
  if (matched < words) return ''
  return `<p>${TICK} Each of the ${countInWords(editions.length, 'edition')} was opened again after it was made, and all of the publication’s ${words} words were found in it, once and in order.</p>`
}
