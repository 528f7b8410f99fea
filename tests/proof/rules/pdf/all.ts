import { ACTIVE } from './active.ts'
import { DOUBTFUL } from './doubtful.ts'
import { HIDDEN } from './hidden.ts'
import { LETTERS } from './letters.ts'
import { LINKS } from './links.ts'
import { MEANING } from './meaning.ts'
import { NAMED } from './named.ts'
import { ORDER } from './order.ts'
import { PAGED } from './paged.ts'
import { PLACED } from './placed.ts'
import { SPOKEN } from './spoken.ts'
import type { Tampering } from './tampering.ts'

/** Every kind of tampering with a finished file of the print edition. */
export const TAMPERINGS: readonly Tampering[] = [
  ...HIDDEN,
  ...LETTERS,
  ...LINKS,
  ...MEANING,
  ...NAMED,
  ...PAGED,
  ...PLACED,
  ...ORDER,
  ...SPOKEN,
  ...ACTIVE,
  ...DOUBTFUL,
]
