/** Words that must stand on lines of their own, and where these begin: columns from 0. */
export interface Stanza {
  readonly words: readonly string[]
  /** Where its first line begins. */
  readonly from: number
  /** Whether that may be a column further in: dashes alone, which would look drawn under a word of the line above. */
  readonly mayGiveWay?: boolean
  /** Where the others begin. */
  readonly below: number
  /** A mark that hangs left of its words: of how many words, and where those after it begin. */
  readonly mark?: { readonly words: number; readonly axis: number }
  /** Empty lines above it. */
  readonly gap: number
  /** Which of its words begin a line because the text says so, from 0, and where these begin. */
  readonly breaks: readonly number[]
  readonly breakAt: number
  /** What is drawn under it. */
  readonly drawn?: '=' | '-'
}

/** Where blocks stand: how far in, in columns, and with how many empty lines between them. */
export interface Place {
  readonly indent: number
  readonly gap: number
}

/** What is set in stands no further in than this, so that most of a line is for words. */
export const DEEPEST = 32

/** Stands for the end of a line that the text itself has: a character that no text has. */
export const BREAK = '\ufdd2'

/** Words on lines from a place on; a break in them begins a line, but not before dashes alone, which would look drawn there. */
export function stanzaOf(text: string, { indent, gap }: Place): Stanza {
  const { words, breaks } = divide(text)
  const kept = breaks.filter((at) => !/^(?:=+|-+)$/.test(words[at] ?? ''))
  return { words, from: indent, below: indent, gap, breaks: kept, breakAt: indent }
}

/** Statements, each from the beginning of a line on, which go on further in. */
export function statementsOf(text: string, gap: number): Stanza {
  const { words, breaks } = divide(text.replaceAll('\n', ` ${BREAK} `))
  return { words, from: AXIS, below: AXIS + 2, gap, breaks, breakAt: AXIS }
}

/** Where text stands; the numbers of paragraphs hang left of it. */
export const AXIS = 6

function divide(text: string): Pick<Stanza, 'words' | 'breaks'> {
  const words: string[] = []
  const breaks = new Set<number>()
  for (const [word] of text.normalize('NFC').matchAll(/\S+/gu))
    if (word !== BREAK) words.push(word)
    else if (words.length > 0) breaks.add(words.length)
  return { words, breaks: [...breaks].filter((at) => at < words.length) }
}

/** Those that have words, the first so far below what is above it. */
export function spaced(stanzas: readonly Stanza[], gap: number): readonly Stanza[] {
  const [first, ...others] = stanzas.filter(({ words }) => words.length > 0)
  return first ? [{ ...first, gap }, ...others] : []
}
