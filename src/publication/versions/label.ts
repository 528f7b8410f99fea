import { fill } from '../../wording/fill.ts'
import { type Wording, wordingOf } from '../../wording/index.ts'
import { captionLabel, countOf } from '../passages.ts'
import type { Block, Box, Figure, Paragraph, Part, Table } from '../tree.ts'
import { blocksOf, notesOf } from '../walk.ts'
import { toPlainText } from '../words.ts'

/** What each address of a part is called in the language of its publication: `p7.4` is `Paragraph 7.4`. */
export function labelsIn(part: Part, language: string): ReadonlyMap<string, string> {
  const wording = wordingOf(language)
  return new Map([
    ...blocksOf(part).flatMap((block) => labelsOf(block, wording)),
    ...notesOf(part).map(({ id, label }) => [id, fill(wording.furniture.note, { label })] as const),
  ])
}

type Labels = readonly (readonly [string, string])[]

function labelsOf(block: Block, wording: Wording): Labels {
  switch (block.type) {
    case 'heading':
      return [[block.id, headingLabel(toPlainText(block.children), wording)]]
    case 'paragraph':
      return block.id === undefined ? [] : [[block.id, paragraphLabel(block, wording)]]
    case 'list':
      return block.items.flatMap(({ id, number }) =>
        id !== undefined && number !== undefined ? [[id, numberLabel(number, wording)]] : [],
      )
    case 'table':
      return tableLabels(block, wording)
    case 'figure':
      return [[block.id, figureLabel(block, wording)]]
    case 'box':
      return [[block.id, boxLabel(block, wording)]]
    default:
      return []
  }
}

const headingLabel = (words: string, { site }: Wording): string =>
  fill(site.headingCalled, { words })

/** `Paragraph 7.4`; `Paragraph [6]`, by our count; `Paragraph 1 (Annex A)`. */
export function paragraphLabel(paragraph: Paragraph, wording: Wording): string {
  const { number = `[${countOf(paragraph)}]`, scope } = paragraph
  const name = numberLabel(number, wording)
  return scope ? fill(wording.search.paragraphOf, { paragraph: name, scope: scope.name }) : name
}

/** `Paragraph 7.4`. */
export function numberLabel(numbers: string, { site }: Wording): string {
  const name = fill(site.paragraph, { numbers })
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function tableLabels(table: Table, { furniture }: Wording): Labels {
  const { id, number, caption = [], rows } = table
  const count = number ?? id.replace('table-', '')
  const counted = fill(furniture.tableCounted, { count })
  const name = number === undefined ? counted : captionLabel(caption, counted)
  return [
    [id, name],
    ...rows.map(
      (row, index) => [row.id, fill(furniture.rowLink, { table: name, row: index + 1 })] as const,
    ),
  ]
}

/** `Figure 2` of its caption, or the word for a figure. */
export const figureLabel = ({ caption = [] }: Figure, { captions }: Wording): string =>
  captionLabel(caption, captions.figure[0] ?? '')

const boxLabel = ({ title = [], kind }: Box, { furniture }: Wording): string =>
  toPlainText(title).split(': ')[0] || furniture[kind]
