/** How easily a page may end somewhere, from the hardest to the easiest. */
const EASES = ['never', 'at worst', 'if need be', 'freely'] as const

/**
 * `never`: within a heading or a short stanza. `at worst`: between a heading and what it heads. `if need be`: within a
 * row of a table. `freely`: anywhere else.
 */
export type Ease = (typeof EASES)[number]

/** The eases from the easiest on, but for the one that is none. */
export const BY_EASE: readonly Ease[] = EASES.slice(1).toReversed()

/** The harder of two. */
export const harder = (one: Ease, other: Ease): Ease =>
  EASES.indexOf(one) < EASES.indexOf(other) ? one : other
