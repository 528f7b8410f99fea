import { afterEach, describe, expect, test, vi } from 'vitest'
import { pagedText } from '../../../src/editions/paged-text/index.ts'
import { makePrint, pressCopy, print } from '../../../src/editions/print/index.ts'
import { large } from '../../../src/editions/print/layouts/large.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { press } from '../../shared-press.ts'
import { faultsIn, withdrawn } from './publication.ts'
import { toEarlier } from './versions.ts'

const { tell, wrap } = await vi.hoisted(() => import('./liar.ts'))

vi.mock('../../../src/typesetting/folio.ts', async (original) => wrap(await original()))

afterEach(() => tell())

const means = { press, fonts: await readFonts() }

const superseded = (publication: Publication): Publication => ({
  ...publication,
  frontMatter: { ...publication.frontMatter, status: 'superseded' },
})

/** What a loose page must say, and the same with a part of that left out. */
const STANDINGS = [
  { name: 'withdrawn', make: withdrawn, from: /^Withdrawn, page/, to: 'Page' },
  { name: 'superseded', make: superseded, from: /^Superseded, page/, to: 'Page' },
  { name: 'an earlier text', make: toEarlier, from: /^Text.of.9.October.2006, page/, to: 'Page' },
  {
    name: 'the earlier text of one that is withdrawn',
    make: (publication: Publication) => withdrawn(toEarlier(publication)),
    from: /^Withdrawn\. Text.of.9.October.2006, page/,
    to: 'Withdrawn, page',
  },
] as const

describe.each([
  { edition: pagedText, standings: STANDINGS },
  { edition: print, standings: STANDINGS },
  { edition: makePrint(large(20)), standings: STANDINGS.slice(-1) },
  { edition: pressCopy, standings: STANDINGS.slice(-1) },
])('the pages of $edition.name', ({ edition, standings }) => {
  test.each(standings)('say that it is $name, as is expected', async ({ make }) => {
    expect(await faultsIn(edition, means, make)).toEqual([])
  })

  test.each(standings)('are found if they do not say it: $name', async ({ make, from, to }) => {
    tell({ name: 'folios without it', of: 'toFolio', from, to })
    expect(await faultsIn(edition, means, make)).not.toEqual([])
  })
})

test('a folio wider than a page ends a line between what it says', async () => {
  const make = (publication: Publication): Publication => {
    const { frontMatter, ...others } = superseded(toEarlier(publication))
    return { ...others, frontMatter: { ...frontMatter, language: 'gd' } }
  }
  expect(await faultsIn(makePrint(large(20)), means, make)).toEqual([])
})
