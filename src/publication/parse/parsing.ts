import type { Position } from '../../message/message.ts'
import type { FrontMatter } from '../front-matter.ts'
import type { Identifiers } from './identifiers.ts'
import type { Element } from './markdown.ts'
import type { Report } from './report.ts'

/** What every step of parsing one part needs to know. */
export interface Parsing {
  readonly lines: readonly string[]
  /** Number of lines of the source that stand before the text of the part. */
  readonly bodyLine: number
  readonly numbering: FrontMatter['numbering']
  readonly identifiers: Identifiers
  readonly report: Report
}

/** Where a block begins: its first line, and the first character on it that is not white space. */
export function positionOf(element: Element, parsing: Parsing): Position {
  const line = (element.token.map?.[0] ?? firstLineWithin(element) ?? 0) + parsing.bodyLine
  const indent = parsing.lines[line]?.search(/\S/) ?? 0
  return { line: line + 1, column: Math.max(indent, 0) + 1 }
}

const firstLineWithin = (element: Element): number | undefined =>
  element.children.find((child) => child.token.map)?.token.map?.[0]
