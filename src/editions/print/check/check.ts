import type { Message } from '../../../message/message.ts'
import { openPdf } from '../../../proof/pdf/open.ts'
import type { Publication } from '../../../publication/tree.ts'
import type { EditionFile } from '../../edition.ts'
import type { Layout } from '../layouts/layout.ts'
import { checkArtifacts } from './artifacts.ts'
import { checkBoxes } from './boxes.ts'
import { checkCellHeaders } from './cell-headers.ts'
import { checkAccessible, checkArchival } from './conformance/conformance.ts'
import { checkContents } from './contents.ts'
import { checkDescription } from './description.ts'
import { checkFigures } from './figures.ts'
import { checkFolios } from './folios.ts'
import { checkFonts } from './fonts.ts'
import { checkGlyphs } from './glyphs.ts'
import { checkLines } from './lines.ts'
import { checkLinks } from './links.ts'
import { checkLists } from './lists.ts'
import { checkOutline } from './outline.ts'
import { checkOverflow } from './overflow.ts'
import type { Rule } from './rule.ts'
import { checkRunningHeads } from './running-heads.ts'
import { checkStranded } from './stranded.ts'
import { checkTableHeads } from './table-heads.ts'
import { checkTags } from './tags.ts'
import { checkTitlePage } from './title-page.ts'
import { checkTorn } from './torn.ts'

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
  'print-contents': checkContents,
  'print-table-head': checkTableHeads,
  'print-cell-header': checkCellHeaders,
  'print-list': checkLists,
  'print-box': checkBoxes,
  'print-stranded': checkStranded,
  'print-torn': checkTorn,
  'print-link': checkLinks,
  'print-figure': checkFigures,
}

/** Checks a finished file by every rule of an edition in this layout. */
export const checkPrint =
  (layout: Layout) =>
  async (files: readonly EditionFile[], publication: Publication): Promise<readonly Message[]> => {
    const found = await Promise.all(files.map(({ bytes }) => openPdf(bytes)))
    return found.flatMap((proof) =>
      Object.entries(RULES).flatMap(([rule, check]) =>
        [...check(proof, publication, layout)].map((fault) => ({
          rule,
          severity: 'error' as const,
          publication: publication.name,
          edition: layout.edition,
          source: publication.source,
          ...fault,
        })),
      ),
    )
  }
