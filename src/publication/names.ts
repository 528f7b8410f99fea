import { fill } from '../wording/fill.ts'
import { type Wording, wordingOf } from '../wording/index.ts'
import { captionLabel, countOf } from './passages.ts'
import type { Block, Box, Figure, Paragraph, Part, Table } from './tree.ts'
import { blocksOf, notesOf } from './walk.ts'
import { toPlainText } from './words.ts'

/** What each address of a part is called in the language of its publication: `p7.4` is `Paragraph 7.4`. */
export function namesIn(part: Part, language: string): ReadonlyMap<string, string> {
  const wording = wordingOf(language)
  return new Map([
    ...blocksOf(part).flatMap((block) => namesWithin(block, wording)),
    ...notesOf(part).map(({ id, label }) => [id, nameOfNote(label, wording)] as const),
  ])
}

type Names = readonly (readonly [id: string, name: string])[]

/** The names of a block and of what in it has an address of its own. */
function namesWithin(block: Block, wording: Wording): Names {
  switch (block.type) {
    case 'heading':
      return [[block.id, nameOfHeading(toPlainText(block.children), wording)]]
    case 'list':
      return block.items.flatMap(({ id, number }) =>
        id !== undefined && number !== undefined ? [[id, nameOfNumber(number, wording)]] : [],
      )
    case 'table':
      return [
        [block.id, nameOfTable(block, wording)],
        ...block.rows.map(({ id }, index) => [id, nameOfRow(block, index, wording)] as const),
      ]
    case 'paragraph':
    case 'figure':
    case 'box':
      return block.id === undefined ? [] : [[block.id, nameOfBlock(block, wording)]]
    default:
      return []
  }
}

/** What a passage is called that begins with this block and is no heading: `Paragraph 7.4`, `Box 3`. */
export function nameOfBlock(block: Block, wording: Wording): string {
  switch (block.type) {
    case 'paragraph':
      return nameOfParagraph(block, wording)
    case 'table':
      return nameOfTable(block, wording)
    case 'figure':
      return nameOfFigure(block, wording)
    case 'box':
      return nameOfBox(block, wording)
    default:
      return wording.search.textBefore
  }
}

/** `Note 4`. */
export const nameOfNote = (label: string, { furniture }: Wording): string =>
  fill(furniture.note, { label })

const nameOfHeading = (words: string, { site }: Wording): string =>
  fill(site.headingCalled, { words })

/** `Paragraph 7.4`; `Paragraph [6]`, by our count; `Paragraph 1 (Annex A)`. */
function nameOfParagraph(paragraph: Paragraph, wording: Wording): string {
  const { number = `[${countOf(paragraph)}]`, scope } = paragraph
  const name = nameOfNumber(number, wording)
  return scope ? fill(wording.search.paragraphOf, { paragraph: name, scope: scope.name }) : name
}

/** `Paragraph 7.4`. */
export function nameOfNumber(numbers: string, { site }: Wording): string {
  const name = fill(site.paragraph, { numbers })
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `Table 7.1`, as its caption has it; `Table [2]` where the count is ours. */
export const nameOfTable = ({ number, caption = [], id }: Table, { furniture }: Wording): string =>
  (number && upToNumber(toPlainText(caption), number)) ||
  fill(furniture.tableCounted, { count: number ?? id.replace('table-', '') })

/** `Table 7.1, row 6`; the index counts from 0, the row from 1. */
export const nameOfRow = (table: Table, index: number, wording: Wording): string =>
  fill(wording.furniture.rowLink, { table: nameOfTable(table, wording), row: index + 1 })

/** `Figure 2` of its caption, or the word for a figure. */
const nameOfFigure = ({ caption = [] }: Figure, { captions }: Wording): string =>
  captionLabel(caption, captions.figure[0] ?? '')

/** As its title begins, `Box 3` of `Box 3: Costs`, or its kind. */
const nameOfBox = ({ title = [], kind }: Box, { furniture }: Wording): string =>
  toPlainText(title).split(': ')[0] || furniture[kind]

/** The words of a caption or a title up to and with its number: `Table B-3` of `Table B-3. Pay`; '' where it is not in them. */
export function upToNumber(text: string, number: string): string {
  const at = text.indexOf(number)
  return at < 0 ? '' : text.slice(0, at + number.length)
}
