import { runsOf } from '../../publication/runs.ts'
import type { Publication } from '../../publication/tree.ts'
import { additionsOf } from './additions.ts'
import type { Brackets } from './bracket.ts'
import { endNoteOf } from './note.ts'
import { openingWordsOf } from './opening.ts'
import type { Surroundings } from './setting.ts'
import { changesOf } from './versions.ts'

/** The signs of ours among the words of one copy; each is longer than any row of its mark that the words hold. */
export interface Signs extends Brackets {
  /** Stands before and after what is emphasised: `_`, or `__` in a text that has a `_` of its own. */
  readonly emphasis: string
  /** Stands before and after what is emphasised strongly: `*`, or more. */
  readonly strong: string
}

/** No signs: for looking at the words alone. */
const NONE: Signs = { open: '', close: '', emphasis: '', strong: '' }

const known = new WeakMap<Surroundings['catalogue'], WeakMap<Publication, Signs>>()

/** The signs for a publication, from its words and from those that are added to them. */
export function signsFor(publication: Publication, surroundings: Surroundings): Signs {
  const ofCatalogue = known.get(surroundings.catalogue) ?? new WeakMap<Publication, Signs>()
  known.set(surroundings.catalogue, ofCatalogue)
  const signs = ofCatalogue.get(publication) ?? findSigns(publication, surroundings)
  ofCatalogue.set(publication, signs)
  return signs
}

function findSigns(publication: Publication, surroundings: Surroundings): Signs {
  const text = [...textsOf(publication, surroundings)].join('\n')
  const brackets = Math.max(longestRow(text, '['), longestRow(text, ']')) + 1
  return {
    open: '['.repeat(brackets),
    close: ']'.repeat(brackets),
    emphasis: '_'.repeat(longestRow(text, '_') + 1),
    strong: '*'.repeat(longestRow(text, '*') + 1),
  }
}

function* textsOf(publication: Publication, surroundings: Surroundings): Generator<string> {
  const copy = { ...surroundings, signs: NONE }
  yield* Object.values(openingWordsOf(publication, 'textCopy', copy)).flat()
  for (const part of publication.parts)
    for (const { text } of runsOf(part, additionsOf(publication, part, copy))) yield text
  for (const { lines } of changesOf(publication, copy)) yield* lines
  yield* endNoteOf(publication, copy)
}

/** How many of a mark stand next to one another at most. */
function longestRow(text: string, mark: string): number {
  let longest = 0
  let row = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    row = text[at - 1] === mark ? row + 1 : 1
    longest = Math.max(longest, row)
  }
  return longest
}
