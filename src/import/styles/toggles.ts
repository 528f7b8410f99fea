import type { Look } from './look.ts'

/** Properties that cancel each other where two styles of different kinds have them (ISO/IEC 29500-1, 17.7.3). */
const TOGGLES = ['isBold', 'isItalic', 'isHidden', 'isCapital', 'isStruck'] as const

/** What says how a run looks, from the weakest to the strongest. */
export interface Layers {
  /** What the whole file has (w:docDefaults). */
  readonly defaults: Look
  /** Of a table's, a paragraph's and a character's style, as far as the run has them. */
  readonly styles: readonly Look[]
  /** What is set on the run itself. */
  readonly own: Look
}

/**
 * How a run looks. Bold of a paragraph's style and bold of a character's style give letters that are not bold; what is
 * set on the run itself holds as it is.
 */
export function toLook({ defaults, styles, own }: Layers): Look {
  const toggled = TOGGLES.map((name) => {
    const count = styles.filter((look) => look[name]).length
    return [name, own[name] ?? (count % 2 === 1 || defaults[name] === true)] as const
  })
  return Object.assign({}, defaults, ...styles, own, Object.fromEntries(toggled))
}
