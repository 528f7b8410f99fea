import { z } from 'zod'
import { type Colours, type Palette, USUAL_COLOURS } from '../../site/colours.ts'
import { contrastOf } from './contrast.ts'

const colour = z
  .string({ error: 'must be a colour' })
  .regex(/^#[0-9a-f]{6}$/i, { error: 'must be a colour such as #861b23', abort: true })

const notKeys = { error: 'must be keys and values within { and }' }

const palette = (usual: Palette) =>
  z
    .strictObject(
      {
        paper: colour.default(usual.paper).describe('what everything stands on'),
        ink: colour.default(usual.ink).describe('what a publication says'),
        soft: colour.default(usual.soft).describe('what the site says'),
        accent: colour
          .default(usual.accent)
          .describe('links, numbers of paragraphs, the place that is read'),
        line: colour
          .default(usual.line)
          .describe('lines that carry meaning: round fields and buttons'),
        hair: colour.default(usual.hair).describe('lines that only separate'),
        tint: colour.default(usual.tint).describe('behind words that were searched for'),
      },
      notKeys,
    )
    .default(usual)

/** Two colours of a palette, or one and a fixed one, and the least contrast that the site promises between them. */
interface Pair {
  readonly of: keyof Palette
  readonly on: keyof Palette | 'more'
  readonly least: number
  readonly because: string
  /** Which of the two is to be mended, where it is not the first. */
  readonly mend?: keyof Palette
}

/** WCAG 2.2: 7:1 for text (1.4.6, level AAA, which the pages promise), 3:1 for what shows where a control is (1.4.11). */
const PAIRS: readonly Pair[] = [
  { of: 'ink', on: 'paper', least: 7, because: 'WCAG 1.4.6' },
  { of: 'soft', on: 'paper', least: 7, because: 'WCAG 1.4.6' },
  { of: 'accent', on: 'paper', least: 7, because: 'WCAG 1.4.6' },
  { of: 'ink', on: 'tint', least: 7, because: 'WCAG 1.4.6', mend: 'tint' },
  { of: 'accent', on: 'more', least: 7, because: 'WCAG 1.4.6' },
  { of: 'line', on: 'paper', least: 3, because: 'WCAG 1.4.11' },
]

/** What stands behind everything where a reader asks for more contrast. */
const MORE: Readonly<Record<keyof Colours, string>> = { light: '#ffffff', dark: '#000000' }

/** The colours of the pages, those left out as ours; each that readers must tell apart is measured against what it stands on. */
export const colourSchema = z
  .strictObject({ light: palette(USUAL_COLOURS.light), dark: palette(USUAL_COLOURS.dark) }, notKeys)
  .default(USUAL_COLOURS)
  .superRefine((colours, context) => {
    for (const side of ['light', 'dark'] as const)
      for (const pairs of Map.groupBy(PAIRS, (pair) => pair.of).values()) {
        const [fault] = pairs.flatMap((pair) => faultOf(pair, colours[side], side) ?? [])
        if (fault) context.addIssue({ code: 'custom', ...fault, path: [side, fault.at] })
      }
  })

function faultOf(
  { of, on, least, because, mend = of }: Pair,
  own: Palette,
  side: keyof Colours,
):
  | {
      readonly at: keyof Palette
      readonly message: string
      readonly params: { readonly hint: string }
    }
  | undefined {
  const behind = on === 'more' ? MORE[side] : own[on]
  const contrast = contrastOf(own[of], behind)
  if (contrast >= least) return undefined
  const found = `a contrast of ${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1`
  const needed = `${least} to 1 is needed (${because})`
  if (mend !== of)
    return {
      at: mend,
      message: `is ${behind}, on which ${of}, ${own[of]}, has ${found}; ${needed}`,
      params: { hint: `make ${mend} ${side === 'light' ? 'lighter' : 'darker'}` },
    }
  const called = on === 'more' ? `the ${behind} of high contrast` : `its ${on}, ${behind}`
  return {
    at: of,
    message: `is ${own[of]}, which has ${found} with ${called}; ${needed}`,
    params: { hint: `make the colour ${side === 'light' ? 'darker' : 'lighter'}` },
  }
}
