import { expectWeb } from '../../proof/expectations/web/web.ts'
import { readHtml } from '../../proof/html/read.ts'
import { attachedPath } from '../../publication/attached.ts'
import type { EditionFile, PageEdition } from '../edition.ts'
import { checkPages } from './check.ts'
import { renderFragment } from './fragment.ts'
import { fileOf } from './page.ts'

/**
 * The web edition: for each page the HTML of its words, which the site puts a page around, and the figures.
 * It is proved on the finished pages.
 */
export const web = {
  kind: 'page',
  name: 'web',
  mediaType: 'text/html',
  ending: '.html',
  hasPages: false,
  group: 'toRead',
  expect: expectWeb,
  render: async (publication, { catalogue, house }) => ({
    pages: new Map(
      publication.parts.map((part) => [
        fileOf(publication, part),
        renderFragment({ publication, part, catalogue, houseName: house.name }),
      ]),
    ),
    files: publication.files.map(
      ({ path, bytes }): EditionFile => ({ path: attachedPath(publication.name, path), bytes }),
    ),
  }),
  read: async (files) => readHtml(files),
  check: checkPages,
} satisfies PageEdition
