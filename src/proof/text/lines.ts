import type { Where } from '../where.ts'
import { isUnderline } from './form.ts'

/** A line of a text, or lines joined, and where it stands. */
export interface Line {
  readonly text: string
  readonly where: Where
  /** True where it is drawn under a heading. */
  readonly isDrawn?: boolean
}

/** A page: its first line where it has one of its own, and the lines of the text that runs through the pages. */
export interface TextPage {
  readonly top?: Line
  readonly lines: readonly Line[]
}

/** Divides a text at its form feeds; with `paged`, a first line above an empty one is the page's own. */
export function toPages(bytes: Uint8Array, paged: boolean): readonly TextPage[] {
  const pages = new TextDecoder().decode(bytes).split('\f')
  return pages.map((page, index) => {
    const lines = page
      .replace(/\n$/, '')
      .split('\n')
      .map((text, at) => ({
        text,
        where: { ...(paged && { page: index + 1 }), line: at + 1 },
      }))
    const [top, below] = lines
    if (!paged || !top?.text.trim() || below?.text !== '') return { lines: withDrawn(lines) }
    return { top, lines: withDrawn(lines.slice(2)) }
  })
}

const withDrawn = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, index) =>
    isUnderline(line.text, lines, index) ? { ...line, isDrawn: true } : line,
  )
