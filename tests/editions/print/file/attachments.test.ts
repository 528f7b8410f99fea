import { inflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { setAttachments } from '../../../../src/editions/print/file/attachments.ts'

const toFile = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  mediaType: 'text/markdown',
  description: `The source, ${name}`,
})

test('files within a file are its source, and are found by their names in order', async () => {
  const document = await PDFDocument.create()
  const files = [toFile('b.md', '# B'), toFile('a.md', '# A')]
  setAttachments(document, files, '2019-03')
  const { catalog, context } = document
  const list = String(
    catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('EmbeddedFiles')),
  )
  const [, first, second] = /<FEFF0061[^ ]+> (\d+ 0 R) <FEFF0062[^ ]+> (\d+ 0 R)/.exec(list) ?? []
  expect(String(catalog.get(PDFName.of('AF')))).toBe(`[ ${second} ${first} ]`)
  const specification = context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      String(ref) === first && object instanceof PDFDict ? [object] : [],
    )[0]
  expect(specification?.get(PDFName.of('AFRelationship'))).toBe(PDFName.of('Source'))
  const stream = specification?.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'), PDFStream)
  expect(stream?.dict.get(PDFName.of('Subtype'))).toBe(PDFName.of('text/markdown'))
  expect(
    String(stream?.dict.lookup(PDFName.of('Params'), PDFDict).get(PDFName.of('ModDate'))),
  ).toBe('(D:201903)')
  expect(stream instanceof PDFRawStream && inflateSync(stream.getContents()).toString()).toBe('# A')
})

test('a file without files says nothing of any', async () => {
  const document = await PDFDocument.create()
  setAttachments(document, [], '2019-03')
  expect(document.catalog.has(PDFName.of('AF'))).toBe(false)
})

test('a file that has names already cannot be given others', async () => {
  const document = await PDFDocument.create()
  document.catalog.set(PDFName.of('Names'), document.context.obj({}))
  const add = () => setAttachments(document, [toFile('a.md', '# A')], '2019-03-01T00:00:00Z')
  expect(add).toThrow('the file has names already')
})
