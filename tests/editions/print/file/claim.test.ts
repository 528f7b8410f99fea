import { describe, expect, test } from 'vitest'
import { type Claim, versionOf } from '../../../../src/editions/print/file/claim.ts'
import { toMetadata } from '../../../../src/editions/print/file/metadata.ts'
import { toPacket } from '../../../../src/editions/print/file/packet.ts'

const FRONT = {
  title: 'Ferries & <boats>',
  language: 'en-GB',
  date: '2019-03',
  publisher: 'The Valley Commission',
  rights: '© The Commission 2019',
  creator: ['First of Them', 'Second of Them'],
  status: 'current',
  numbering: 'decimal',
} as const

const metadata = toMetadata({ ...FRONT, creator: [...FRONT.creator] }, 'The House')

/** What a packet says by a name, all of it. */
const said = (name: string, claim: Claim): readonly string[] =>
  [...toPacket(metadata, claim).matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'g'))].map(
    ([, value = '']) => value.replace(/<[^>]+>/g, ''),
  )

const CLAIMS = [
  [{ accessible: 1, archival: 2 }, ['1', '', '2', '', 'A'], [1, 7]],
  [{ accessible: 1, archival: 3 }, ['1', '', '3', '', 'A'], [1, 7]],
  [{ accessible: 2, archival: 4 }, ['2', '2024', '4', '2020', ''], [2, 0]],
] as const

describe.each(CLAIMS)('a claim: %o', (claim, values, header) => {
  test('is in the packet', () => {
    const names = ['pdfuaid:part', 'pdfuaid:rev', 'pdfaid:part', 'pdfaid:rev', 'pdfaid:conformance']
    expect(names.map((name) => said(name, claim).join())).toEqual(values)
  })

  test('is of a version of PDF', () => {
    expect(versionOf(claim).header).toEqual(header)
  })

  test('explains the properties that PDF/A does not know', () => {
    const isKnown = claim.archival === 4
    expect(said('pdfaSchema:prefix', claim)).toEqual(isKnown ? [] : ['pdfuaid'])
  })
})

test('a claim may not be of two versions of PDF', () => {
  expect(() => versionOf({ accessible: 1, archival: 4 })).toThrow('of two versions of PDF')
  expect(() => versionOf({ accessible: 2, archival: 2 })).toThrow('of two versions of PDF')
})

test('the packet says what the front matter says, and nothing of what it does not', () => {
  const claim: Claim = { accessible: 1, archival: 2 }
  expect(said('dc:title', claim)).toEqual(['Ferries &amp; &lt;boats&gt;'])
  expect(said('dc:creator', claim)).toEqual(['First of Them; Second of Them'])
  expect(said('dc:rights', claim)).toEqual(['© The Commission 2019'])
  expect(said('dc:date', claim)).toEqual(['2019-03'])
  expect(said('xmp:\\w+Date', claim)).toEqual([])
  expect(said('dc:description', claim)).toEqual([])
  expect(said('dc:identifier', claim)).toEqual([])
})
