import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context, House } from '../../src/editions/edition.ts'
import { USUAL_PRINT } from '../../src/editions/print-choices.ts'
import { openPress } from '../../src/press/open-press.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { readPublications } from '../../src/publication/read.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { readFonts } from '../../src/run/assets/fonts.ts'

/** Publications that were read, and what editions are made with. */
export interface Workshop {
  readonly publications: readonly Publication[]
  readonly context: Context
  close(): Promise<void>
}

const HOUSE: House = {
  name: 'Faircopy',
  origin: 'https://publications.example',
  basePath: '/',
  language: 'en-GB',
  organisation: 'The Faircopy Press',
  email: 'publications@publications.example',
  print: USUAL_PRINT,
}

/** Reads what `write` puts into a folder, which does not stay, and opens a press. */
export async function openWorkshop(write: (folder: string) => void): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-bench-'))
  try {
    write(folder)
    const { publications } = await readPublications(folder, folder)
    const press = openPress()
    const catalogue = makeCatalogue(publications)
    const context = { catalogue, house: HOUSE, fonts: await readFonts(), press }
    return { publications, context, close: () => press.close() }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
