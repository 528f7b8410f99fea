import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Face, Fonts } from '../../typesetting/fonts.ts'
import { readFace } from './faces.ts'

/** A face of one of the two voices, and what the face with all its characters is called. */
interface Cut extends Pick<Face, 'weight' | 'style'> {
  readonly family: 'Source Serif 4' | 'Source Sans 3'
  readonly name: string
}

/** The publication in the serif, the house in the sans. */
const VOICES: readonly Cut[] = [
  { family: 'Source Serif 4', weight: 300, style: 'normal', name: 'SourceSerif4-Light' },
  { family: 'Source Serif 4', weight: 400, style: 'normal', name: 'SourceSerif4-Regular' },
  { family: 'Source Serif 4', weight: 400, style: 'italic', name: 'SourceSerif4-It' },
  { family: 'Source Serif 4', weight: 600, style: 'normal', name: 'SourceSerif4-Semibold' },
  { family: 'Source Serif 4', weight: 600, style: 'italic', name: 'SourceSerif4-SemiboldIt' },
  { family: 'Source Sans 3', weight: 400, style: 'normal', name: 'SourceSans3-Regular' },
  { family: 'Source Sans 3', weight: 400, style: 'italic', name: 'SourceSans3-It' },
  { family: 'Source Sans 3', weight: 600, style: 'normal', name: 'SourceSans3-Semibold' },
]

const LEGIBLE = 'Atkinson Hyperlegible Next'

/** The readers' choice, in which both speak. Of what it lacks the sans stands in. */
const CHOSEN: readonly Pick<Face, 'family' | 'weight' | 'style'>[] = [
  { family: LEGIBLE, weight: 400, style: 'normal' },
  { family: LEGIBLE, weight: 400, style: 'italic' },
  { family: LEGIBLE, weight: 600, style: 'normal' },
  { family: LEGIBLE, weight: 600, style: 'italic' },
]

/** The package of `@fontsource` that has a family, cut into subsets for the web. */
const SUBSET_PACKAGES: Readonly<Record<string, string>> = {
  'Source Serif 4': 'source-serif-4',
  'Source Sans 3': 'source-sans-3',
  [LEGIBLE]: 'atkinson-hyperlegible-next',
}

/** Latin with its accents; the second holds Welsh ŵ and ŷ, and is fetched only where they stand. */
const SUBSETS = ['latin', 'latin-ext'] as const

/**
 * What official papers hold besides Latin: Greek, Cyrillic, Vietnamese, fractions, indices, arrows, signs of mathematics,
 * as `checks/faces.ts` lists them. Accents to be put on a letter are not here: the face of the letter must hold them.
 */
const REST =
  'U+02D8-02D9,U+02DB,U+0370-052F,U+1EA0-1EF1,U+1F00-1FFE,U+2010-2012,U+2015-2017,U+201B,U+2020-2021,U+2023,U+2025,U+2030-2031,U+2035,U+203C-203F,U+2047-204A,U+2070-209C,U+2100-2121,U+2123-218F,U+2190,U+2192,U+2194-2211,U+2213-2214,U+2216-23FF,U+2460-27FF,U+2E00-2E5F,U+FB00-FB04'

const require = createRequire(import.meta.url)

/** Reads the faces of the web, from the packages that the lockfile pins: those that most texts need come first. */
export async function readWebFonts(): Promise<Fonts> {
  const subsets = SUBSETS.flatMap((subset) => VOICES.map((cut) => readSubset(cut, subset)))
  const chosen = SUBSETS.flatMap((subset) => CHOSEN.map((cut) => readSubset(cut, subset)))
  return Promise.all([...subsets, ...VOICES.map(readRest), ...chosen])
}

async function readSubset(
  { family, weight, style }: (typeof CHOSEN)[number],
  subset: string,
): Promise<Face> {
  const name = SUBSET_PACKAGES[family] ?? ''
  const folder = dirname(require.resolve(`@fontsource/${name}/package.json`))
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'))
  const file = `${name}-${subset}-${weight}-${style}.woff2`
  const bytes = await readFile(join(folder, 'files', file))
  return { family, weight, style, range: String(ranges[subset]), file, bytes }
}

/** The whole face, for the characters that the subsets lack; browsers fetch it only where one of them stands. */
async function readRest({ family, weight, style, name }: Cut): Promise<Face> {
  const bytes = await readFace(`${name}.ttf.woff2`)
  const file = `${SUBSET_PACKAGES[family]}-rest-${weight}-${style}.woff2`
  return { family, weight, style, range: REST, file, bytes }
}
