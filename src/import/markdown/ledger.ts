import type { Amendment, Move, NumberedLabel } from '../account.ts'
import type { Finding, Kind } from '../finding.ts'
import { keyOf, type WordPlace } from '../place.ts'
import type { Story } from '../story/story.ts'
import type { Change } from './changes.ts'
import { mergeAmendments } from './merge-amendments.ts'

/** What is written down while a story is written: what the editor is told, and what the proof must know. */
export interface Ledger {
  tell(kind: Kind, at: { readonly place?: WordPlace; readonly words?: string }): void
  /** Of a paragraph as the story has it: the offset counts its text without white space, in NFC. */
  amend(amendment: Amendment): void
  label(label: NumberedLabel): void
  move(move: Move): void
  /** An editorial change, which the front matter is to tell of. */
  change(change: Change): void
  readonly findings: readonly Finding[]
  readonly labels: readonly NumberedLabel[]
  readonly moves: readonly Move[]
  readonly changes: ReadonlySet<Change>
  /** Those of the story too, all by the raw text, in the order of the text. */
  amendments(story: Story): readonly Amendment[]
}

/** An empty ledger. */
export function makeLedger(): Ledger {
  const findings: Finding[] = []
  const amendments: Amendment[] = []
  const labels: NumberedLabel[] = []
  const moves: Move[] = []
  const changes = new Set<Change>()
  return {
    tell: (kind, { place, words }) => {
      findings.push({ ...kind, ...(place && { place }), ...(words && { words }) })
    },
    amend: (amendment) => void amendments.push(amendment),
    label: (label) => void labels.push(label),
    move: (move) => void moves.push(move),
    change: (change) => void changes.add(change),
    findings,
    labels,
    moves,
    changes,
    amendments: (story) => {
      const own = Map.groupBy(amendments, ({ place }) => keyOf(place))
      const told = Map.groupBy(story.amendments, ({ place }) => keyOf(place))
      const keys = new Set([...told.keys(), ...own.keys()])
      return [...keys].flatMap((key) => mergeAmendments(told.get(key) ?? [], own.get(key) ?? []))
    },
  }
}
