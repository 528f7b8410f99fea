import { expectMarkdown } from '../../proof/expectations/markdown/markdown.ts'
import { readMarkdown } from '../../proof/markdown/read.ts'
import type { FileEdition } from '../edition.ts'
import { checkFile } from './check.ts'
import { render } from './render.ts'

/** The source as published: what the editors wrote, in one file. */
export const markdown = {
  kind: 'file',
  name: 'markdown',
  mediaType: 'text/markdown',
  ending: '.md',
  hasPages: false,
  group: 'toKeep',
  expect: expectMarkdown,
  render,
  read: async (files) => readMarkdown(files),
  check: checkFile,
} satisfies FileEdition
