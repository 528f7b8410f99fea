import type { Piece, Reading } from './reading.ts'
import { type Line, toPages } from './text-lines.ts'

/** A finished file, as an edition hands it over. */
interface File {
  readonly bytes: Uint8Array
}

/** Reads a plain text line by line, but for the lines drawn under headings. */
export function readText(files: readonly File[]): Reading {
  const lines = files.flatMap(({ bytes }) => toPages(bytes, false)).flatMap((page) => page.lines)
  return { pieces: lines.flatMap(toPieces), pages: 1 }
}

/** Reads a text in pages; the page-top lines come first, since they are no part of the text that runs on below them. */
export function readPagedText(files: readonly File[]): Reading {
  const pages = files.flatMap(({ bytes }) => toPages(bytes, true))
  const tops = pages.flatMap(({ top }) => top ?? [])
  const lines = [...tops, ...pages.flatMap((page) => page.lines)]
  return { pieces: lines.flatMap(toPieces), pages: pages.length }
}

const toPieces = ({ text, where, isDrawn }: Line): readonly Piece[] =>
  isDrawn || !text.trim() ? [] : [{ text, where }]
