import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Edition, renderFiles } from '../../../src/editions/edition.ts'
import { markdown } from '../../../src/editions/markdown/index.ts'
import { pagedText } from '../../../src/editions/paged-text/index.ts'
import { makePrint, pressCopy, print } from '../../../src/editions/print/index.ts'
import { large } from '../../../src/editions/print/layouts/large.ts'
import { text } from '../../../src/editions/text/index.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { prove } from '../../../src/run/prove.ts'
import { press } from '../../shared-press.ts'
import type { Lie } from './liar.ts'
import { contextOf, faultsIn, readAnew } from './publication.ts'

const { tell, wrap } = await vi.hoisted(() => import('./liar.ts'))

vi.mock('../../../src/typesetting/folio.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/status.ts', async (original) => wrap(await original()))

afterEach(() => tell())

const means = { press, fonts: await readFonts() }

const toDraft = (publication: Publication): Publication => ({
  ...publication,
  frontMatter: { ...publication.frontMatter, status: 'draft' },
})

const FOLIO: Lie = { name: 'folios without it', of: 'toFolio', from: /^Draft, page/, to: 'Page' }
const SAID: Lie = { name: 'it is not said', of: 'toStatusStatement', from: /^Draft\. /, to: '' }
const TITLE: Lie = { name: 'a title page without it', of: 'toStatus', from: /^Draft\.$/, to: '' }

describe.each([
  { edition: text, lies: [SAID] },
  { edition: pagedText, lies: [SAID, FOLIO] },
  { edition: print, lies: [TITLE, FOLIO] },
  { edition: makePrint(large(20)), lies: [FOLIO] },
  { edition: pressCopy, lies: [FOLIO] },
])('a draft in $edition.name', ({ edition, lies }) => {
  test('says that it is one, as is expected', async () => {
    expect(await faultsIn(edition, means, toDraft)).toEqual([])
  })

  test.each(lies)('$name: is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition, means, toDraft)).not.toEqual([])
  })
})

/** What is found wrong in the file of an edition of a draft in which the last of some words was taken out. */
async function faultsWithout(edition: Edition, words: string): Promise<readonly string[]> {
  const { publication: read, all } = readAnew()
  const publication = toDraft(read)
  const context = contextOf(all)
  const [file] = await renderFiles(edition, publication, context)
  if (!file) throw new Error('there is no file')
  const copy = new TextDecoder().decode(file.bytes)
  const at = copy.lastIndexOf(words)
  if (at < 0) throw new Error(`there is no ${words}`)
  const altered = copy.slice(0, at) + copy.slice(at + words.length)
  const files = [{ ...file, bytes: new TextEncoder().encode(altered) }]
  const { messages } = await prove(edition, files, publication, context)
  return messages.map(({ reason }) => reason)
}

test('a text that does not say it again at its end is found', async () => {
  expect(await faultsWithout(text, 'Draft. ')).not.toEqual([])
})

test('what is expected of a publication that is none has nothing of it', async () => {
  tell({ ...FOLIO, from: /^Page/, to: 'Draft, page' })
  expect(await faultsIn(pagedText)).not.toEqual([])
})

test('the source as published has it in its front matter', async () => {
  const { publication, all } = readAnew()
  const [file] = await renderFiles(markdown, publication, contextOf(all))
  const copy = new TextDecoder().decode(file?.bytes)
  expect(copy).toMatch(/^---\n[\s\S]*\nstatus: record\n[\s\S]*\n---\n/)
})
