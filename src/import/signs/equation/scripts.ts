import { toRaised } from '../raised.ts'
import { toGroup } from './group.ts'

/** What is set below and above a letter: `x₁²`; with the characters of Unicode where it has them, else `x_(ab)^c`. */
export function toScripts({
  below = '',
  above = '',
}: {
  readonly below?: string
  readonly above?: string
}): string {
  const [low, high] = [toRaised(below, 'subscript'), toRaised(above, 'superscript')]
  return [
    below && (low ?? `_${toGroup(below)}`),
    above && (high ?? PRIMES.get(above) ?? `^${toGroup(above)}`),
  ].join('')
}

/** Signs that stand raised of themselves. */
const PRIMES: ReadonlyMap<string, string> = new Map(
  ['′', '″', '*', '†', '°'].map((sign) => [sign, sign]),
)
