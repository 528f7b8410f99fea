import type { Atom } from './atoms.ts'

/** White space as it is written: one sign for each row of it, none at the edges and around breaks. */
export function settleSpaces(atoms: readonly Atom[]): readonly Atom[] {
  const fromLeft = trimLeft(atoms.map(collapse))
  return mergeBreaks(trimRight(fromLeft))
}

const collapse = (atom: Atom): Atom =>
  atom.type === 'text' ? { ...atom, value: atom.value.replace(/\s+/g, toSpace) } : atom

/** A row of no-break spaces stays one; a thin space that stands alone stays. */
function toSpace(spaces: string): string {
  if (/^\u00a0+$/.test(spaces)) return '\u00a0'
  return /^[\u2009\u202f]$/.test(spaces) ? spaces : ' '
}

/** Takes white space away that follows white space, a break or nothing. */
function trimLeft(atoms: readonly Atom[]): readonly Atom[] {
  let isAfterSpace = true
  return atoms.flatMap((atom): readonly Atom[] => {
    if (atom.type !== 'text') {
      isAfterSpace = atom.type === 'break'
      return [atom]
    }
    const value = isAfterSpace ? atom.value.trimStart() : atom.value
    if (value === '') return []
    isAfterSpace = /\s$/.test(value)
    return [{ ...atom, value }]
  })
}

/** Takes white space away that a break or nothing follows. */
function trimRight(atoms: readonly Atom[]): readonly Atom[] {
  const kept: Atom[] = []
  let isBeforeEnd = true
  for (const atom of atoms.toReversed()) {
    const value = atom.type === 'text' && isBeforeEnd ? atom.value.trimEnd() : undefined
    if (value === '') continue
    kept.unshift(atom.type === 'text' && value !== undefined ? { ...atom, value } : atom)
    isBeforeEnd = atom.type === 'break'
  }
  return kept
}

/** Breaks in a row are one; at the edges they are none. */
function mergeBreaks(atoms: readonly Atom[]): readonly Atom[] {
  const end = atoms.findLastIndex(({ type }) => type !== 'break')
  return atoms
    .slice(0, end + 1)
    .filter(({ type }, at) => type !== 'break' || (at > 0 && atoms[at - 1]?.type !== 'break'))
}
