import type { Account, Amendment, Move, NumberedLabel } from '../account.ts'
import { keyOf } from '../place.ts'
import { amend } from './amend.ts'
import { arrange } from './arrange.ts'
import type { RawParagraph, RawReading } from './raw.ts'
import { toKey, toSeenWords } from './same.ts'

/** A word that the publication must have. */
export interface WantedWord {
  readonly text: string
  readonly key: string
  readonly paragraph: RawParagraph
  /** Whether it is of the number that Word shows before the paragraph. */
  readonly isLabel: boolean
}

/** What the publication must have, by the raw reading and the account. */
export interface Wanted {
  readonly words: readonly WantedWord[]
  /** What stood in the raw text for each amendment, with its white space. */
  readonly found: ReadonlyMap<Amendment, string>
  /** What the account says that is not so. */
  readonly wrong: readonly (Amendment | Move | NumberedLabel)[]
}

/** The words of a Word file as the publication must have them, in its order. */
export function wantedOf(raw: RawReading, account: Account): Wanted {
  const { paragraphs, wrong: wrongMoves } = arrange(raw, account.moves)
  const amendments = Map.groupBy(account.amendments, ({ place }) => keyOf(place))
  const labels = Map.groupBy(account.labels, ({ place }) => keyOf(place))
  const amended = paragraphs.map((paragraph) => {
    const key = keyOf(paragraph.place)
    return {
      paragraph,
      label: labels.get(key) ?? [],
      ...amend(paragraph.text, amendments.get(key) ?? []),
    }
  })
  const words = amended.flatMap(({ paragraph, label, text }) => [
    ...label.flatMap((one) => toWanted(one.text, paragraph, true)),
    ...toWanted(text, paragraph, false),
  ])
  const known = new Set(paragraphs.map(({ place }) => keyOf(place)))
  const lost = [...account.labels, ...account.amendments].filter(
    ({ place }) => !known.has(keyOf(place)),
  )
  return {
    words,
    found: new Map(amended.flatMap(({ found }) => [...found])),
    wrong: [...wrongMoves, ...lost, ...amended.flatMap(({ wrong }) => wrong)],
  }
}

const toWanted = (text: string, paragraph: RawParagraph, isLabel: boolean): readonly WantedWord[] =>
  toSeenWords(text).map((word) => ({ text: word, key: toKey(word), paragraph, isLabel }))
