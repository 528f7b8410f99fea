import { expectPagedText } from '../../proof/expectations/paged-text/paged-text.ts'
import { readPagedText } from '../../proof/text.ts'
import { checkPages } from '../../proof/text-check.ts'
import type { Edition } from '../edition.ts'
import { render } from './render.ts'

/** Plain text made up into pages, for printed Library copies. */
export const pagedText = {
  name: 'paged-text',
  mediaType: 'text/plain',
  ending: '.print.txt',
  hasPages: true,
  group: 'toPrint',
  expect: expectPagedText,
  render,
  read: async (files) => readPagedText(files),
  check: checkPages,
} satisfies Edition
