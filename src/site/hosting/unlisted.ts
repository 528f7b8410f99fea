import type { Publication } from '../../publication/tree.ts'
import { isUnlisted } from '../../publication/unlisted.ts'

/** The folders of what is to be found by its address alone, from the path of the site: `report-2006-10-09/`. */
export const unlistedFolders = (publications: readonly Publication[]): readonly string[] =>
  publications
    .filter(isUnlisted)
    .map(({ name }) => `${name}/`)
    .sort()
