import { expect, test } from 'vitest'
import { slicesOf } from '../../../src/import/package/slices.ts'
import { parseXml } from '../../../src/import/package/xml.ts'
import { toDocument, toParagraph } from './make-word.ts'

const part = { file: 'report.docx', name: 'word/document.xml' }

/** The children of the body as they are written, slice by slice. */
const childrenOf = (xml: string): readonly (readonly string[])[] =>
  [...slicesOf(xml)].map((slice) => {
    const root = parseXml(slice, part)
    const body = [...root.childNodes].find(({ nodeName }) => nodeName === 'w:body')
    return [...(body?.childNodes ?? [])].map(String)
  })

/** Children of every kind, each so long that few have room in a slice. */
const filler = 'and the rope was new '.repeat(2_000)
const CHILDREN = [
  toParagraph(`one ${filler}`),
  '<w:p/>',
  '<w:p w:id="a&gt;b>c" w:name=\'"/>\'></w:p>',
  `<!-- </w:body> <w:p> ${filler} -->`,
  toParagraph(`<![CDATA[</w:p></w:body>${filler}]]>`),
  '<?word </w:body> ?>',
  `<w:tbl><w:tr><w:tc>${toParagraph(filler)}<w:p/></w:tc></w:tr></w:tbl>`,
  `<w:sdt><w:body>${toParagraph(filler)}</w:body></w:sdt>`,
  `<w:p\n\tw:id="1"\n></w:p >`,
  toParagraph(`last ${filler}`),
  '<w:sectPr/>',
]

const whole = (xml: string): readonly string[] => {
  const root = parseXml(xml, part)
  const body = [...root.childNodes].find(({ nodeName }) => nodeName === 'w:body')
  return [...(body?.childNodes ?? [])].map(String)
}

test('slices hold every child once, in order, whatever stands before, between and after', () => {
  const body = Array.from({ length: 5 }, () => CHILDREN.join('')).join('\n')
  const document = toDocument(body)
  const before = `<w:background><w:p>${filler.repeat(4)}</w:p></w:background>`
  const after = '<w:extra><w:p/></w:extra>'
  for (const xml of [
    document,
    document.replace('<w:body>', `${before}<w:body w:x="1>2">`),
    document.replace(/<\/w:document>$/, `<!-- the end -->${after}</w:document>`),
  ]) {
    const slices = childrenOf(xml)
    expect(slices.length).toBeGreaterThan(4)
    expect(slices.flat()).toEqual(whole(xml))
  }
})

test('a short text, an empty one and none are one slice', () => {
  for (const xml of [
    toDocument(toParagraph('one')),
    toDocument(''),
    toDocument('').replace('<w:body></w:body>', '<w:body/>'),
    toDocument('').replace('<w:body></w:body>', ''),
  ])
    expect([...slicesOf(xml)]).toEqual([xml])
})
