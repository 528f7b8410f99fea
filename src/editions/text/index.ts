import { expectText } from '../../proof/expectations/text/text.ts'
import { checkText } from '../../proof/text/check.ts'
import { readText } from '../../proof/text/read.ts'
import type { FileEdition } from '../edition.ts'
import { render } from './render.ts'

/** Plain text for a screen or a braille display: one stream of lines, without pages. */
export const text = {
  kind: 'file',
  name: 'text',
  mediaType: 'text/plain',
  ending: '.txt',
  hasPages: false,
  group: 'toRead',
  expect: expectText,
  render,
  read: async (files) => readText(files),
  check: checkText,
} satisfies FileEdition
