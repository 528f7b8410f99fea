import { expect, test } from 'vitest'
import { importParts, proveParts, WISHES } from '../import-parts.ts'

const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

const RAISED = {
  document: `<w:p>${run('There are 10')}${run('3', '<w:vertAlign w:val="superscript"/>')}${run(' ropes of 1½ yards.')}</w:p>`,
}

test('a raised figure is proved as the sign that is written for it', async () => {
  const { files, isProved } = await importParts(RAISED)
  expect([...files.values()].join('')).toContain('10³ ropes of 1½')
  expect(isProved).toBe(true)
})

test.each([
  ['10³', '103'],
  ['1½', '11⁄2'],
])('%s edited to %s is found', async (from, to) => {
  const { files } = await importParts(RAISED)
  const edited = new Map([...files].map(([path, text]) => [path, String(text).replace(from, to)]))
  expect((await proveParts(RAISED, edited)).isProved).toBe(false)
})

test('a next line (U+0085) is white space in both readings', async () => {
  const document = `<w:p>${run('see\u0085 there')}${run('a\u0085b', '<w:vanish/>')}</w:p>`
  expect((await importParts({ document })).isProved).toBe(true)
})

test('a mark after white space is counted alike in both readings', async () => {
  const document = `<w:p>${run('Kept e ')}${run('\u0301')}${run('hidden', '<w:vanish/>')}${run(' so.')}</w:p>`
  expect((await importParts({ document })).isProved).toBe(true)
})

test('a note that is referred to from two parts is proved, and again when its files are read', async () => {
  const note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
  const heading = (text: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(text)}</w:p>`
  const parts = {
    styles:
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
    document: `${heading('One')}<w:p>${run('Words')}${note}${run(' of one.')}</w:p>${heading('Two')}<w:p>${run('Words')}${note}${run(' of two.')}</w:p>`,
    footnotes: `<w:footnote w:id="1"><w:p>${run('The note.')}</w:p></w:footnote>`,
  }
  const imported = await importParts(parts, { ...WISHES, parts: '1' })
  expect(imported.files.size).toBeGreaterThan(2)
  expect(imported.isProved).toBe(true)
  expect((await proveParts(parts, imported.files)).isProved).toBe(true)
})
