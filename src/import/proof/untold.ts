import type { Account, Amendment, Move } from '../account.ts'
import type { Finding } from '../finding.ts'
import { keyOf, type WordPlace } from '../place.ts'
import { REASONS, type Reason } from '../reasons.ts'
import type { RawReading } from './raw.ts'
import { UNSEEN } from './same.ts'
import { keepsLetters } from './silent.ts'

/** Tells whether a rule was told in a paragraph, of the whole file, or anywhere. */
interface Told {
  isToldAt(rule: string, place: WordPlace): boolean
  isTold(rule: string): boolean
}

/**
 * What the account says without any message to the editor, though its reason demands one; and what no message need be told
 * of, where it is more than that.
 */
export function untoldOf(
  raw: RawReading,
  { amendments, moves }: Account,
  findings: readonly Finding[],
): readonly (Amendment | Move)[] {
  const told = makeTold(findings)
  const onwards = reachOnwards(raw, amendments, told)
  const isReached = (reason: Reason, place: WordPlace): boolean => {
    const { told: rules, reach } = REASONS[reason]
    if (rules.length === 0) return true
    if (reach === 'file') return rules.some(told.isTold)
    return reach === 'onwards'
      ? onwards.has(`${reason} ${keyOf(place)}`)
      : rules.some((rule) => told.isToldAt(rule, place))
  }
  return [
    ...amendments
      .filter(changesLetters)
      .filter(
        ({ place, reason, also = [] }) => ![reason, ...also].every((one) => isReached(one, place)),
      ),
    ...moves.filter(({ place, reason }) => !isReached(reason, place)),
    ...amendments.filter((amendment) => !keepsLetters(amendment, amendments)),
  ]
}

const changesLetters = ({ found, written }: Amendment): boolean =>
  found.replace(UNSEEN, '') !== written.replace(UNSEEN, '').replace(/\s+/g, '')

function makeTold(findings: readonly Finding[]): Told {
  const at = new Set(findings.map(({ rule, place }) => (place ? `${rule} ${keyOf(place)}` : rule)))
  const all = new Set<string>(findings.map(({ rule }) => rule))
  return {
    isToldAt: (rule, place) => at.has(rule) || at.has(`${rule} ${keyOf(place)}`),
    isTold: (rule) => all.has(rule),
  }
}

/**
 * The paragraphs, each with a reason that reaches onwards, that were told of: those of the message, and those after them as
 * long as they leave something out for that reason, or have no words.
 */
function reachOnwards(
  raw: RawReading,
  amendments: readonly Amendment[],
  told: Told,
): ReadonlySet<string> {
  const own = Map.groupBy(amendments, ({ place }) => keyOf(place))
  const reached = new Set<string>()
  for (const reason of ONWARDS) {
    for (const paragraphs of raw.values()) {
      let isReached = false
      for (const { place, text } of paragraphs) {
        const key = keyOf(place)
        const goesOn = text.trim() === '' || own.get(key)?.some((one) => isFor(one, reason))
        const isTold = REASONS[reason].told.some((rule) => told.isToldAt(rule, place))
        isReached = isTold || (isReached && goesOn === true)
        if (isReached) reached.add(`${reason} ${key}`)
      }
    }
  }
  return reached
}

const ONWARDS = (Object.keys(REASONS) as readonly Reason[]).filter(
  (reason) => REASONS[reason].reach === 'onwards',
)

const isFor = ({ reason, also = [] }: Amendment, wanted: Reason): boolean =>
  reason === wanted || also.includes(wanted)
