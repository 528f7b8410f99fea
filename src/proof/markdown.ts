import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { piecesOf } from './markdown-blocks.ts'
import { type Chapter, toChapters } from './markdown-source.ts'
import type { Piece, Reading } from './reading.ts'

/**
 * Reads Markdown with the conventions of `docs/authoring.md`: CommonMark with tables and notes, the notes of each part
 * at its end. Definitions of links are read as the words that they are there.
 */
export function readMarkdown(files: readonly { readonly bytes: Uint8Array }[]): Reading {
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes))
  return { pieces: texts.flatMap(toChapters).flatMap(readChapter), pages: 1 }
}

function readChapter({ text, firstLine }: Chapter): readonly Piece[] {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote(), { disable: { null: ['definition'] } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
  return piecesOf(tree, { text, firstLine })
}
