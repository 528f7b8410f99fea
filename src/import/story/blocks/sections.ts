import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf } from '../../package/elements.ts'
import { toNumber } from '../../styles/paragraph-look.ts'
import type { Flow } from '../reading.ts'

/** How notes are numbered (w:footnotePr, w:endnotePr; ISO/IEC 29500-1, 17.11.11); what is not said is left out. */
export interface NoteNumbering {
  readonly format?: string
  readonly start?: number
  readonly restart?: string
}

/** How the notes of a section, or of the whole file, are numbered. */
export type NoteNumberings = Readonly<Record<'footnote' | 'endnote', NoteNumbering>>

/** Reads how notes are numbered from what ends a section (w:sectPr), or from the settings of the file. */
export const readNoteNumberings = (element: Element | undefined): NoteNumberings => ({
  footnote: readNumbering(childOf(element, 'footnotePr')),
  endnote: readNumbering(childOf(element, 'endnotePr')),
})

/** Ends a section of the body, if an element ends one. */
export function endSection(element: Element | undefined, { reading }: Flow): void {
  if (element) reading.sections.push(readNoteNumberings(element))
}

function readNumbering(properties: Element | undefined): NoteNumbering {
  const format = attributeOf(childOf(properties, 'numFmt'))
  const start = toNumber(attributeOf(childOf(properties, 'numStart')))
  const restart = attributeOf(childOf(properties, 'numRestart'))
  return {
    ...(format !== undefined && { format }),
    ...(start !== undefined && { start }),
    ...(restart !== undefined && { restart }),
  }
}
