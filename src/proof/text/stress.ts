import { mapInlines } from '../../publication/map-inlines.ts'
import { type Word, wordsOf } from '../../publication/runs.ts'
import type { Inline, Publication } from '../../publication/tree.ts'

/** What a letter may be: in neither, in emphasis, in strong emphasis, in both. */
const STRESSES = ['-', 'e', 's', 'b'] as const

/** Characters that no text holds, one for each stress: the private use area of Unicode. */
const STAND_INS: readonly string[] = ['\ue000', '\ue001', '\ue002', '\ue003']

/** The place in these tables: 1 for emphasis, 2 more for strong emphasis. */
export const stressAt = (emphasis: boolean, strong: boolean): string =>
  STRESSES[(emphasis ? 1 : 0) + (strong ? 2 : 0)] ?? '-'

/** Tells whether any letter of a word is set off. */
export const isStressed = (stress: string): boolean => /[^-]/.test(stress)

/** A word, and the stress of each of its UTF-16 code units: `--ee-`. */
export interface StressedWord extends Word {
  readonly stress: string
}

/** The words of a publication with their stress, from the tree alone. */
export function stressedWordsOf(publication: Publication): readonly StressedWord[] {
  const parts = publication.parts.map((part) =>
    mapInlines(part, (inlines) => inlines.map((inline) => standIn(inline, 0))),
  )
  const stood = wordsOf({ ...publication, parts })
  return wordsOf(publication).map((word, index) => ({
    ...word,
    stress: stressOf(stood[index]?.text ?? ''),
  }))
}

/** An inline with stand-ins for its letters; `place` is that of the stress around it. */
function standIn(inline: Inline, place: number): Inline {
  if ('value' in inline) {
    const stand = STAND_INS[place] ?? ''
    return { ...inline, value: inline.value.normalize('NFC').replace(/\S/g, stand) }
  }
  if (!('children' in inline)) return inline
  const within = place | (PLACES[inline.type] ?? 0)
  return { ...inline, children: inline.children.map((one) => standIn(one, within)) }
}

const PLACES: Readonly<Record<string, number>> = { emphasis: 1, strong: 2 }

const stressOf = (stood: string): string =>
  stood
    .split('')
    .map((unit) => STRESSES[STAND_INS.indexOf(unit)] ?? '-')
    .join('')
