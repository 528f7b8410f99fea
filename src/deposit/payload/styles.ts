import { posix } from 'node:path'
import { type BagFile, textFile } from '../subject.ts'
import { STYLES } from './places.ts'

/**
 * The style sheets as one, with their faces inside: a browser that opens a page from a folder fetches no face from beside it.
 * Faces that none of the pages needs are left out, and those that only a script could choose.
 */
export function toStyles(styles: readonly BagFile[], pages: readonly BagFile[]): BagFile {
  const signs = new Set(pages.flatMap(({ bytes }) => [...decoder.decode(bytes)].map(toCode)))
  const faces = new Map(styles.map(({ path, bytes }) => [posix.basename(path), bytes]))
  const css = styles
    .filter(({ path }) => path.endsWith('.css'))
    .map(({ bytes }) => decoder.decode(bytes))
    .join('\n')
    .replace(FACES, (rule) => (isNeeded(rule, signs) ? rule : ''))
    .replace(FILES, (_, name: string) => {
      const bytes = faces.get(name)
      if (!bytes) throw new Error(`the style sheet names a face that is not there: ${name}`)
      return `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')})`
    })
  return textFile(STYLES, css)
}

const decoder = new TextDecoder()
const FACES = /@font-face\s*\{[^}]*\}\s*/g
const FILES = /url\(([\w.-]+\.woff2)\)/g
/** The face for low vision is chosen by a script, and there is none. */
const NEVER = /url\(atkinson-/

const toCode = (sign: string): number => sign.codePointAt(0) ?? 0

/** Tells whether a face has any of these signs (CSS Fonts 4, 4.5, `unicode-range`); one without a range may have all. */
function isNeeded(rule: string, signs: ReadonlySet<number>): boolean {
  if (NEVER.test(rule)) return false
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)]
  return (
    ranges.length === 0 ||
    ranges.some(([, first = '', last = first]) => {
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)]
      return [...signs].some((sign) => sign >= from && sign <= to)
    })
  )
}
