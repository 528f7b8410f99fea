import { describe, expect, test } from 'vitest'
import { type Claim, versionOf } from '../../../../src/editions/print/file/claim.ts'
import { toMetadata } from '../../../../src/editions/print/file/metadata.ts'
import { toPacket } from '../../../../src/editions/print/file/packet.ts'
import { parsePublication } from '../../../../src/publication/parse/publication.ts'
import { HOUSE } from '../../house.ts'

const metadata = metadataOf(`creator:
  - First of Them
  - Second of Them
`)

/** What a packet says by a name, all of it. */
const said = (name: string, claim: Claim, own = metadata): readonly string[] =>
  [...toPacket(own, claim).matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'g'))].map(
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

const claim: Claim = { accessible: 1, archival: 2 }

/** The items of a list in a packet. */
const itemsOf = (name: string, own = metadata): readonly string[] => {
  const [, list = ''] = new RegExp(`<${name}>(.*?)</${name}>`).exec(toPacket(own, claim)) ?? []
  return [...list.matchAll(/<rdf:li>(.*?)<\/rdf:li>/g)].map(([, item = '']) => item)
}

test('the packet says what the front matter says, and nothing of what it does not', () => {
  expect(said('dc:title', claim)).toEqual(['Ferries &amp; &lt;boats&gt;'])
  expect(itemsOf('dc:creator')).toEqual(['First of Them', 'Second of Them'])
  expect(itemsOf('dc:publisher')).toEqual(['The Valley Commission'])
  expect(said('dc:rights', claim)).toEqual(['© The Commission 2019'])
  expect(itemsOf('dc:date')).toEqual(['2019-03'])
  expect(itemsOf('dc:type')).toEqual(['Text', 'Large print'])
  const absent = ['xmp:\\w+Date', 'dc:description', 'dc:source', 'xmpRights:WebStatement']
  expect(absent.flatMap((name) => said(name, claim))).toEqual([])
})

test('nobody is declared for a creator where the front matter names none', () => {
  expect(said('dc:creator', claim, metadataOf(''))).toEqual([])
})

const ADDRESS = 'https://example.gov.uk/papers/ferries/'

test('each identifier stands by itself, the first of them alone too', () => {
  const own = metadataOf('identifier:\n  - 978-0-10-168602-2\n  - VC 14\n')
  expect(itemsOf('xmp:Identifier', own)).toEqual(['978-0-10-168602-2', 'VC 14', ADDRESS])
  expect(said('dc:identifier', claim, own)).toEqual(['978-0-10-168602-2'])
  expect(itemsOf('xmp:Identifier')).toEqual([ADDRESS])
  expect(said('dc:identifier', claim)).toEqual([ADDRESS])
})

test.each([
  ['OGL-UK-3.0', ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/']],
  ['https://example.org/licence', ['https://example.org/licence']],
  ['A licence of ours', []],
])('of the licence %s the packet has its address', (license, addresses) => {
  const own = metadataOf(`license: ${license}\ntype: report\n`)
  expect(said('xmpRights:WebStatement', claim, own)).toEqual(addresses)
  expect(itemsOf('dc:type', own)).toEqual(['Text', 'report', 'Large print'])
})

function metadataOf(keys: string) {
  const front = `title: Ferries & <boats>\nlanguage: en-GB\ndate: 2019-03\npublisher: The Valley Commission\nrights: © The Commission 2019\n${keys}`
  const { publication } = parsePublication({
    name: 'ferries',
    main: { path: 'ferries.md', text: `---\n${front}---\n\nWords.\n` },
    parts: [],
  })
  if (!publication) throw new Error('there is no publication')
  return toMetadata(publication, HOUSE, 'Large print')
}
