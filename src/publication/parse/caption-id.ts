import { wordings } from '../../wording/index.ts'
import type { CaptionLabel } from './captions.ts'
import { toSlug } from './identifiers.ts'

/**
 * The id that a caption with a number gives: `t7.1` for a table, `f1` for a figure by its language's first word; `chart-4`,
 * `box-2` for another word, since a chart 1 may stand beside a figure 1. Undefined without a number.
 */
export function toCaptionId(label: CaptionLabel | undefined): string | undefined {
  if (label?.number === undefined) return undefined
  const { kind, word, number } = label
  if (kind === 'table') return `t${number}`
  return kind === 'figure' && FIGURES.has(word.toLowerCase())
    ? `f${number}`
    : `${toSlug(word)}-${number}`
}

/** The first word of each language for a figure. */
const FIGURES: ReadonlySet<string> = new Set(
  wordings.flatMap(({ captions: { figure } }) =>
    figure.slice(0, 1).map((word) => word.toLowerCase()),
  ),
)
