import { tableEnd } from '../../../proof/expectations/print/listed.ts'
import {
  type ListedItem,
  type ListedRow,
  listedHead,
  listedRow,
} from '../../../proof/expectations/print/listed-row.ts'
import { cellName, tableStatement } from '../../../proof/expectations/table/words.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { kidsOf, wordsIn } from '../../../proof/pdf/texts.ts'
import { runsOf } from '../../../publication/runs.ts'
import { tablesIn } from '../../../publication/table-rows.ts'
import { isEmptyCell } from '../../../publication/tables.ts'
import type { Block, Publication, Table } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { type ListedSection, listedSectionsOf } from './listed-sections.ts'
import { FLAW, type Rule } from './rule.ts'
import { placeOf } from './sources.ts'
import { plainOf, toBare, toPlain } from './words.ts'

/**
 * Where tables are set as headings and lists, each is a section of its own: its caption is a heading, next below the one
 * that it stands under; each row is a heading and a list, in which each cell follows what its column is headed by; and
 * our words say how many rows and columns there are, and where it ends (WCAG 1.3.1; UKAAF).
 */
export const checkListed: Rule = function* (proof, publication, { tables }) {
  const wanted = tables.set === 'lists' ? tablesIn(publication) : []
  const sections = listedSectionsOf(proof)
  if (sections.length !== wanted.length) {
    const [found, expected] = [sections.length, wanted.length]
    yield { reason: `The PDF has ${found} tables as lists, not ${expected}.`, ...FLAW }
  }
  for (const [index, table] of wanted.entries()) {
    const section = sections[index]
    const expected = linesOf(table, section?.around ?? 1, publication)
    const reason = section && findFault(readLines(section, proof), expected)
    if (reason) yield { reason, ...FLAW, ...placeOf(table, publication) }
  }
}

/** What is read of a table as one thing: a heading, a paragraph, an item of a list. */
interface Line {
  readonly type: string
  /** Words of a heading or paragraph; of an item its label, and what follows it. */
  readonly words: readonly string[]
}

function findFault(found: readonly Line[], expected: readonly Line[]): string | undefined {
  const length = Math.max(found.length, expected.length)
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => !isSame(found[index], expected[index]),
  )
  if (at === undefined) return undefined
  return `A table has ${tell(found[at])}, not ${tell(expected[at])}.`
}

/** White space apart: between blocks of a cell there is none on paper. */
const isSame = (found: Line | undefined, expected: Line | undefined): boolean =>
  found?.type === expected?.type &&
  toBare(found?.words.join('|') ?? '') === toBare(expected?.words.join('|') ?? '')

const tell = (line: Line | undefined): string =>
  line ? `${line.type} “${toPlain(line.words.join(' '))}”` : 'nothing'

const readLines = ({ element }: ListedSection, proof: PdfProof): readonly Line[] =>
  kidsOf(element).flatMap((kid) => {
    if (kid.type === 'L') return kidsOf(kid).map((item) => readItem(item, proof))
    return [{ type: kid.type, words: kid.type === 'Note' ? [] : [plainOf(wordsIn(kid, proof))] }]
  })

const readItem = (item: Element, proof: PdfProof): Line => ({
  type: item.type,
  words: ['Lbl', 'LBody'].map((type) =>
    plainOf(
      kidsOf(item)
        .filter((kid) => kid.type === type)
        .flatMap((kid) => wordsIn(kid, proof)),
    ),
  ),
})

/** What must be read of a table that stands under a heading of this level. */
function linesOf(table: Table, around: number, publication: Publication): readonly Line[] {
  const { language } = publication.frontMatter
  const { caption, unit, head, notes, foot } = table
  const level = caption ? around + 1 : around
  const toItems = (items: readonly ListedItem[]): readonly Line[] =>
    items.map((item) => toItem(item, publication))
  return [
    ...(caption ? [toHeading(level, toPlainText(caption))] : []),
    ...(unit ? [toParagraph(toPlainText(unit))] : []),
    toParagraph(tableStatement(table, language)),
    ...head.flatMap((row, index) => toItems(listedHead(table, row, index, language))),
    ...table.rows.flatMap((_, index) => {
      const { heading, isGrouped, items } = listedRow(table, index, language)
      const words = joinHeading(heading).join(' ')
      return [toHeading(level + (isGrouped ? 2 : 1), words), ...toItems(items)]
    }),
    ...notes.map(() => ({ type: 'Note', words: [] })),
    ...foot.map(({ children }) => toParagraph(toPlainText(children))),
    toParagraph(tableEnd(table, language)),
  ]
}

const toParagraph = (words: string): Line => ({ type: 'P', words: [toPlain(words)] })

/** None stands below the sixth level. */
const toHeading = (level: number, words: string): Line => ({
  type: `H${Math.min(level, 6)}`,
  words: [toPlain(words)],
})

const joinHeading = (heading: ListedRow['heading']): readonly string[] =>
  heading.map((one) => (typeof one === 'string' ? one : cellName(one)))

/** Of a cell that is empty, and one of a row above, our words are all that is said. */
function toItem(
  { before, cell, isDescription = false, after }: ListedItem,
  publication: Publication,
): Line {
  if (!after && (!cell || isEmptyCell(cell))) return { type: 'LI', words: ['', before] }
  const header = isDescription ? [] : (cell?.header ?? [])
  const words = [toPlainText(header), ...textsOf(cell?.children ?? [], publication), after]
  return { type: 'LI', words: [before, words.join(' ')] }
}

/** The texts of blocks, those within others too. */
const textsOf = (children: readonly Block[], { parts }: Publication): readonly string[] =>
  parts
    .slice(0, 1)
    .flatMap((part) => runsOf({ ...part, children, notes: [] }).map(({ text }) => text))
