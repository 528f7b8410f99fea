import { expectWeb } from '../../proof/expectations/web/web.ts'
import { readHtml } from '../../proof/html.ts'
import { attachedPath } from '../../publication/attached.ts'
import type { Edition, EditionFile } from '../edition.ts'
import { checkPages } from './check.ts'
import { renderFragment } from './fragment.ts'
import { fileOf } from './page.ts'

/**
 * The web edition: for each page the HTML of its words, which the site puts a page around, and the figures.
 * It is proved on the finished pages.
 */
export const web = {
  name: 'web',
  mediaType: 'text/html',
  ending: '.html',
  hasPages: false,
  group: 'toRead',
  expect: expectWeb,
  render: async (publication, { catalogue, house }) => {
    const encoder = new TextEncoder()
    const pages = publication.parts.map((part): EditionFile => {
      const fragment = renderFragment({ publication, part, catalogue, houseName: house.name })
      return { path: fileOf(publication, part), bytes: encoder.encode(fragment) }
    })
    const attached = publication.files.map(
      ({ path, bytes }): EditionFile => ({ path: attachedPath(publication.name, path), bytes }),
    )
    return [...pages, ...attached]
  },
  read: async (files) => readHtml(files),
  check: checkPages,
} satisfies Edition
