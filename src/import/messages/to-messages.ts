import type { DocumentPlace, Message } from '../../message/message.ts'
import type { Finding } from '../finding.ts'
import { keyOf, type WordPlace } from '../place.ts'
import { quote, quoteLeftOut, toOneLine, toOpening } from './quote.ts'

/** What messages say of a Word file: how it is called, how its paragraphs begin, and its notes in their order. */
interface Described {
  readonly file: string
  /** The first words of each paragraph, by the key of its place. */
  readonly openings: ReadonlyMap<string, string>
  /** `footnote 3`, by its `w:id`, and the label that Word shows, in the order of the references. */
  readonly notes: readonly { readonly text: string; readonly label: string }[]
}

/** What is told place by place, since no two places say the same. */
const ONE_BY_ONE: ReadonlySet<string> = new Set(['word-proof'])

/**
 * Findings as messages, in the order of the document: those of one kind as one, with all its places, but for those of words
 * that stand nowhere else.
 */
export function toMessages(findings: readonly Finding[], described: Described): readonly Message[] {
  const order = makeOrder(described)
  const sorted = findings.toSorted((one, other) => order(one.place) - order(other.place))
  const kinds = Map.groupBy(sorted, toKey)
  const names = new Map(described.notes.map(({ text, label }) => [text, nameOf(text, label)]))
  return [...kinds.values()].map((kind) => toMessage(kind, described, names))
}

const toKey = (finding: Finding, index: number): string => {
  const { rule, severity, reason, hint } = finding
  const isOneByOne = ONE_BY_ONE.has(rule) || isOfLeftOut(finding)
  return JSON.stringify([rule, severity, reason, hint, ...(isOneByOne ? [index] : [])])
}

/** What is told with words that stand nowhere else. */
const isOfLeftOut = ({ isLeftOut, words }: Finding): boolean =>
  isLeftOut === true && words !== undefined && words.trim() !== ''

function toMessage(
  kind: readonly Finding[],
  { file, openings }: Described,
  notes: ReadonlyMap<string, string>,
): Message {
  const [first] = kind
  if (!first) throw new Error('a kind has a finding')
  const { rule, severity, hint } = first
  const toPlace = (place: WordPlace): DocumentPlace => {
    const opening = toOpening(openings.get(keyOf(place)) ?? '')
    const note = place.text === 'body' ? undefined : (notes.get(place.text) ?? place.text)
    return {
      paragraph: place.paragraph + 1,
      ...(note !== undefined && { note }),
      ...(opening && { opening }),
    }
  }
  const places = kind.flatMap(({ place }) => (place ? [toPlace(place)] : []))
  return {
    rule,
    severity,
    reason: toReason(first),
    hint,
    source: { path: file, text: '' },
    ...(places.length > 0 && { places }),
    ...(isOfLeftOut(first) && { words: toOneLine(first.words ?? '') }),
  }
}

function toReason(finding: Finding): string {
  const { reason, words = '' } = finding
  if (words.trim() === '') return reason
  return `${reason}: ${isOfLeftOut(finding) ? quoteLeftOut(words) : quote(words)}`
}

/** A note as Word shows it, `footnote iv`: its `w:id` is seen by nobody. */
const nameOf = (text: string, label: string): string =>
  label.trim() === '' ? text : `${text.split(' ')[0]} ${label.trim()}`

/** A number by which places are in the order of the document: what has none first, the text, then each note. */
function makeOrder({ notes }: Described): (place: WordPlace | undefined) => number {
  const known = new Map(notes.map(({ text }, index) => [text, index]))
  return (place) => {
    if (!place) return -1
    const text = place.text === 'body' ? 0 : 1 + (known.get(place.text) ?? notes.length)
    return text * MOST_PARAGRAPHS + place.paragraph
  }
}

/** More paragraphs than any part of 64 MiB holds. */
const MOST_PARAGRAPHS = 2 ** 27
