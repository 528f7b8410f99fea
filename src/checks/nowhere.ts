import type { Nowhere } from '../publication/catalogue.ts'
import type { Publication } from '../publication/tree.ts'
import type { Finding } from './rule.ts'

/**
 * That something leads nowhere: what it is, why that is so, and what to do; the hint stands where nothing may have been meant,
 * or nothing but `own`, the publication that names another.
 */
export const nowhere = (
  subject: string,
  { what, meant }: Nowhere,
  hint: string,
  own?: Pick<Publication, 'name'>,
): Finding => ({
  reason: `${subject}: ${what}`,
  hint: meant === undefined || meant === `did you mean ${own?.name}?` ? hint : meant,
})
