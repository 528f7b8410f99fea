import { expectPagedText } from '../../proof/expectations/paged-text/paged-text.ts'
import { checkPages } from '../../proof/text/check.ts'
import { readPagedText } from '../../proof/text/read.ts'
import type { FileEdition } from '../edition.ts'
import { render } from './render.ts'

/** Plain text made up into pages, for printed Library copies. */
export const pagedText = {
  kind: 'file',
  name: 'paged-text',
  mediaType: 'text/plain',
  ending: '.print.txt',
  hasPages: true,
  group: 'toPrint',
  expect: expectPagedText,
  render,
  read: async (files) => readPagedText(files),
  check: checkPages,
} satisfies FileEdition
