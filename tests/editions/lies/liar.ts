/** A lie of a writer: in all that a function of its gives, other words for those that match. */
export interface Lie {
  /** What is wrong in the copy. */
  readonly name: string
  /** The function that lies. */
  readonly of: string
  readonly from: RegExp
  readonly to: string
}

let told: Lie | undefined

/** Has writers tell one lie from here on, or the truth. */
export function tell(lie?: Lie): void {
  told = lie
}

/** A module whose functions lie where they are told to. */
export const wrap = (module: object): object =>
  Object.fromEntries(
    Object.entries(module).map(([name, own]) => [
      name,
      typeof own === 'function'
        ? (...given: readonly unknown[]) => {
            const truth: unknown = own(...given)
            return told?.of === name ? alter(truth, told) : truth
          }
        : own,
    ]),
  )

/** The same with other words, wherever texts stand in it; of a set nothing. */
function alter(truth: unknown, lie: Lie): unknown {
  if (typeof truth === 'string') return truth.replace(lie.from, lie.to)
  if (truth instanceof Set) return new Set()
  if (Array.isArray(truth)) return truth.map((one) => alter(one, lie))
  if (typeof truth === 'function')
    return (...given: readonly unknown[]) => alter(truth(...given), lie)
  if (!isPlain(truth)) return truth
  return Object.fromEntries(Object.entries(truth).map(([key, one]) => [key, alter(one, lie)]))
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
