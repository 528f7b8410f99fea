import type { House } from '../../src/editions/edition.ts'
import { USUAL_PRINT } from '../../src/editions/print-choices.ts'

/** The house of the tests, whose site stands below a path of its host. */
export const HOUSE: House = {
  name: 'The House',
  origin: 'https://example.gov.uk',
  basePath: '/papers/',
  language: 'en-GB',
  organisation: 'The Valley Press',
  email: 'papers@example.gov.uk',
  print: USUAL_PRINT,
}
