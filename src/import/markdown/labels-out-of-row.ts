import { disordersIn, isFigure } from '../../publication/label-order.ts'
import { isFirstNumber } from '../../publication/parse/numbers.ts'
import { makeSequences } from '../../publication/parse/sequences.ts'
import type { Block, Part } from '../../publication/tree.ts'
import { keyOf, type WordPlace } from '../place.ts'
import type { ParsedPart } from './targets.ts'

/** A label, and the paragraph that it stands before: what tells them apart from all others. */
export const keyOfLabel = (place: WordPlace, label: string): string =>
  `${keyOf(place)} ${label.replace(/\.$/, '')}`

/**
 * The labels that, as they were written, neither go on with a list or a row of numbers nor begin one: items of lists that
 * begin late or follow another of their kind, and paragraph numbers that begin again under no heading. House rules refuse
 * them; as words of their paragraphs they may stand.
 */
export function labelsOutOfRow(
  parts: readonly ParsedPart[],
  language: string,
): ReadonlySet<string> {
  const sequences = makeSequences(language)
  const seen = new Set<string>()
  return new Set(
    parts.flatMap((parsed) =>
      [...itemsOutOfRow(parsed.part), ...numbersAgain(parsed.part, sequences, seen)].flatMap(
        ({ line, label }) =>
          placesAt(line - 1 - parsed.above, parsed.lines).map((place) => keyOfLabel(place, label)),
      ),
    ),
  )
}

/** The paragraphs that begin on a line; the rows of a table name theirs on their first line. */
function placesAt(start: number, lines: ParsedPart['lines']): readonly WordPlace[] {
  let at = Math.min(start, lines.length - 1)
  while (at > 0 && !lines[at]?.places) at--
  return lines[at]?.places ?? []
}

/** A label on a line of a source, from 1. */
interface Found {
  readonly line: number
  readonly label: string
}

/** Figures out of row, and from each all others of its list; letters may stand as they are. */
const itemsOutOfRow = ({ children, notes }: Part): readonly Found[] =>
  [children, ...notes.map((note) => note.children)]
    .flatMap((blocks) => [...disordersIn(blocks)])
    .filter(({ item: { label = '' } }) => isFigure(label))
    .flatMap(({ list, item }) => list.items.slice(list.items.indexOf(item)))
    .map(({ position: { line }, label = '' }) => ({ line, label }))

function numbersAgain(
  { children }: Part,
  sequences: ReturnType<typeof makeSequences>,
  seen: Set<string>,
): readonly Found[] {
  return inBoxesToo(children).flatMap((block): readonly Found[] => {
    if (block.type !== 'heading' && block.type !== 'paragraph') return []
    const { type, number, position } = block
    if (type === 'heading' && number === undefined) sequences.meet(block)
    if (number === undefined) return []
    const isAgain = !sequences.accepts(number) && (seen.has(number) || isFirstNumber(number))
    if (isAgain) return [{ line: position.line, label: number }]
    sequences.take(number)
    seen.add(number)
    return []
  })
}

const inBoxesToo = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'box' ? inBoxesToo(block.children) : [block]))
