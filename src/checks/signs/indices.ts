/** Figures, signs and letters that Unicode has below the line (Superscripts and Subscripts, Phonetic Extensions). */
const BELOW = toSigns('0123456789+-=()aeijhklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₕₖₗₘₙₒₚᵣₛₜᵤᵥₓ')

/** Likewise above it. */
const ABOVE = toSigns(
  '0123456789+-=()abcdefghijklmnoprstuvwxyz',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ',
)

/** Words as signs below the line, `2` as `₂`; undefined where Unicode lacks one of them. */
export const toLowered = (words: string): string | undefined => toIndex(words, BELOW)

/** Words as signs above the line, `2` as `²`; undefined where Unicode lacks one of them. */
export const toRaised = (words: string): string | undefined => toIndex(words, ABOVE)

function toSigns(plain: string, signs: string): ReadonlyMap<string, string> {
  const drawn = [...signs]
  return new Map([...plain].map((character, index) => [character, drawn[index] ?? '']))
}

function toIndex(words: string, signs: ReadonlyMap<string, string>): string | undefined {
  const found = [...words.replaceAll('−', '-')].map((character) => signs.get(character))
  return found.length > 0 && found.every((sign) => sign !== undefined) ? found.join('') : undefined
}
