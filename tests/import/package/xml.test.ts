import { describe, expect, test } from 'vitest'
import { openWord } from '../../../src/import/package/open.ts'
import { processorTime } from '../../processor-time.ts'
import { BODY, makeWord, toDocument, toParagraph, toRelations, W } from './make-word.ts'
import { refusalOf } from './refusal.ts'

const MAIN = 'word/document.xml'

/** The words of each child of the body. */
async function wordsOf(bytes: Buffer): Promise<readonly string[]> {
  const word = await openWord(bytes, 'report.docx')
  return [...word.body()].map(({ textContent }) => textContent ?? '')
}

const WORDS = ['The ferry was mended.', 'It looked at the rope.']

describe('XML that is not well-formed is refused', () => {
  test.each([
    ['a tag that is not closed', '<w:p><w:r></w:p>'],
    ['elements that cross', '<w:p><w:r></w:p></w:r>'],
    ['an entity that is not declared', toParagraph('&laugh;')],
    ['an ampersand', toParagraph('Department for Work & Pensions')],
    ['a character that is none', toParagraph('&#0;')],
    ['a control character', toParagraph('\u0001')],
    ['a value without quotes', '<w:p w:id=1/>'],
    ['an attribute that is there twice', '<w:p w:id="1" w:id="2"/>'],
    ['a less-than sign in a value', '<w:p w:id="<"/>'],
    ['a prefix that stands for nothing', '<v:shape/>'],
    ['a comment that is not closed', '<!-- '],
    ['a section that is not closed', '<![CDATA['],
    ['a body that ends twice', '</w:body>'],
  ])('%s, at the beginning, in the middle and at the end', async (_name, fault) => {
    const text = BODY.repeat(2_000)
    for (const body of [fault + text, text + fault + text, text + fault])
      expect(await refusalOf(makeWord({ [MAIN]: toDocument(body) }))).toMatch(
        /^word-file: Its part word\/document\.xml is not well-formed XML: [^\n]{1,200}$/,
      )
  })

  test('in relations, and after the end', async () => {
    expect(await refusalOf(makeWord({ '_rels/.rels': '<a>' }))).toContain('<a> is never closed')
    const more = makeWord({ [MAIN]: `${toDocument(BODY)}<a/>` })
    expect(await refusalOf(more)).toContain('it goes on after its end')
    expect(await refusalOf(makeWord({ [MAIN]: '' }))).toContain('is not well-formed XML')
  })

  test('and takes no longer for a large one', async () => {
    for (const sign of ['<', '<!--', '<![CDATA[', '<a ', '<a x="', '&', "<a x='"]) {
      const start = process.cpuUsage()
      const refusal = await refusalOf(makeWord({ [MAIN]: toDocument(sign.repeat(4_000_000)) }))
      expect(refusal).toContain('is not well-formed XML')
      expect(processorTime(start)).toBeLessThan(2_000)
    }
  })
})

describe('a document type declaration is refused', () => {
  const laughs = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
    (name, index, all) =>
      `<!ENTITY ${name} "${index === 0 ? 'laugh' : `&${all[index - 1]};`.repeat(10)}">`,
  )
  const toLaughing = (before: string): string =>
    `${before}<!DOCTYPE a [${laughs.join('')}]>${toDocument(toParagraph('&i;')).replace(/^<\?.*\n/, '')}`

  test.each([
    ['at the beginning', ''],
    ['after a long comment', `<!--${'x'.repeat(10_000)}-->`],
    ['after a comment that holds a tag', '<!-- <w:document> -->'],
    ['after white space', ' '.repeat(10_000)],
  ])('%s', async (_name, before) => {
    for (const part of [MAIN, '_rels/.rels'])
      expect(await refusalOf(makeWord({ [part]: toLaughing(before) }))).toBe(
        `word-file: Its part ${part} has a document type declaration, which no Word file has`,
      )
  })
})

describe('other ways to write the same are read', () => {
  const text = toDocument(BODY)

  test('UTF-16 with either byte order, UTF-8 with a mark', async () => {
    const little = Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const content of [little, big, Buffer.from(`\ufeff${text}`)])
      expect(await wordsOf(makeWord({ [MAIN]: content }))).toEqual(WORDS)
  })

  test('and no other encoding', async () => {
    const latin = Buffer.from(text.replace('ferry', 'f\u00e9rry'), 'latin1')
    expect(await refusalOf(makeWord({ [MAIN]: latin }))).toBe(
      'word-file: Its part word/document.xml is neither UTF-8 nor UTF-16',
    )
  })

  test('strict namespaces', async () => {
    const strict = text.replace(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
    const word = await openWord(makeWord({ [MAIN]: strict }), 'report.docx')
    expect([...word.body()].map(({ namespaceURI }) => namespaceURI)).toEqual([W, W])
  })

  test('a zip whose comment lacks its one byte', async () => {
    const bytes = makeWord()
    bytes.writeUInt16LE(1, bytes.length - 2)
    expect(await wordsOf(bytes)).toEqual(WORDS)
    bytes.writeUInt16LE(2, bytes.length - 2)
    expect(await refusalOf(bytes)).toContain('cannot be unpacked')
  })

  test('a main document of another name, from the root or from its folder', async () => {
    for (const target of ['/word/text.xml', 'word/text.xml', './word/../word/text.xml']) {
      const relations = toRelations([{ kind: 'officeDocument', target }])
      const files = { '_rels/.rels': relations, [MAIN]: undefined, 'word/text.xml': text }
      expect(await wordsOf(makeWord(files))).toEqual(WORDS)
    }
  })
})

test('what lies outside the file is named, and never fetched', async () => {
  const relations = toRelations([
    { kind: 'image', target: 'https://example.org/a.png', isExternal: true },
    { kind: 'image', target: 'file:///etc/passwd', isExternal: true },
  ])
  const word = await openWord(
    makeWord({ 'word/_rels/document.xml.rels': relations }),
    'report.docx',
  )
  expect([...word.relations(MAIN).values()]).toEqual([
    { kind: 'image', target: 'https://example.org/a.png', isExternal: true },
    { kind: 'image', target: 'file:///etc/passwd', isExternal: true },
  ])
  expect([...word.parts.keys()].filter((path) => path.includes('passwd'))).toEqual([])
})
