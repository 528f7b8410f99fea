import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Face, Fonts } from '../typesetting/fonts.ts'

type Style = Face['style']

/** The faces of the two voices: the publication in the serif, the house in the sans. */
const FACES: readonly (readonly [id: string, family: string, weight: number, style: Style])[] = [
  ['source-serif-4', 'Source Serif 4', 300, 'normal'],
  ['source-serif-4', 'Source Serif 4', 400, 'normal'],
  ['source-serif-4', 'Source Serif 4', 400, 'italic'],
  ['source-serif-4', 'Source Serif 4', 600, 'normal'],
  ['source-serif-4', 'Source Serif 4', 600, 'italic'],
  ['source-sans-3', 'Source Sans 3', 400, 'normal'],
  ['source-sans-3', 'Source Sans 3', 400, 'italic'],
  ['source-sans-3', 'Source Sans 3', 600, 'normal'],
]

/** Latin with its accents; the second holds Welsh ŵ and ŷ, and is fetched only where they stand. */
const SUBSETS = ['latin', 'latin-ext'] as const

/** Reads every face once, from the packages that the lockfile pins. */
export async function readFonts(): Promise<Fonts> {
  const require = createRequire(import.meta.url)
  const faces = FACES.flatMap((face) => SUBSETS.map((subset) => ({ face, subset })))
  return Promise.all(
    faces.map(async ({ face: [id, family, weight, style], subset }) => {
      const folder = dirname(require.resolve(`@fontsource/${id}/package.json`))
      const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'))
      const file = `${id}-${subset}-${weight}-${style}.woff2`
      const bytes = await readFile(join(folder, 'files', file))
      return { family, weight, style, range: String(ranges[subset]), file, bytes }
    }),
  )
}
