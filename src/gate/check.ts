import type { Page as Tab } from 'puppeteer'
import type { Severity } from '../message/message.ts'
import type { Page } from '../press/validators/validator.ts'
import type { ModeName } from './mode.ts'

/** One fault on a page. */
export interface Fault {
  /** What is so, without a full stop. */
  readonly reason: string
  /** Ids or names of elements with their place among their siblings: `#p7.1 > a:nth-child(2)`; none where it is the page. */
  readonly selector?: string
  /** For a check that speaks for several rules, as axe does: which. */
  readonly rule?: string
  readonly hint?: string
  /** An error where it is left out. */
  readonly severity?: Severity
}

/** A page that stands in a tab, in a mode. */
export interface Visit {
  readonly page: Page
  /** All pages of the folder. */
  readonly pages: readonly Page[]
  readonly mode: ModeName
  readonly tab: Tab
  /** What the checks of one page keep from one mode to the next. */
  readonly kept: Map<string, unknown>
}

/** A check of our own: one question, asked of a page in the press. */
export interface PageCheck {
  /** The rule of its messages. */
  readonly name: string
  /** What it asks, as a sentence of the report. */
  readonly asks: string
  /** The success criteria of WCAG 2.2 that it speaks for. */
  readonly criteria: readonly string[]
  readonly modes: readonly ModeName[]
  /** What to do about a fault. */
  readonly hint: string
  look(visit: Visit): Promise<readonly Fault[]>
}
