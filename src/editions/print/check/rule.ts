import type { Message } from '../../../message/message.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Catalogue } from '../../../publication/catalogue.ts'
import type { Publication } from '../../../publication/tree.ts'
import type { House } from '../../edition.ts'
import type { Layout } from '../layouts/layout.ts'

/** What a rule finds: what is so, and what to do; an error, where it does not say that it is a warning. */
export interface Fault extends Pick<Message, 'source' | 'position'> {
  readonly severity?: Message['severity']
  readonly reason: string
  readonly hint: string
}

/** A rule of the print edition: finds what is wrong in a finished file, by who makes the copies, what that house has chosen, and all publications. */
export type Rule = (
  proof: PdfProof,
  publication: Publication,
  layout: Layout,
  house: House,
  catalogue: Catalogue,
) => Iterable<Fault>

/** What to do about a fault that no text can cause. */
export const REPORT = 'build again; if it is found again, it is a fault of the press: report it'

/** A flaw of the page that no text need be changed for: the words are all there, and nothing is stopped by it. */
export const FLAW = {
  severity: 'warning',
  hint: 'nothing need be changed in the text: every word is there, and how it is printed is ours to mend; report it',
} as const satisfies Pick<Fault, 'severity' | 'hint'>
