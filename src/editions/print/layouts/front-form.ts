import type { FrontForm } from '../../../proof/expectations/print/front.ts'
import type { Layout } from './layout.ts'

/** What a layout says of itself on the title page and in the imprint. */
export const frontForm = ({
  edition,
  namesItself,
  statement,
  text,
  small,
  tables,
  voice,
}: Layout): FrontForm => ({
  edition,
  namesItself,
  statement,
  sizes: {
    text: text[0],
    small: small[0],
    least: tables.set === 'grid' ? tables.least : text[0],
  },
  hasSerifs: voice === 'serif',
})
