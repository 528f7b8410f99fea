import { readMarkdown } from '../../proof/markdown.ts'
import type { Edition } from '../edition.ts'
import { checkFile } from './check.ts'
import { furnitureOf } from './furniture.ts'
import { render } from './render.ts'

/** The source as published: what the editors wrote, in one file. */
export const markdown = {
  name: 'markdown',
  title: 'Markdown source',
  mediaType: 'text/markdown',
  ending: '.md',
  hasPages: false,
  panel: {
    group: 'To keep',
    format: 'Markdown',
    purpose: 'the source that every edition is made from',
    checked: 'encoding, notes, and every line against the source',
  },
  furniture: furnitureOf,
  render,
  read: async (files) => readMarkdown(files),
  check: checkFile,
} satisfies Edition
