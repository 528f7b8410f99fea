import { expect, test } from 'vitest'
import { importParts, proveParts, WISHES } from '../import-parts.ts'

const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

const PARTS = {
  styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
  document: `${paragraph('Report on ferries', '<w:pStyle w:val="Title"/>')}${paragraph('Text of it.')}`,
}
const { title: _, ...untitled } = WISHES.frontMatter

const importFiles = async (title?: string) =>
  (
    await importParts(PARTS, {
      ...WISHES,
      frontMatter: { ...untitled, ...(title !== undefined && { title }) },
    })
  ).files

test('the title of the Word file, as it was imported, is proved', async () => {
  const proof = await proveParts(PARTS, await importFiles())
  expect(proof).toMatchObject({ isProved: true, messages: [] })
})

test('a title whose raised letters are signs in the front matter is proved', async () => {
  const raised = '<w:r><w:rPr><w:vertAlign w:val="subscript"/></w:rPr><w:t>2</w:t></w:r>'
  const parts = {
    ...PARTS,
    document: PARTS.document.replace('ferries</w:t></w:r>', `CO</w:t></w:r>${raised}`),
  }
  const { files, isProved } = await importParts(parts, { ...WISHES, frontMatter: untitled })
  expect([...files.values()].join('')).toContain('Report on CO₂')
  expect(isProved).toBe(true)
  expect(await proveParts(parts, files)).toMatchObject({ isProved: true, messages: [] })
})

test.each([
  ['another title', 'A quite other title'],
  ['a longer title', 'Report on ferries again'],
])('%s is told, and fails nothing, since it may be meant', async (_, title) => {
  const files = await importFiles()
  const edited = new Map(
    [...files].map(([path, text]) => [
      path,
      String(text).replace(/^title: .*/m, `title: ${title}`),
    ]),
  )
  for (const one of [edited, await importFiles(title)]) {
    const { isProved, messages } = await proveParts(PARTS, one)
    expect(isProved).toBe(true)
    expect(messages.map(({ severity, reason }) => `${severity}: ${reason}`)).toEqual([
      `warning: The title is “${title}”, and the Word file's “Report on ferries”`,
    ])
  }
})

test('a title that nobody has written is lost', async () => {
  const files = await importFiles()
  const edited = new Map(
    [...files].map(([path, text]) => [path, String(text).replace(/^title: .*/m, 'title:')]),
  )
  expect(await proveParts(PARTS, edited)).toMatchObject({ isProved: false, counts: { lost: 3 } })
})
