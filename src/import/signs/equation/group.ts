/** A number, a letter, or what stands in brackets already: what needs none on a line. */
const SINGLE = /^(?:[\p{N}.,]+|\p{L}\p{M}*|\p{L}?[⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉]+|\([^()]*\)|\[[^[\]]*\])$/u

/** A piece of an equation, in brackets where it would be read wrongly without. */
export const toGroup = (text: string): string => (SINGLE.test(text) ? text : `(${text})`)
