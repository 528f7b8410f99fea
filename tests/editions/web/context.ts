import type { Context } from '../../../src/editions/edition.ts'
import type { Catalogue } from '../../../src/publication/catalogue.ts'
import { HOUSE } from '../house.ts'

/** What the web edition may know; it prints nothing. */
export const contextOf = (catalogue: Catalogue): Context => ({
  catalogue,
  house: { ...HOUSE, origin: 'https://house.example', basePath: '/' },
  fonts: [],
  press: {
    warm: async () => {},
    use: () => Promise.reject(new Error('The web edition needs no press.')),
    close: () => Promise.resolve(),
  },
})
