import { readText } from '../../proof/text.ts'
import { checkText } from '../../proof/text-check.ts'
import type { Edition } from '../edition.ts'
import { furnitureOf } from './furniture.ts'
import { render } from './render.ts'

/** Plain text for a screen or a braille display: one stream of lines, without pages. */
export const text = {
  name: 'text',
  title: 'Plain text',
  mediaType: 'text/plain',
  ending: '.txt',
  hasPages: false,
  panel: {
    group: 'To read',
    format: 'TXT',
    purpose: 'for any screen, and for braille displays',
    checked: 'width, encoding, emphasis and levels',
  },
  furniture: furnitureOf,
  render,
  read: async (files) => readText(files),
  check: checkText,
} satisfies Edition
