import type { Message } from '../../message/message.ts'

/** What a file of the folder is: a page, a page that only leads on, a style sheet, a drawing (SVG). */
export type PageKind = 'page' | 'redirect' | 'style sheet' | 'drawing'

/** A file that validators look at. */
export interface Page {
  readonly kind: PageKind
  /** Absolute. */
  readonly path: string
  /** Where a browser finds it: `http://127.0.0.1:8080/next-steps/index.html`. */
  readonly address: string
  readonly text: string
}

/** What a validator found, and what it has certainly looked at. */
export interface Report {
  readonly messages: readonly Message[]
  /** The paths of the pages that it looked at; all that were asked, unless something went wrong. */
  readonly reported: readonly string[]
  /** Why it has not looked at a page, by path, where that is known. */
  readonly failures?: ReadonlyMap<string, string>
}

/** A checker from outside the house. */
export interface Validator {
  readonly title: string
  /** The kinds of files that it looks at. */
  readonly takes: readonly PageKind[]
  /** Looks at all pages; `tell` is told how many are done. */
  check(pages: readonly Page[], tell: (done: number) => void): Promise<Report>
}
