import type { Nowhere } from '../publication/catalogue.ts'
import type { Finding } from './rule.ts'

/** That something leads nowhere: what it is, why that is so, and what to do; the hint stands where nothing may have been meant. */
export const nowhere = (subject: string, { what, meant }: Nowhere, hint: string): Finding => ({
  reason: `${subject}: ${what}`,
  hint: meant ?? hint,
})
