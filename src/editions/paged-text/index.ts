import { readPagedText } from '../../proof/text.ts'
import { checkPages } from '../../proof/text-check.ts'
import type { Edition } from '../edition.ts'
import { furnitureOf } from './furniture.ts'
import { render } from './render.ts'

/** Plain text made up into pages, for printed Library copies. */
export const pagedText = {
  name: 'paged-text',
  title: 'Plain text in pages, to print',
  mediaType: 'text/plain',
  ending: '.print.txt',
  hasPages: true,
  panel: {
    group: 'To print',
    format: 'TXT, 58 lines of 72 characters',
    purpose: 'for printed Library copies',
    checked: 'width, encoding, emphasis, levels, page lengths, folios, nothing stranded',
  },
  furniture: furnitureOf,
  render,
  read: async (files) => readPagedText(files),
  check: checkPages,
} satisfies Edition
