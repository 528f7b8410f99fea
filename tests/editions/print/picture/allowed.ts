import { clear } from '../../../../src/editions/print/layouts/clear.ts'
import { typeAreaOf } from '../../../../src/editions/print/layouts/geometry.ts'
import { headsOf } from '../../../../src/editions/print/page/sections.ts'
import type { Publication } from '../../../../src/publication/tree.ts'
import { furnish } from '../../../../src/typesetting/furniture.ts'
import { type Difference, wordsOf } from './differences.ts'
import type { Painted } from './trace.ts'

/**
 * What a finished page shows otherwise than the printed one, and should not. It may have page numbers for placeholders,
 * the head of its section for that of its part, and no line that a table goes on where it begins.
 */
export function unexpectedIn(
  { page, gone, added }: Difference,
  publication: Publication,
): readonly string[] {
  const heads = headsOf(publication, clear).map(withoutSpaces)
  const continued = continuedOf(publication)
  const [goneHeads, goneWithin] = partAtTop(gone, page)
  const [addedHeads, addedWithin] = partAtTop(added, page)
  const places = goneWithin.filter((words) => /^0+$/.test(words))
  const numbers = addedWithin.filter((words) => /^[1-9]\d*$/.test(words))
  const isCounted = places.length === numbers.length
  const lost = goneWithin.filter((words) => !places.includes(words) && !continued.test(words))
  const found = addedWithin.filter((words) => !numbers.includes(words))
  const isHeaded = (page === 0) === (addedHeads.length === 0) || goneHeads.length === 0
  return [
    ...(isCounted ? [] : [`${places.length} placeholders, ${numbers.length} page numbers`]),
    ...(isHeaded ? [] : [`heads ${goneHeads.join(', ')} for ${addedHeads.join(', ')}`]),
    ...addedHeads.filter((words) => !heads.some((head) => isPartOf(words, head))),
    ...lost,
    ...found,
  ]
}

/** The words at the head of a page, and the others. */
function partAtTop(
  painted: readonly Painted[],
  page: number,
): readonly [readonly string[], readonly string[]] {
  const { top } = typeAreaOf(clear, page + 1, false)
  const isHead = ({ glyph }: Painted): boolean => glyph !== undefined && glyph.y > top
  return [wordsOf(painted.filter(isHead)), wordsOf(painted.filter((one) => !isHead(one)))]
}

/** Tells whether letters stand in a text in their order: two heads may have some at one place. */
function isPartOf(letters: string, text: string): boolean {
  let at = -1
  return [...letters].every((letter) => {
    at = text.indexOf(letter, at + 1)
    return at >= 0
  })
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '')

/** `Table1(continued)`. */
function continuedOf({ frontMatter: { language } }: Publication): RegExp {
  const [before = '', after = ''] = furnish(language, 'tableContinued', { table: '\n' })
    .split('\n')
    .map((words) => withoutSpaces(words).replace(/[()]/g, '\\$&'))
  return new RegExp(`^${before}.*${after}$`)
}
