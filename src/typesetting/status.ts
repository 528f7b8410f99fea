import { type FrontMatter, isPast, isSaidFirst } from '../publication/front-matter.ts'
import type { Successor } from '../publication/relations/successor.ts'
import { furnish, furnishAround, furnishDated } from './furniture.ts'
import { type Other, toOther } from './other-publications.ts'
import { sentence } from './sentence.ts'

/** What the status of a publication means to a reader, in its own language: a word or two, and what follows from it. */
export interface Status {
  /** `Withdrawn on 1 May 2008.` */
  readonly word: string
  readonly said: readonly Said[]
}

/** A piece of what is said of a status: words of ours, the publication's own, or another publication. */
export type Said =
  | { readonly by: 'us' | 'publication'; readonly words: string }
  | { readonly by: 'other'; readonly other: Other }

/** The status as the web says it beside the text; nothing where it is current. */
export function toStatus(frontMatter: FrontMatter, successor?: Successor): Status | undefined {
  const { status, date, language } = frontMatter
  if (status === 'current') return undefined
  const published = furnishDated(language, 'published', date)
  const meaning = furnish(language, `${status}Meaning`, { published })
  const reason = isPast(frontMatter) ? frontMatter['status-reason'] : undefined
  return {
    word: `${toStatusPhrase(frontMatter, language)}.`,
    said: [
      ...(reason === undefined
        ? []
        : [{ by: 'publication', words: sentence(reason) } as const, SPACE]),
      ...(successor ? [...useInstead(successor, language), SPACE] : []),
      { by: 'us', words: meaning },
    ],
  }
}

const SPACE: Said = { by: 'us', words: ' ' }

/**
 * What a reader may use instead, as words of ours with the other publication in their midst: that which it names itself, and
 * where this one is superseded or withdrawn too, that it is.
 */
export function useInstead(successor: Successor, language: string): readonly Said[] {
  const [before, after] = furnishAround(language, 'useInstead', 'publication')
  return [
    { by: 'us', words: before },
    { by: 'other', other: toOther(successor) },
    { by: 'us', words: `${standingOf(successor, language)}${after}` },
  ]
}

/** ` (Superseded in 2009)`; '' of what is current, or stands elsewhere. */
function standingOf(successor: Successor, language: string): string {
  if (successor.kind === 'elsewhere') return ''
  const { frontMatter } = successor.publication
  return isSaidFirst(frontMatter) ? ` (${toStatusPhrase(frontMatter, language)})` : ''
}

/** The status in a word or two, without a full stop, in a language: `Withdrawn on 1 May 2008`; '' where it is current. */
export function toStatusPhrase(frontMatter: FrontMatter, language: string): string {
  const { status } = frontMatter
  if (status === 'current') return ''
  if (status !== 'superseded' && status !== 'withdrawn') return furnish(language, status)
  const since = frontMatter['status-date']
  if (since === undefined) return furnish(language, status)
  return furnishDated(language, status, since)
}

/** The status as a finished copy states it; '' where it is current. */
export function toStatusStatement(
  frontMatter: FrontMatter,
  successor?: Successor,
  sayOther: (other: Other) => string = () => '',
): string {
  const status = toStatus(frontMatter, successor)
  return status ? sayStatus(status, sayOther) : ''
}

/** A status as one text, in which `sayOther` names another publication. */
export function sayStatus(status: Status, sayOther: (other: Other) => string): string {
  const said = status.said.map((one) => (one.by === 'other' ? sayOther(one.other) : one.words))
  return `${status.word} ${said.join('')}`
}
