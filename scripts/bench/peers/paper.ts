import { cpSync } from 'node:fs'
import type { Publication } from '../../../src/publication/tree.ts'
import { openWorkshop, type Workshop } from '../workshop.ts'

/** The folder of the publications that peers are given. */
export const CONTENT = 'content'

/** Opens a workshop with the publications, and finds the one that is called so. */
export async function openPaper(
  name: string,
): Promise<{ readonly publication: Publication; readonly workshop: Workshop }> {
  const workshop = await openWorkshop((folder) => cpSync(CONTENT, folder, { recursive: true }))
  const publication = workshop.publications.find((each) => each.name === name)
  if (!publication) throw new Error(`there is no publication ${name}`)
  return { publication, workshop }
}
