import type { AddedToCell, Additions, PlacedCell } from '../../../publication/additions.ts'
import type { Block, Inline, Part, Publication } from '../../../publication/tree.ts'
import type { FurnitureKind } from '../../../wording/index.ts'
import { expandedIn } from '../expanded.ts'
import type { Facts } from '../facts.ts'
import { boxEnd, boxKind, signatureWord, tableName } from '../labels.ts'
import { say } from '../say.ts'
import { tableStatement } from '../table/words.ts'
import { linkAddress } from './address.ts'
import { type RoundCell, roundCell } from './cell.ts'
import type { CopySigns } from './signs.ts'

/** What is added to a text, and, as it stands on lines, what is added round a cell. */
export interface TextAdditions extends Additions {
  roundCell(placed: PlacedCell): RoundCell
}

/** What must be read among the words of a part in a text copy: all of ours in brackets, but for addresses and bullets. */
export function textAdditions(
  publication: Publication,
  part: Part,
  facts: Pick<Facts, 'catalogue' | 'house'>,
  { open, close }: CopySigns,
): TextAdditions {
  const { language } = publication.frontMatter
  const expanded = expandedIn(part)
  const inBrackets = (words: string): readonly string[] =>
    words === '' ? [] : [open + words.trim() + close]
  const ours = (kind: FurnitureKind, filling = {}): readonly string[] =>
    inBrackets(say(language, kind, filling))
  return {
    before: (block) => inBrackets(wordsBefore(block, language)),
    after: (block) => inBrackets(wordsAfter(block, language)),
    beforeItem: ({ label }) => (label === undefined ? ['-'] : []),
    afterCaption: (table) => inBrackets(tableStatement(table, language)),
    inCell: (placed) => flatten(round(placed)),
    roundCell: round,
    afterInline,
    beforeNotes: ours('notes'),
    beforeNote: ({ label }) => ours('note', { label }),
  }

  function round(placed: PlacedCell): RoundCell {
    return roundCell(placed, language, inBrackets)
  }

  function afterInline(inline: Inline): readonly string[] {
    if (inline.type === 'noteReference') return ours('noteReference', { label: inline.label })
    if (inline.type === 'image') return ours('picture', { alternative: inline.alternative })
    if (inline.type === 'abbreviation' && expanded.has(inline))
      return ours('expansion', { expansion: inline.expansion })
    const address = inline.type === 'link' ? linkAddress(inline, { publication, part }, facts) : ''
    return address === '' ? [] : [`<${address}>`]
  }
}

const flatten = ({ above, heading, span, below }: RoundCell): AddedToCell => ({
  before: [...above.map(({ words }) => words), heading],
  after: [span, ...below.map(({ words }) => words)],
})

/** What says that something begins which the eye would see. */
function wordsBefore(block: Block, language: string): string {
  if (block.type === 'quotation') return say(language, 'quotation')
  if (block.type === 'box') return boxKind(block, language)
  if (block.type === 'figure') return say(language, 'figure', { alternative: block.alternative })
  if (block.type === 'thematicBreak') return say(language, 'rule')
  return block.type === 'signature' ? signatureWord(block, language) : ''
}

/** What says that it ends. */
function wordsAfter(block: Block, language: string): string {
  if (block.type === 'quotation') return say(language, 'quotationEnd')
  if (block.type === 'box') return boxEnd(block, language)
  if (block.type !== 'table') return ''
  return say(language, 'tableEnd', { table: tableName(block, language) })
}
