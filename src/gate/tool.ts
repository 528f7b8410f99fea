import type { ModeName } from './mode.ts'

/** A tool of the gate: one of others, or a check of our own. */
export interface Tool {
  /** What the names of its rules begin with. */
  readonly name: string
  readonly title: string
  /** What it asks of a page, as a sentence. */
  readonly asks: string
  /** The success criteria of WCAG 2.2 that it speaks for. */
  readonly criteria: readonly string[]
  /** The modes in which it sees a page; none where it reads the file. */
  readonly modes: readonly ModeName[]
}
