import { posix } from 'node:path'
import { type BagFile, textFile } from '../subject.ts'
import { STYLES } from './places.ts'

/**
 * The style sheets as one, with their faces inside: a browser that opens a page from a folder fetches no face from beside it. Those that
 * only a script could choose are left out.
 */
export function toStyles(styles: readonly BagFile[]): BagFile {
  const [sheets, faces] = [/\.css$/, /\.woff2$/].map((ending) => styles.filter(({ path }) => ending.test(path)))
  const byName = new Map((faces ?? []).map((face) => [posix.basename(face.path), face.bytes]))
  const css = (sheets ?? [])
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('\n')
    .replace(RULES, (rule) => (NEVER.test(rule) ? '' : rule))
  return textFile(
    STYLES,
    css.replace(/url\(([\w.-]+\.woff2)\)/g, (_, name: string) => {
      const bytes = byName.get(name)
      if (!bytes) throw new Error(`the style sheet names a face that is not there: ${name}`)
      return `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')})`
    }),
  )
}

const RULES = /@font-face\s*\{[^}]*\}\s*/g
const NEVER = /url\(atkinson-/
