import { readPagedText } from '../../proof/text.ts'
import { checkPages } from '../../proof/text-check.ts'
import type { Edition } from '../edition.ts'
import { furnitureOf } from './furniture.ts'
import { render } from './render.ts'

/** Plain text made up into pages, for printed Library copies. */
export const pagedText = {
  name: 'paged-text',
  mediaType: 'text/plain',
  ending: '.print.txt',
  hasPages: true,
  group: 'toPrint',
  furniture: furnitureOf,
  render,
  read: async (files) => readPagedText(files),
  check: checkPages,
} satisfies Edition
