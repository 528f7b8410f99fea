import { checkAttachments } from './attachments.ts'
import { checkFileBytes } from './file-bytes.ts'
import { checkInk } from './ink.ts'
import { checkLetterforms } from './letterforms.ts'
import { checkLinkPlaces } from './link-places.ts'
import { checkObjects } from './objects.ts'
import { checkOrder } from './order.ts'
import type { PdfRule } from './rule.ts'
import { checkSenses } from './senses.ts'
import { checkSpoken } from './spoken.ts'

/** The rules of every PDF for paper that ask nothing of how it was made, by the names that messages give. */
export const PDF_RULES: Readonly<Record<string, PdfRule>> = {
  'print-attachment': checkAttachments,
  'print-bytes': checkFileBytes,
  'print-ink': checkInk,
  'print-letterform': checkLetterforms,
  'print-link-place': checkLinkPlaces,
  'print-object': checkObjects,
  'print-order': checkOrder,
  'print-sense': checkSenses,
  'print-spoken': checkSpoken,
}
