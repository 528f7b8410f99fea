import type { Reading } from '../reading.ts'
import { piecesOf } from './blocks.ts'
import { toChapters } from './source.ts'

/**
 * Reads Markdown with the conventions of `docs/authoring.md`: CommonMark with pipe tables, notes, boxes and definitions,
 * the notes of each part at its end. Definitions of links are read as the words that they are there.
 */
export function readMarkdown(files: readonly { readonly bytes: Uint8Array }[]): Reading {
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes))
  return { pieces: texts.flatMap(toChapters).flatMap(piecesOf), pages: 1 }
}
