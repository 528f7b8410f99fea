import type { PDFContext, PDFDict, PDFObject } from '@cantoo/pdf-lib'
import type { Box } from '../content/content.ts'
import type { CellRole } from '../page/node.ts'
import { union } from './links.ts'
import { toName } from './strings.ts'
import { isTag, type Tag } from './tag.ts'
import type { Version } from './version.ts'

/** The attributes of an element (ISO 32000-1, 14.8.5): how a list counts, where a figure stands, what a cell covers. */
export function attributesOf(tag: Tag, version: Version, context: PDFContext): PDFDict | undefined {
  const { numbering, cell, type } = tag.role
  if (numbering) return context.obj({ O: 'List', ListNumbering: version.numberings[numbering] })
  if (type === 'Figure') return context.obj({ O: 'Layout', ...placeOf(tag) })
  return cell && toCell(cell, context)
}

/** A figure among blocks is one itself; one in a line is not. */
function placeOf({ role, kids }: Tag): Readonly<Record<string, string | number[]>> {
  const boxes = kids.flatMap((kid): readonly Box[] =>
    !isTag(kid) && kid.sequence?.box ? [kid.sequence.box] : [],
  )
  const [first, ...others] = boxes
  return {
    ...(role.placement === 'block' && { Placement: 'Block' }),
    ...(first && { BBox: others.reduce(union, first).map(toHundredths) }),
  }
}

const toHundredths = (length: number): number => Math.round(length * 100) / 100

/** Nothing is said of a cell that covers one column and one row, heads none and has no heading. */
function toCell(cell: CellRole, context: PDFContext): PDFDict | undefined {
  const { scope, columns, rows, headers } = cell
  const said: Readonly<Record<string, string | number | PDFObject[]>> = {
    ...(scope && { Scope: scope }),
    ...(columns > 1 && { ColSpan: columns }),
    ...(rows > 1 && { RowSpan: rows }),
    ...(headers.length > 0 && { Headers: headers.map(toName) }),
  }
  return Object.keys(said).length > 0 ? context.obj({ O: 'Table', ...said }) : undefined
}
