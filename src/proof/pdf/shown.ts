import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { advance, type Drawing, initial } from './drawing.ts'

/** A character as a page shows it, at its place in points from the page's lower left corner. */
export interface Shown {
  readonly text: string
  /** The page's number, from 1. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  /** The number of the marked content that it belongs to, if that has one. */
  readonly sequence?: number
  readonly isArtifact: boolean
  /** What an artifact says that it is: `Header`, `Footer` …; '' where it does not say. */
  readonly artifact?: string
}

/**
 * Everything a page shows, character by character, in the order in which it is drawn; with what each of its artifacts
 * says that it is, in the order in which they begin.
 */
export async function readShown(
  page: PDFPageProxy,
  artifacts: readonly string[],
): Promise<readonly Shown[]> {
  const { fnArray: operators, argsArray: operands } = await page.getOperatorList()
  const shown: Shown[] = []
  let state: Drawing = { ...initial, artifacts }
  for (const [index, operator] of operators.entries())
    state = advance(state, operator, operands[index] ?? [], (glyph) =>
      shown.push({ ...glyph, page: page.pageNumber }),
    )
  return shown
}
