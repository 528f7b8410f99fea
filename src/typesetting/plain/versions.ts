import type { Publication } from '../../publication/tree.ts'
import type { Change, Version } from '../../publication/versions/version.ts'
import { toPrintedDate } from '../dates.ts'
import { furnish } from '../furniture.ts'
import {
  byPart,
  markOf,
  saidPieces,
  spaceBefore,
  toChangeLabel,
  toEarlierStatement,
  toPassageName,
} from '../versions.ts'
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
export function changesOf(publication: Publication, copy: Copy): readonly Told[] {
  const { frontMatter, versions = [] } = publication
  const { language } = frontMatter
  if (versions.length < 2) return []
  return [
    leading([bracket(furnish(language, 'changesSince'), copy.signs)]),
    ...versions.flatMap((version, index) => {
      const lines = versionLines(version, index === 0, language, copy)
      const parts = byPart(version.changes(), publication)
      return [
        { lines, leads: parts.length > 0 },
        ...parts.flatMap(({ title, changes }) => [
          ...(title ? [leading([bracket(title, copy.signs)])] : []),
          ...changes.map((change) => ({
            lines: [changeLine(change, language, copy)],
            leads: false,
          })),
        ]),
      ]
    }),
  ]
}

const leading = (lines: readonly string[]): Told => ({ lines, leads: true })

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
    const said = mark ? bracket(furnish(language, mark, { words: piece.text }), signs) : piece.text
    return spaceBefore(piece) + said
  })
  const label = toChangeLabel(change, toPassageName(change, language), language)
  return tidy(bracket(label, signs) + words.join(''))
}
