import type { Content, Edit, Edits, Sequence } from '../content/content.ts'
import { insertAfter, insertBefore, replace } from '../content/edit.ts'
import type { TypeArea } from '../layouts/geometry.ts'

/** What stands on pages and is no part of the text (ISO 32000-1, 14.8.2.2.2). */
const HEAD = '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC'
const FOOT = '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC'
const REPEATED = '/Artifact <</Type /Pagination>> BDC'
const RULE = '/Artifact <</Type /Layout>> BDC'

/** What of the pages is read, and what is not. */
export interface Parting {
  /** The numbered sequences that a tag has. */
  readonly read: ReadonlySet<Sequence>
  /** Those that are drawn again and read where they stood first. */
  readonly repeated: ReadonlySet<Sequence>
  /** What is no longer painted: loose texts, and sequences whose glyphs are taken out. */
  readonly gone: ReadonlySet<Sequence>
}

/**
 * Marks as artifacts what stands in no tag: running heads above the type area of their page, folios below, rules; and
 * the sequences that are drawn again. Throws at text that neither a tag has nor is any of these.
 */
export const markArtifacts = (
  contents: readonly Content[],
  areas: readonly TypeArea[],
  parting: Parting,
): Edits =>
  contents.map((content, index) => {
    const area = areas[index]
    if (!area) throw new Error(`page ${index + 1} has no type area`)
    if (content.artifacts.length > 0) throw new Error(`page ${index + 1} has artifacts already`)
    return [
      ...looseArtifacts(content, parting, (text) => kindOf(text, area, index + 1)),
      ...numberedArtifacts(content, parting, index + 1),
    ]
  })

function numberedArtifacts(
  content: Content,
  { read, repeated, gone }: Parting,
  page: number,
): readonly Edit[] {
  const unread = [...content.numbered.values()].filter((sequence) => !read.has(sequence))
  return unread.map((sequence) => {
    const isText = sequence.glyphs.length > 0 && !gone.has(sequence)
    if (isText && !repeated.has(sequence))
      throw new Error(`text on page ${page} belongs to no tag: ${sequence.glyphs.length} glyphs`)
    return replace(content, sequence.from, isText ? REPEATED : RULE)
  })
}

/** Drawings that follow each other at once and are alike are one artifact. */
function looseArtifacts(
  content: Content,
  { gone }: Parting,
  toKind: (drawing: Sequence) => string,
): readonly Edit[] {
  const artifacts: Artifact[] = []
  const drawings = content.loose.filter((drawing) => !gone.has(drawing))
  for (const drawing of drawings.toSorted((a, b) => a.from - b.from)) {
    const last = artifacts.at(-1)
    const kind = toKind(drawing)
    if (last && last.to + 1 === drawing.from && last.kind === kind) last.to = drawing.to
    else artifacts.push({ from: drawing.from, to: drawing.to, kind })
  }
  return artifacts.flatMap(({ from, to, kind }) => [
    insertBefore(content, from, kind),
    insertAfter(content, to, 'EMC'),
  ])
}

interface Artifact {
  readonly from: number
  to: number
  readonly kind: string
}

function kindOf({ glyphs: [glyph] }: Sequence, { top, foot }: TypeArea, page: number): string {
  if (!glyph) return RULE
  if (glyph.y > top) return HEAD
  if (glyph.y < foot) return FOOT
  throw new Error(`text in the type area of page ${page} belongs to no tag`)
}
