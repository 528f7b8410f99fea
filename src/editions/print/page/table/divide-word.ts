import { type Hyphenate, SOFT_HYPHEN } from '../../../../typesetting/hyphens.ts'
import { isAddress, partsOfAddress } from '../lines/addresses.ts'
import { AFTER_TIE } from '../lines/pieces.ts'

/**
 * A piece of a unit that has no room, as parts between which a line ends: of an address, those between its signs; words
 * that a no-break space ties; each with soft hyphens where it may be divided.
 */
export const divideWord = (piece: string, unit: string, hyphenate: Hyphenate): readonly string[] =>
  isAddress(unit) ? partsOfAddress(piece) : piece.split(AFTER_TIE).map((word) => hyphenate(word))

/** What stands whole on a line of it: syllables, each but a word's last with its hyphen. */
export const dividedPartsOf = (
  piece: string,
  unit: string,
  hyphenate: Hyphenate,
): readonly string[] =>
  divideWord(piece, unit, hyphenate).flatMap((word) =>
    word
      .split(SOFT_HYPHEN)
      .map((part, index, { length }) => (index < length - 1 ? `${part}-` : part)),
  )
