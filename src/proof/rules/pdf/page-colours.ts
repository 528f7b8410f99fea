import { contentOf } from '../../pdf/content.ts'
import type { PdfObjects } from '../../pdf/objects.ts'

/**
 * Tells whether anything on a page may be of a colour that is no grey, by all the ways in which it is set there (ISO 32000-1,
 * 8.6.8), but for annotations, which have no looks of their own (print-object): to draw a page in its colours takes twice the time of greys, and most pages have none.
 */
export function mayBeColoured(objects: PdfObjects, number: number): boolean {
  const page = objects.pages[number - 1]
  if (!page) return true
  const resources = objects.dictionary(page.dictionary, 'Resources')
  const isPlain = ['XObject', 'Pattern', 'Shading', 'ColorSpace'].every(
    (key) => !resources?.has(key),
  )
  return !isPlain || COLOURED.test(contentOf(objects, page))
}

/** Any setting of a colour but `0 0 0 rg`, of equal parts, and `0 0 0 1 k`, of black alone. */
const COLOURED =
  /(?<!(?:^|\s)\1 \1 (\S+) )\b(?:rg|RG)\b|(?<!(?:^|\s)0 0 0 \S+ )\b[kK]\b|\b(?:sc|SC|cs|CS|sh|scn|SCN)\b/
