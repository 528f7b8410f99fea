import { toScripts } from './scripts.ts'

const ROOTS: Readonly<Record<string, string | undefined>> = {
  '': '√',
  '2': '√',
  '3': '∛',
  '4': '∜',
}

/** The sign of a root of a degree: `√`, `∛`, `⁵√`. */
export const toRoot = (degree: string): string =>
  ROOTS[degree] ?? `${toScripts({ above: degree })}√`

/** Tells whether the sign of a root says its degree by itself. */
export const isDegreeOfSign = (degree: string): boolean => ROOTS[degree.trim()] !== undefined
