import { readPdf } from '../../proof/pdf/read.ts'
import type { Edition } from '../edition.ts'
import { checkPrint } from './check/check.ts'
import { furnitureOf } from './furniture.ts'
import { renderPrint } from './render.ts'

/** The print edition: a PDF of A4 pages in clear print, tagged, for paper and for the screen. */
export const print = {
  name: 'print',
  mediaType: 'application/pdf',
  ending: '.pdf',
  hasPages: true,
  group: 'toPrint',
  furniture: (publication, { pages }) => furnitureOf(publication, pages),
  render: renderPrint,
  read: readPdf,
  check: checkPrint,
} satisfies Edition
