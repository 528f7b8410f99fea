import type { Page } from 'puppeteer'
import type { Message } from '../message/message.ts'

/** The door to Chromium: a bounded number of warm pages, lent out one at a time. */
export interface Press {
  /**
   * Lends a warm page to `work`, JavaScript on or off, every request refused, and takes it back.
   * A crash or a hang costs one retry in a new page; then throws a `PublicationError` that names `job`, or the piece of
   * it that `work` has begun last. `work` may therefore run twice: what it changes outside the page must bear that.
   */
  use<Result>(job: Job, work: Work<Result>): Promise<Result>
  /** Starts Chromium and opens its pages before they are needed; what is wrong is told at the first `use`. */
  warm(): Promise<void>
  /** Ends Chromium and removes its profile; jobs still running are lost. */
  close(): Promise<void>
}

/** What is done in a page; where it is several pieces, it says when one begins. */
export type Work<Result> = (page: Page, begin: Begin) => Promise<Result>

/** Begins a piece of a job: its deadline runs from now on, and messages name it. */
export type Begin = (piece: Piece) => void

/** What the press works on, and how. */
export interface Job extends Piece {
  readonly javascript: boolean
  /** True for one that fills so much memory that its page is closed: Chromium keeps what an emptied page has used. */
  readonly isHeavy?: boolean
}

/** A job, or a piece of one. */
export interface Piece {
  /** For messages: `reaching-out (print)`. */
  readonly name: string
  /** Milliseconds after which the page is taken for hung. */
  readonly deadline: number
  /** What an editor may divide where it is too much at once. */
  readonly divisible?: 'publication' | 'part' | undefined
}

/** How the press is set up. */
export interface PressOptions {
  /** How many pages may work at once; two pay on two cores (1.4 × one page, measured). */
  readonly pages?: number
  /** Makes it an error where the system allows Chromium no sandbox; otherwise that is a notice. */
  readonly requireSandbox?: boolean
  /** Where Chromium is unpacked and its profile lies; the system's temporary directory otherwise. */
  readonly folder?: string
  /** Milliseconds in which Chromium starts or is taken for broken: 30,000 (150 are usual). */
  readonly startingTime?: number
  /** Is told, once each, what people should know: a press of their own, a sandbox that is missing. */
  readonly notify?: (notice: Message) => void
}
