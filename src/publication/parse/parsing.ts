import type { Env } from 'markdown-it'
import type { Position, Source } from '../../message/message.ts'
import type { FrontMatter } from '../front-matter.ts'
import type { Element } from './grammar/markdown.ts'
import type { Identifiers } from './identifiers.ts'
import type { Report } from './report.ts'

/** What every step of parsing one part needs to know. */
export interface Parsing {
  readonly lines: readonly string[]
  /** Number of lines of the source that stand before the text of the part. */
  readonly bodyLine: number
  readonly frontMatter: FrontMatter
  readonly identifiers: Identifiers
  /** What markdown-it knows of the part's notes and abbreviations, for texts that are read apart. */
  readonly env: Env
  /** The notes of tables (`[^5:a]`) that no table has yet, by their ids; a table takes those that it refers to. */
  readonly tableNotes: Map<string, Element>
  /** The CSV files that the publication names, by their paths; undefined for one that cannot be read, as is told already. */
  readonly csv: ReadonlyMap<string, Source | undefined>
  readonly report: Report
}

/** Where a block begins: its first line, and the first character on it that is not white space; in a cell, its place there. */
export function positionOf(element: Element, parsing: Parsing): Position {
  const line = (element.token.map?.[0] ?? firstLineWithin(element) ?? 0) + parsing.bodyLine
  const { column } = (element.token.meta ?? {}) as { readonly column?: number }
  const indent = parsing.lines[line]?.search(/\S/) ?? 0
  return { line: line + 1, column: column ?? Math.max(indent, 0) + 1 }
}

const firstLineWithin = (element: Element): number | undefined =>
  element.children.find((child) => child.token.map)?.token.map?.[0]
