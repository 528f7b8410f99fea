import { type Drawing, openDrawing } from '../../pdf/drawing/open.ts'
import type { Shown } from '../../pdf/shown.ts'
import { textOf } from '../../pdf/texts.ts'
import {
  type InRow,
  isCrossed,
  isNotUnderlined,
  isStruck,
  isUnderlined,
  isUnstruck,
  lookAt,
  makeSight,
  type Sight,
} from './glyph-ink.ts'
import { mayBeColoured } from './page-colours.ts'
import { type Drawn, readInk } from './page-ink.ts'
import { type Fault, FLAW, type PdfRule, REPORT } from './rule.ts'

/**
 * Every glyph is seen where it is read: PDFium draws each page with and without its text, and the two pictures differ
 * within the glyph's outline by as much ink as that has. So it is found, whatever hides a word: a cover, a colour, a clip, a
 * layer, a page's box. Without the text nothing is seen where a glyph stands: no line strikes it out, but for words that a correction has taken out.
 */
export const checkInk: PdfRule = async (file) => {
  const { proof } = file
  const drawing = await openDrawing(proof.objects.bytes)
  const sight = makeSight(file)
  try {
    return [...Map.groupBy(proof.shown, ({ page }) => page)].flatMap(([page, shown]) => {
      const inColours = mayBeColoured(proof.objects, page)
      const first = faultsOn(page, shown, drawing, { scale: FIRST, inColours }, sight)
      if (first.length === 0) return []
      return faultsOn(page, shown, drawing, { scale: CLOSE, inColours }, sight)
    })
  } finally {
    drawing.close()
  }
}

/**
 * Dots a point. At 72 an inch the pictures of a page take 5 ms, and in nearly all of them every glyph leaves its ink; what
 * is as thin as a dot, as a dash, may not, and is looked at closely.
 */
const FIRST = 1
const CLOSE = 4

function faultsOn(
  page: number,
  shown: readonly Shown[],
  drawing: Drawing,
  drawn: Drawn,
  sight: Sight,
): readonly Fault[] {
  const ink = drawing.onPage(page, (open) => readInk(open, drawn))
  const seen = shown.map((glyph) => lookAt(glyph, ink, sight))
  const rows = seen.map((one, at) => ({
    seen: one,
    before: seen[at - 1],
    after: seen[at + 1],
    sight,
  }))
  return FAULTS.flatMap((fault) => toFault(page, rows.filter(fault.is), fault))
}

/** What is asked of glyphs, how those that have it are told of, and whether words are lost by it. */
interface GlyphFault {
  readonly is: (row: InRow) => boolean
  readonly tell: string
  readonly weight: Pick<Fault, 'severity' | 'hint'>
}

const FAULTS: readonly GlyphFault[] = [
  { is: ({ seen }) => seen.isPale, tell: 'is read and not seen', weight: { hint: REPORT } },
  { is: ({ seen }) => seen.isColoured, tell: 'is in another colour', weight: { hint: REPORT } },
  { is: isStruck, tell: 'is struck out', weight: { hint: REPORT } },
  { is: isUnderlined, tell: 'has a line beneath it and is no link', weight: { hint: REPORT } },
  { is: isUnstruck, tell: 'is said to be taken out, and is not struck out', weight: FLAW },
  { is: isNotUnderlined, tell: 'is said to be put in, and has no line beneath it', weight: FLAW },
  { is: isCrossed, tell: 'has a line where its letters stand', weight: FLAW },
]

function toFault(
  page: number,
  found: readonly InRow[],
  { tell, weight }: GlyphFault,
): readonly Fault[] {
  if (found.length === 0) return []
  const words = textOf(found.map(({ seen }) => seen.glyph)).slice(0, MOST)
  return [{ reason: `Page ${page}: “${words}” ${tell}.`, ...weight }]
}

/** So much is told of what is wrong on a page, in characters. */
const MOST = 60
