import type { Message } from '../../../message/message.ts'
import type { Press } from '../../../press/press.ts'
import type { Catalogue } from '../../../publication/catalogue.ts'
import type { Publication } from '../../../publication/tree.ts'
import type { PdfProof } from '../../pdf/open.ts'
import type { Face } from './faces.ts'

/** What a rule finds: what is so, and what to do; an error, where it does not say that it is a warning. */
export interface Fault extends Pick<Message, 'source' | 'position'> {
  readonly severity?: Message['severity']
  readonly reason: string
  readonly hint: string
}

/** A finished PDF, and all that a rule may know besides: nothing of how it was made. */
export interface Finished {
  readonly proof: PdfProof
  readonly publication: Publication
  readonly catalogue: Catalogue
  readonly house: {
    readonly name: string
    readonly origin: string
    readonly basePath: string
    readonly print: { readonly standard: string }
  }
  readonly press: Press
  /** The font files that all is set in. */
  readonly faces: readonly Face[]
  readonly layout: PageLayout
}

/** What of a layout a rule may know. */
export interface PageLayout {
  /** `grid`, or `lists` where a table is set as headings and lists. */
  readonly tables: { readonly set: 'grid' | 'lists' }
  /** How emphasis is seen. */
  readonly emphasis: 'italic' | 'bold'
  /** Whether lines are drawn at words: beneath links, beneath what was put in since, through what was taken out. */
  readonly underlinesLinks: boolean
  /** The page that is read, in millimetres. */
  readonly page: { readonly width: number; readonly height: number }
  /** Present where the page is printed on a larger sheet. */
  readonly sheet?: unknown
}

/** Finds what is wrong in a finished PDF. */
export type PdfRule = (file: Finished) => Iterable<Fault> | Promise<Iterable<Fault>>

/** What to do about a fault that no text can cause. */
export const REPORT = 'build again; if it is found again, it is a fault of the press: report it'

/** A flaw of the page that no text need be changed for: the words are all there, and nothing is stopped by it. */
export const FLAW = {
  severity: 'warning',
  hint: 'nothing need be changed in the text: every word is there, and how it is printed is ours to mend; report it',
} as const satisfies Pick<Fault, 'severity' | 'hint'>
