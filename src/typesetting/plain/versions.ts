import type { Publication } from '../../publication/tree.ts'
import type { Change, Version } from '../../publication/versions/version.ts'
import { toPrintedDate } from '../dates.ts'
import { furnish } from '../furniture.ts'
import { markOf, saidPieces, toChangeLabel, toEarlierStatement } from '../versions.ts'
import { bracket, bracketed, tidy } from './bracket.ts'
import type { Copy } from './setting.ts'

/** What a copy of an earlier text says before all else; nothing in any other. */
export function earlierNoteOf(publication: Publication, { house, signs }: Copy): readonly string[] {
  const { name = '' } = publication.earlierOf ?? {}
  const address = `<${house.origin}${house.basePath}${name}/>`
  return bracketed([toEarlierStatement(publication, address)], signs)
}

/** Lines that are read as one; those that lead on stand on the page where the next begin. */
export interface Told {
  readonly lines: readonly string[]
  readonly leads: boolean
}

/**
 * What a copy says after its text of what was changed since it was published, paragraph by paragraph: a heading, each
 * version, and each of its changes. Words that are none of ours stand outside of the brackets.
 */
export function changesOf(
  { frontMatter: { language }, versions = [] }: Publication,
  copy: Copy,
): readonly Told[] {
  if (versions.length < 2) return []
  return [
    { lines: [bracket(furnish(language, 'changesSince'), copy.signs)], leads: true },
    ...versions.flatMap((version, index) => [
      {
        lines: versionLines(version, index === 0, language, copy),
        leads: version.changes.length > 0,
      },
      ...version.changes.map((change) => ({
        lines: [changeLine(change, language, copy)],
        leads: false,
      })),
    ]),
  ]
}

/** A version: its date, what the editor says of it, and where its text stands, if that is no longer the text. */
function versionLines(
  { date, notes, text, address }: Version,
  isFirst: boolean,
  language: string,
  { house, signs }: Copy,
): readonly string[] {
  const place = `<${house.origin}${house.basePath}${address}>`
  const statements = [
    toPrintedDate(date, language),
    isFirst ? furnish(language, 'firstPublished') : '',
    ...notes,
    text ? furnish(language, 'textAsItWas', { address: place }) : '',
  ]
  return bracketed(statements, signs)
}

/** `[Paragraph 7.4, changed:] The [taken out: old] [put in: new] rule`. */
function changeLine(change: Change, language: string, { signs }: Copy): string {
  const words = saidPieces(change).map((piece) => {
    const mark = markOf(change, piece)
    return mark ? bracket(furnish(language, mark, { words: piece.text }), signs) : piece.text
  })
  return tidy([bracket(toChangeLabel(change, language), signs), ...words].join(' '))
}
