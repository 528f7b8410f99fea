import type { Message } from '../../../message/message.ts'
import type { ReadWord } from '../../../proof/hunks.ts'
import { readObjects } from '../../../proof/pdf/objects.ts'
import { openPdf } from '../../../proof/pdf/open.ts'
import { PDF_RULES } from '../../../proof/rules/pdf/index.ts'
import type { Finished, PdfRule } from '../../../proof/rules/pdf/rule.ts'
import type { Publication } from '../../../publication/tree.ts'
import type { CheckContext, EditionFile } from '../../edition.ts'
import { BOOKLET } from '../layouts/booklet.ts'
import type { Layout } from '../layouts/layout.ts'
import { checkArtifacts } from './artifacts.ts'
import { checkBoxes } from './boxes.ts'
import { checkCellHeaders } from './cell-headers.ts'
import { checkChanges } from './changes.ts'
import { checkAccessible, checkArchival } from './conformance/conformance.ts'
import { checkContents } from './contents.ts'
import { checkDescription } from './description.ts'
import { checkDrawn } from './drawn/drawn.ts'
import { checkFigures } from './figures.ts'
import { checkFolios } from './folios.ts'
import { checkFonts } from './fonts.ts'
import { checkGlyphs } from './glyphs.ts'
import { checkImprint } from './imprint.ts'
import { checkLines } from './lines.ts'
import { checkLinks } from './links.ts'
import { checkListed } from './listed.ts'
import { checkLists } from './lists.ts'
import { checkOutline } from './outline.ts'
import { checkOverflow } from './overflow.ts'
import { checkBooklet } from './press/booklet.ts'
import { checkPageBoxes } from './press/boxes.ts'
import { checkCropMarks } from './press/crop-marks.ts'
import { checkInks } from './press/inks.ts'
import { checkPressPages } from './press/pages.ts'
import { type Fault, REPORT, type Rule } from './rule.ts'
import { checkRuledRows } from './ruled-rows.ts'
import { checkRunningHeads } from './running-heads.ts'
import { checkStranded } from './stranded.ts'
import { checkTableHeads } from './table-heads.ts'
import { checkTags } from './tags.ts'
import { checkTitlePage } from './title-page.ts'
import { checkTorn } from './torn.ts'
import { checkAlignment } from './type/alignment.ts'
import { checkDivided } from './type/divided.ts'
import { checkFaces } from './type/faces.ts'
import { checkSizes } from './type/sizes.ts'
import { checkUnderlines } from './type/underlines.ts'

/** The rules of the print edition, by the names that messages give. */
export const RULES: Readonly<Record<string, Rule>> = {
  'print-ua': checkAccessible,
  'print-archive': checkArchival,
  'print-tags': checkTags,
  'print-lines': checkLines,
  'print-description': checkDescription,
  'print-outline': checkOutline,
  'print-fonts': checkFonts,
  'print-glyphs': checkGlyphs,
  'print-overflow': checkOverflow,
  'print-folio': checkFolios,
  'print-running-head': checkRunningHeads,
  'print-artifact': checkArtifacts,
  'print-title-page': checkTitlePage,
  'print-imprint': checkImprint,
  'print-contents': checkContents,
  'print-changes': checkChanges,
  'print-table-head': checkTableHeads,
  'print-cell-header': checkCellHeaders,
  'print-ruled-row': checkRuledRows,
  'print-drawn': checkDrawn,
  'print-listed-table': checkListed,
  'print-list': checkLists,
  'print-box': checkBoxes,
  'print-stranded': checkStranded,
  'print-torn': checkTorn,
  'print-link': checkLinks,
  'print-figure': checkFigures,
  'print-size': checkSizes,
  'print-face': checkFaces,
  'print-underline': checkUnderlines,
  'print-divided': checkDivided,
  'print-alignment': checkAlignment,
}

/** The rules of a file for a press, besides. */
export const PRESS_RULES: Readonly<Record<string, Rule>> = {
  'press-copy-page': checkPressPages,
  'press-copy-box': checkPageBoxes,
  'press-copy-ink': checkInks,
  'press-copy-crop-mark': checkCropMarks,
}

/**
 * Checks a finished file by every rule of an edition in this layout, and by it its booklet, if there is one. The rules of
 * any PDF, which draw it, take the longest: tests that plant a fault for one rule ask that one alone.
 */
export const checkPrint =
  (layout: Layout, ofAnyPdf: Readonly<Record<string, PdfRule>> = PDF_RULES) =>
  async (
    files: readonly EditionFile[],
    publication: Publication,
    _: readonly ReadWord[],
    { house, catalogue, press, fonts }: CheckContext,
  ): Promise<readonly Message[]> => {
    const [file] = files
    if (!file) return []
    const proof = await openPdf(file.bytes)
    const rules = layout.sheet ? { ...RULES, ...PRESS_RULES } : RULES
    const found = Object.entries(rules).flatMap(([rule, check]) =>
      [...check(proof, publication, layout, house, catalogue)].map((fault) => ({ rule, ...fault })),
    )
    const finished = { proof, publication, catalogue, house, press, faces: fonts, layout }
    const besides = await checkFinished(finished, ofAnyPdf)
    const booklet = files.find(({ path }) => path.endsWith(BOOKLET.ending))
    const folded = booklet ? await checkBookletFile(booklet, finished, layout) : []
    return [...found, ...besides, ...folded].map((fault) => ({
      severity: 'error',
      publication: publication.name,
      edition: layout.edition,
      source: publication.source,
      ...fault,
    }))
  }

async function checkFinished(
  finished: Finished,
  rules: Readonly<Record<string, PdfRule>>,
): Promise<readonly (Fault & { readonly rule: string })[]> {
  const found: (Fault & { readonly rule: string })[] = []
  for (const [rule, check] of Object.entries(rules))
    for (const fault of await judge(check, finished)) found.push({ rule, ...fault })
  return found
}

/** A file that was tampered with may be one that no rule can read. */
async function judge(check: PdfRule, finished: Finished): Promise<Iterable<Fault>> {
  try {
    return await check(finished)
  } catch (error) {
    return [{ reason: `The PDF cannot be judged: ${String(error)}.`, hint: REPORT }]
  }
}

async function checkBookletFile(
  { path, bytes }: EditionFile,
  { proof: pressCopy, publication, house, catalogue }: Finished,
  layout: Layout,
): Promise<readonly (Fault & { readonly rule: string })[]> {
  const booklet = await readObjects(bytes).catch(() => undefined)
  const faults = booklet?.pages.length
    ? checkBooklet(booklet, pressCopy.objects, publication, layout, { house, catalogue })
    : [{ reason: `${path} cannot be read: it is damaged, or no PDF.`, hint: REPORT }]
  return [...faults].map((fault) => ({ rule: 'booklet', ...fault }))
}
