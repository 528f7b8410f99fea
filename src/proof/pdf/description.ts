import { PdfBool } from '@libpdf/core'
import type { PdfObjects } from './objects.ts'
import { readPacket } from './packet.ts'

/** What the catalogue and the metadata say of the file. */
export interface Description {
  readonly isTagged: boolean
  /** Whether a reader's window shows the title, not the file's name. */
  readonly showsTitle: boolean
  readonly title: string
  readonly language: string
}

/** Reads what the file says of itself; '' where it is silent. PDF/A-4 has its title in the packet alone. */
export function readDescription(objects: PdfObjects): Description {
  const { catalogue, trailer } = objects
  const information = objects.dictionary(trailer, 'Info')
  const title = objects.text(information, 'Title') ?? readPacket(objects)?.text('dc:title')
  return {
    isTagged: isTrue(objects.get(objects.dictionary(catalogue, 'MarkInfo'), 'Marked')),
    showsTitle: isTrue(
      objects.get(objects.dictionary(catalogue, 'ViewerPreferences'), 'DisplayDocTitle'),
    ),
    title: title ?? '',
    language: objects.text(catalogue, 'Lang') ?? '',
  }
}

const isTrue = (value: unknown): boolean => value instanceof PdfBool && value.value
