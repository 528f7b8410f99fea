import { takeLabel } from '../../../publication/parse/grammar/label-levels.ts'
import type { Label } from '../../../publication/parse/grammar/labels.ts'

/** Where typed items stand: their list, and how deep. */
export interface Rows {
  /** Takes the next label; tells its list, its level from 0, and its place among all. */
  take(
    label: Label,
    key: string,
  ): { readonly list: string; readonly level: number; readonly count: number }
  /** Ends the list at a heading or a bullet; whole numbers may go on with it. */
  end(): void
}

/** `3.` as numbered paragraphs have it. */
const WHOLE = /^\d{1,4}\.$/

/** So many whole numbers may be missing where a list goes on over a heading. */
const GAP = 5

/** Rows without a label. */
export function makeRows(): Rows {
  let levels: ReturnType<typeof takeLabel>
  let [list, count] = ['', 0]
  /** The last whole number at the outermost level, and its list. */
  let whole: { readonly list: string; readonly number: number } | undefined
  const goingOn = ({ text }: Label): string | undefined => {
    const further = WHOLE.test(text) && whole ? Number.parseInt(text, 10) - whole.number : 0
    return further > 0 && further <= GAP ? whole?.list : undefined
  }
  return {
    take(label, key) {
      const [first] = label.readings
      const taken: typeof levels = levels && takeLabel(levels, label)
      if (!taken) list = goingOn(label) ?? `typed ${key}`
      levels = taken ?? (first ? [first] : [])
      count += 1
      if (levels.length === 1 && WHOLE.test(label.text))
        whole = { list, number: Number.parseInt(label.text, 10) }
      return { list, level: levels.length - 1, count }
    },
    end: () => {
      levels = undefined
    },
  }
}
