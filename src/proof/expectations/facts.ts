import type { Catalogue } from '../../publication/catalogue.ts'
import type { Reading } from '../reading.ts'

/** What is known of a copy besides its publication: who made it and where it stands, every address, and what was read of it. */
export interface Facts {
  readonly house: CopyHouse
  readonly catalogue: Catalogue
  readonly reading: Pick<Reading, 'pages' | 'pieces' | 'blankPages'>
}

/** Who makes the copies, and where they stand: the site's origin without a slash at its end, its path with one at both ends. */
export interface CopyHouse {
  readonly name: string
  readonly origin: string
  readonly basePath: string
}
