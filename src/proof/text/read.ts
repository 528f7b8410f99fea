import type { Reading } from '../reading.ts'
import { type Line, toPages } from './lines.ts'
import { readWords } from './words.ts'

/** A finished file, as an edition hands it over. */
interface File {
  readonly bytes: Uint8Array
}

/** Reads a plain text line by line, but for the lines drawn under headings and the signs of emphasis. */
export function readText(files: readonly File[]): Reading {
  return { pieces: readWords(linesOf(files, false)), pages: 1, keepsSpaces: true }
}

/** Reads a text in pages; the page-top lines come first, since they are no part of the text that runs on below them. */
export function readPagedText(files: readonly File[]): Reading {
  const pages = files.flatMap(({ bytes }) => toPages(bytes, true))
  const tops = pages.flatMap(({ top }) => (top ? [{ ...top, text: withoutGaps(top.text) }] : []))
  const pieces = [...tops, ...readWords(linesOf(files, true))]
  return { pieces, pages: pages.length, keepsSpaces: true }
}

/** A page-top line has its head and its folio at its two ends. */
const withoutGaps = (top: string): string => top.replace(/(?<=\S) {2,}(?=\S)/g, ' ')

/** The lines of the text that runs through files and their pages. */
export const linesOf = (files: readonly File[], paged: boolean): readonly Line[] =>
  files.flatMap(({ bytes }) => toPages(bytes, paged)).flatMap((page) => page.lines)
