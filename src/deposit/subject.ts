import type { House } from '../editions/edition.ts'
import type { Relations } from '../publication/relations/relations.ts'
import type { Publication } from '../publication/tree.ts'
import type { EditionName } from '../wording/index.ts'

/** A file in a bag, or one that it is made of: its path with `/`, and its bytes. */
export interface BagFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a build has proved of an edition. */
export interface ProvedEdition {
  readonly name: EditionName
  readonly mediaType: string
  readonly files: readonly ProvedFile[]
  /** Pages of paper, where it has them. */
  readonly pages?: number
  /** Words of the publication that were compared; each of the next three is 0 in what is published. */
  readonly words: number
  readonly missing: number
  readonly moved: number
  readonly added: number
}

/** A file of an edition, by its path in the web root. */
export interface ProvedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** A publication as it is to be deposited: all that its bag is made of. */
export interface Subject {
  readonly publication: Publication
  /** What took its place, what it took the place of, and its translations. */
  readonly relations: Relations
  readonly house: House
  /** The editions in the order of the downloads panel. */
  readonly editions: readonly ProvedEdition[]
  /** Every published file of the publication, by its path in the web root. */
  readonly published: readonly BagFile[]
  /** The style sheets of the pages, and the faces that they name, by their paths in the web root. */
  readonly styles: readonly BagFile[]
  /** The Markdown as it lies on the disk, by paths below the content folder. */
  readonly sources: readonly BagFile[]
  /** The day of the bag, `2006-10-09`; undefined where neither the publication nor the environment names one. */
  readonly day: string | undefined
  /** The day on which the bag is said to be made, where somebody said it; no clock is asked, for the same bag has the same bytes. */
  readonly madeOn: string | undefined
  readonly program: Program
}

/** What made the bag. */
export interface Program {
  readonly name: string
  readonly version: string
  /** The Node that ran it, and the Chromium that printed. */
  readonly node: string
  readonly press: string
  /** The lockfile, by which all other software is known. */
  readonly lockfile: string
}

const encoder = new TextEncoder()

/** A file of a text in UTF-8. */
export const textFile = (path: string, text: string): BagFile => ({
  path,
  bytes: encoder.encode(text),
})
