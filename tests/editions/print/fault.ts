import type { Context, EditionFile } from '../../../src/editions/edition.ts'
import { makePrint } from '../../../src/editions/print/index.ts'
import { clear } from '../../../src/editions/print/layouts/clear.ts'
import type { Layout } from '../../../src/editions/print/layouts/layout.ts'
import type { Standard } from '../../../src/editions/print-choices.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { type Change, write } from './planting.ts'
import { printWith } from './printing.ts'

/** A fault that is planted for a rule to find: in the finished file, or in the style that it is printed with. */
export interface Fault {
  readonly rule: string
  readonly name: string
  /** The publication it is planted in; the report on the ferries otherwise. */
  readonly publication?: string
  /** What the rule must say of it. */
  readonly reason: RegExp
  readonly plant: Plant
}

type Plant = (
  file: Uint8Array,
  publication: Publication,
  context: Context,
) => Promise<readonly EditionFile[]>

/** A fault in the finished file. */
export const inFile =
  (change: Change): Plant =>
  (file) =>
    write(file, change)

/** The file as another choice of the house has it made. */
export const inClaim =
  (standard: Standard): Plant =>
  (_, publication, context) => {
    const { house } = context
    const print = { ...house.print, standard }
    return makePrint(clear).render(publication, { ...context, house: { ...house, print } })
  }

/** A fault of the style that the publication is printed with; in clear print, where no other layout is named. */
export const inStyle =
  (style: string, layout: Layout = clear): Plant =>
  (_, publication, context) =>
    printWith(style, publication, context, layout)
