import { checkAttachments } from './attachments.ts'
import { checkFileBytes } from './file-bytes.ts'
import { checkInk } from './ink.ts'
import { checkLetterforms } from './letterforms.ts'
import { checkNames } from './names.ts'
import { checkObjects } from './objects.ts'
import { checkOrder } from './order.ts'
import { checkPages } from './pages.ts'
import { checkPictures } from './pictures.ts'
import { checkPlaces } from './places.ts'
import { checkPlacing } from './placing.ts'
import type { PdfRule } from './rule.ts'
import { checkSenses } from './senses.ts'
import { checkSpoken } from './spoken.ts'
import { checkTargets } from './targets.ts'

/** The rules of every PDF for paper that ask nothing of how it was made, by the names that messages give. */
export const PDF_RULES: Readonly<Record<string, PdfRule>> = {
  'print-attachment': checkAttachments,
  'print-bytes': checkFileBytes,
  'print-ink': checkInk,
  'print-letterform': checkLetterforms,
  'print-name': checkNames,
  'print-object': checkObjects,
  'print-page': checkPages,
  'print-picture': checkPictures,
  'print-place': checkPlaces,
  'print-placing': checkPlacing,
  'print-order': checkOrder,
  'print-sense': checkSenses,
  'print-spoken': checkSpoken,
  'print-target': checkTargets,
}
