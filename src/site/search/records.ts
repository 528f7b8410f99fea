import { addressOf } from '../../publication/catalogue.ts'
import { passagesWithin, withoutPassages } from '../../publication/cited.ts'
import { isSaidFirst } from '../../publication/front-matter.ts'
import { nameOfRow } from '../../publication/names.ts'
import { countOf, type Passage, passagesOf } from '../../publication/passages.ts'
import type { Relations } from '../../publication/relations/relations.ts'
import { cellText, rowHeadsOf } from '../../publication/tables.ts'
import type { Block, Part, Publication, Table } from '../../publication/tree.ts'
import { inlinesOf } from '../../publication/walk.ts'
import { toPlainText } from '../../publication/words.ts'
import { toFragment } from '../../typesetting/fragment.ts'
import { toStatusPhrase } from '../../typesetting/status.ts'
import { toPublishedLine } from '../../typesetting/versions.ts'
import { ourLanguage, wordingOf } from '../../wording/index.ts'
import { primarySubtag } from '../../wording/primary-subtag.ts'
import { saySearch } from '../say.ts'
import { findExpansions } from './expansions.ts'
import { insteadOf } from './instead.ts'
import { leadCellsOf, leadsIn } from './leads.ts'
import { linesOf } from './lines.ts'
import { nameOf } from './name.ts'
import type { Expansion, SearchRecord } from './record.ts'

/** What a record takes from the passage itself; the rest it has from its part. */
type Found = Pick<SearchRecord, 'title' | 'number' | 'provision' | 'content'> & {
  readonly id: string
  /** What its cells say of who leads; none of what is no row. */
  readonly led?: readonly string[]
}

/** What all records of a publication share. */
type Shared = Pick<SearchRecord, 'publication' | 'kind' | 'year' | 'listed' | 'language'>

/** Everything that can be found in a publication, in the order of its text; `house` is the language of the house. */
export function recordsOf(
  publication: Publication,
  glossary: readonly Expansion[],
  house: string,
  relations: Relations,
): readonly SearchRecord[] {
  const shared = toShared(publication, house, relations)
  return [
    recordOf(publication, shared),
    ...publication.parts.flatMap((part) => recordsOfPart(publication, part, glossary, shared)),
  ]
}

function toShared(publication: Publication, house: string, relations: Relations): Shared {
  const { title, date, language, type = 'other' } = publication.frontMatter
  const names = ourLanguage(language)
  const instead = insteadOf(relations, house)
  return {
    publication: publication.name,
    kind: type,
    year: date.slice(0, 4),
    listed: {
      title,
      date: toPublishedLine(publication, house),
      language,
      names: names === ourLanguage(house) ? '' : names,
      status: isSaidFirst(publication.frontMatter)
        ? toStatusPhrase(publication.frontMatter, house)
        : '',
      ...(instead && { instead }),
    },
    language: languageOf(publication),
  }
}

/** The primary subtag of a publication's language: `en` of `en-GB`. */
export const languageOf = ({ frontMatter }: Publication): string =>
  primarySubtag(frontMatter.language)

/** The publication itself is found by its title, and by what its description says. */
function recordOf({ name, frontMatter }: Publication, shared: Shared): SearchRecord {
  const { title, description } = frontMatter
  return {
    ...shared,
    address: `${name}/`,
    title: saySearch(frontMatter.language, description ? 'titleAndDescription' : 'title'),
    number: '',
    content: joinLines([title, description ?? '']),
    expansions: [],
  }
}

function recordsOfPart(
  publication: Publication,
  part: Part,
  glossary: readonly Expansion[],
  shared: Shared,
): readonly SearchRecord[] {
  const { frontMatter } = publication
  const known = [...expansionsIn(part), ...glossary]
  return passagesWithin(passagesOf(part))
    .flatMap((passage) => toFound(passage, frontMatter.language))
    .filter(({ content }) => content !== '')
    .map(({ id, title, number, content, provision, led = [] }) => ({
      ...shared,
      address: addressOf(publication, part) + (id && toFragment(id)),
      title,
      number,
      content,
      expansions: findExpansions(content, known),
      ...(provision !== undefined && { provision }),
      ...(led.length > 0 && { leads: leadsIn(led, known) }),
    }))
}

const expansionsIn = (part: Part): readonly Expansion[] =>
  [...inlinesOf(part)].flatMap((inline) =>
    inline.type === 'abbreviation' ? [{ term: inline.value, meaning: inline.expansion }] : [],
  )

function toFound(passage: Passage, language: string): readonly Found[] {
  const [first] = passage.blocks
  const title = nameOf(passage, language)
  if (first?.type === 'table') return [tableToFound(first, title), ...rowsToFound(first, language)]
  const content = joinLines(passage.blocks.map(withoutPassages).flatMap(linesOf))
  const number = passage.kind === 'heading' ? '' : numberOf(first)
  const own = { id: passage.id, title, number, content }
  const provision = first?.type === 'heading' ? first.number : undefined
  return [provision === undefined ? own : { ...own, provision }]
}

function numberOf(block: Block | undefined): string {
  if (block?.type !== 'paragraph') return ''
  return block.number ?? (block.id ? `[${countOf(block)}]` : '')
}

/** A table is found by its caption, its head and what stands beneath it. */
const tableToFound = (table: Table, title: string): Found => ({
  id: table.id,
  title,
  number: '',
  content: [
    joinLines([toPlainText(table.caption ?? []), toPlainText(table.unit ?? [])]),
    ...table.head.map(({ cells }) => joinCells(cells.map(cellText))),
    joinLines([...table.notes.flatMap(({ children }) => children), ...table.foot].flatMap(linesOf)),
  ]
    .filter(Boolean)
    .join('\n'),
})

/** Each row is found by its words, and by those that head it from a row above. */
function rowsToFound(table: Table, language: string): readonly Found[] {
  const heads = rowHeadsOf(table)
  const ledIn = leadCellsOf(table, language)
  const wording = wordingOf(language)
  return table.rows.map(({ id, cells }, index) => {
    const { group, row = [] } = heads[index] ?? {}
    const above = [...(group ? [group] : []), ...row].filter((cell) => !cells.includes(cell))
    return {
      id,
      title: nameOfRow(table, index, wording),
      number: '',
      content: joinCells([...above, ...cells].map(cellText)),
      led: ledIn(cells),
    }
  })
}

/** Blocks and lines, each a line of its own where it is shown. */
const joinLines = (lines: readonly string[]): string =>
  lines.map(toOneLine).filter(Boolean).join('\n')

/** Cells, with a rule between them where they are shown. */
const joinCells = (cells: readonly string[]): string =>
  cells.map(toOneLine).filter(Boolean).join('\t')

/** A break within a line is a space; a no-break space stays. */
const toOneLine = (text: string): string => text.replace(/[\t\n\r ]+/g, ' ').trim()
