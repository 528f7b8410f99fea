import { setBulletsForColons } from './definitions.ts'
import { type ItemLabel, takeLabels } from './labels.ts'
import { fencedLines } from './lines.ts'
import { markPhrases } from './phrases.ts'
import { type PipeTable, takeTables } from './tables.ts'

/** The text of one part in a file of Markdown, or of one cell. */
export interface Chapter {
  /** The source; a mark stands where a table stood. */
  readonly text: string
  /** The line of the file that it begins on, from 1. */
  readonly firstLine: number
  /** Its tables, in the order of their marks. */
  readonly tables: readonly PipeTable[]
  /** Labels that bullets stand for in the text, by their lines, from 1. */
  readonly itemLabels: ReadonlyMap<number, ItemLabel>
}

/** The line that stands above each part of a publication in parts: `[//]: # (part: next-steps)`. */
const PART = /^\[\/\/\]: # \(part: [a-z0-9-]+\)$/

/** Divides a file into its parts, without front matter and definitions of abbreviations; lines stay where they are. */
export function toChapters(file: string): readonly Chapter[] {
  const lines = withoutFrontMatter(file.split('\n'))
  const starts = lines.flatMap((line, index) => (PART.test(line) ? [index] : []))
  return [-1, ...starts].map((start, index) => {
    const own = lines.slice(start + 1, starts[index]).map(withoutAbbreviation)
    return toChapter(own.join('\n'), start + 2)
  })
}

/** Source as a chapter: its phrases marked, its tables apart. */
export function toChapter(source: string, firstLine: number): Chapter {
  const lines = markPhrases(source).split('\n')
  const fenced = fencedLines(lines)
  const { lines: others, tables } = takeTables(lines, fenced)
  const { lines: items, itemLabels } = takeLabels(others, fenced)
  const text = setBulletsForColons(items, fenced).join('\n')
  return { text, firstLine, tables, itemLabels }
}

function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return lines
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  return lines.map((line, index) => (index <= end ? '' : line))
}

/** A definition of an abbreviation, `*[DfES]: Department …`, where it stands in a list or a quotation too. */
const ABBREVIATION = /^([ \t>]*)\*\[(?:\\.|[^[\]\\])+\]:[ \t]*\S.*$/

const withoutAbbreviation = (line: string): string => line.replace(ABBREVIATION, '$1')
