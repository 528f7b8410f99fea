/** Figures and signs that Unicode has below the line, of those that the print fonts hold (Superscripts and Subscripts). */
const BELOW = toSigns('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')

/** Likewise above it, with the letters of Phonetic Extensions and Spacing Modifier Letters. */
const ABOVE = toSigns(
  '0123456789+-=()abcdefghijklmnoprstuvwxyz',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ',
)

/** Letters and figures above or below the line as signs, `2` as `²`; undefined where one of them has none. */
export function toSignsOf(words: string, raised: 'superscript' | 'subscript'): string | undefined {
  const signs = raised === 'superscript' ? ABOVE : BELOW
  const found = [...words.replaceAll('−', '-')].map((character) =>
    /\s/.test(character) ? character : signs.get(character),
  )
  return found.every((sign) => sign !== undefined) ? found.join('') : undefined
}

function toSigns(plain: string, signs: string): ReadonlyMap<string, string> {
  const drawn = [...signs]
  return new Map([...plain].map((character, index) => [character, drawn[index] ?? '']))
}
