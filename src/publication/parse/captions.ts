import { wordings, wordingsFor } from '../../wording/index.ts'
import { inAnyCase } from '../any-case.ts'

/** What a caption is of. */
export type CaptionKind = 'table' | 'figure' | 'box'

/** A caption taken apart: `Table 7.1: Next steps` has the word `Table` and the number `7.1`. */
export interface CaptionLabel {
  readonly kind: CaptionKind
  /** `Table`, `Chart`, `Tabelle`, as written. */
  readonly word: string
  readonly number?: string
  /** `Table 7.1`: the word and the number, as written, without marks of emphasis. */
  readonly label: string
}

/** Reads captions. */
export interface CaptionGrammar {
  /** The label that a text begins with; none where it is no caption. */
  read(text: string): CaptionLabel | undefined
}

/** Numbers as official papers have them: `7.1`, `5-1`, `3a`, `IV`, `II.2`, `B-3`, `ES.1`, `A1.2`. */
const NUMBER = String.raw`(?:\p{Lu}{1,6}|\d+\p{Ll}{0,2})(?:[.\-–]?\d+\p{Ll}{0,2})*`

/**
 * What stands after the label: `: `, ` : ` (French), `. ` after a number, or a dash between spaces; or nothing. Where the
 * label alone is bold, its end is enough.
 */
const END = String.raw`(?:(?<bold>[*_]{1,3})?\s*(?:[:：]|\.(?=[\s*_]|$)|\s[–—-](?=\s)|$)|(?<=\S)(?<close>[*_]{1,3})(?=\s))`

/** Reads captions in every language that has wording: a Welsh paper may hold an English table, and a word needs its number. */
export const captions: CaptionGrammar = makeGrammar()

function makeGrammar(): CaptionGrammar {
  const kinds = wordsByKind()
  const words = [...kinds.keys()].toSorted((one, other) => other.length - one.length).map(literally)
  const pattern = new RegExp(
    String.raw`^(?<open>[*_]{1,3})?(?<word>${inAnyCase(words.join('|'))})(?:[ \u00a0](?<number>${NUMBER}))?${END}`,
    'u',
  )
  return {
    read(text) {
      const { word, number, close, open } = pattern.exec(text)?.groups ?? {}
      if (word === undefined || (close && close !== open)) return undefined
      if (number === undefined && !hasColon(text.slice((open?.length ?? 0) + word.length)))
        return undefined
      const kind = kinds.get(word.toLowerCase()) ?? 'figure'
      const label = number === undefined ? word : `${word} ${number}`
      return { kind, word, label, ...(number && { number: number.replaceAll('–', '-') }) }
    },
  }
}

/** Without a number only a colon says that it is a caption. */
const hasColon = (rest: string): boolean => /^[*_]{0,3}\s?[:：]/.test(rest)

function wordsByKind(): ReadonlyMap<string, CaptionKind> {
  const kinds = ['table', 'figure', 'box'] as const
  return new Map(
    wordings.flatMap((wording) =>
      kinds.flatMap((kind) =>
        wording.captions[kind].map((word) => [word.toLowerCase(), kind] as const),
      ),
    ),
  )
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** The pattern of what a paragraph beneath a table or a figure begins with: `Source:`, `**Notes:**`. */
export function footPattern(language: string): RegExp {
  const words = wordingsFor(language).flatMap(({ foot }) => foot)
  return new RegExp(String.raw`^[*_]{0,3}(?:${[...new Set(words)].join('|')})[*_]{0,3}\s?:`, 'u')
}
