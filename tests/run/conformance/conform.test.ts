import { PDF } from '@libpdf/core'
import { expect, test } from 'vitest'
import type { VeraPdf } from '../../../src/press/validators/verapdf/open-verapdf.ts'
import type { Judgement } from '../../../src/press/validators/verapdf/report.ts'
import { conform } from '../../../src/run/conformance/conform.ts'

/** A PDF that claims something, as text; libraries find its objects without a table of them. */
const claiming = (packet: string): Uint8Array =>
  new TextEncoder().encode(`%PDF-1.7
1 0 obj
<</Type/Catalog/Pages 2 0 R/Metadata 3 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[4 0 R]/Count 1>>
endobj
4 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>
endobj
3 0 obj
<</Type/Metadata/Subtype/XML/Length ${packet.length}>>
stream
${packet}
endstream
endobj
trailer
<</Root 1 0 R/Size 5>>
%%EOF
`)

const BOTH = claiming('<pdfuaid:part>1</pdfuaid:part> pdfaid:part="2" pdfaid:conformance="A"')
const NOTHING = claiming('<dc:title>A paper</dc:title>')
const DUE = ['PDF/UA-1', 'PDF/A-2a']

/** A judge that finds nothing wrong, but for what is said of a path. */
const judgeWith = (others: Readonly<Record<string, Partial<Judgement> | undefined>>): VeraPdf => ({
  title: 'A judge',
  judge: async (files) => ({
    judgements: files.flatMap((path) =>
      path in others && others[path] === undefined
        ? []
        : [{ path, standards: DUE, failures: [], ...others[path] }],
    ),
  }),
})

test('a file that keeps what it claims is counted by its standards, and one that claims nothing is named', async () => {
  const files = [
    { path: '/a.pdf', bytes: BOTH, due: DUE },
    { path: '/b.booklet.pdf', bytes: NOTHING },
  ]
  const outcome = await conform(files, judgeWith({}))
  expect(outcome.messages).toEqual([])
  expect([...outcome.judged]).toEqual([['PDF/UA-1 and PDF/A-2a', 1]])
  expect(outcome).toMatchObject({ failing: 0, broken: 0, silent: ['/b.booklet.pdf'] })
})

test('an edition that claims nothing, or another standard, is an error', async () => {
  const files = [
    { path: '/a.pdf', bytes: NOTHING, due: DUE },
    { path: '/b.pdf', bytes: BOTH, due: ['PDF/UA-1', 'PDF/A-3a'] },
  ]
  const { messages, silent } = await conform(files, judgeWith({}))
  expect(silent).toEqual([])
  expect(messages.map(({ reason }) => reason)).toEqual([
    'The file does not claim PDF/UA-1, nor PDF/A-2a',
    'The file does not claim PDF/A-3a',
  ])
})

test('a broken rule is told with its clause, what it asks, and the page', async () => {
  const failure = {
    standard: 'PDF/UA-1',
    specification: 'ISO 14289-1:2014',
    clause: '7.1',
    test: 3,
    asked: 'Content shall be tagged',
    places: 4,
    found: 'Content is not',
    context: 'root/document[0]/pages[1](7 0 obj PDPage)/contentStream[0]',
  }
  const judge = judgeWith({ '/a.pdf': { failures: [failure] } })
  const { messages, failing } = await conform([{ path: '/a.pdf', bytes: BOTH }], judge)
  expect(failing).toBe(1)
  expect(messages.map(({ reason }) => reason)).toEqual([
    'PDF/UA-1 asks (ISO 14289-1:2014, 7.1, test 3): Content shall be tagged. Broken at 4 places, first on page 2: Content is not',
  ])
})

test.each([
  ['not mentioned', undefined, 'The file was not judged against PDF/UA-1 and PDF/A-2a'],
  [
    'not opened',
    { standards: [], fault: 'It is cut' },
    'The file was not judged against PDF/UA-1 and PDF/A-2a: It is cut',
  ],
  ['judged by half', { standards: ['PDF/A-2a'] }, 'The file was not judged against PDF/UA-1'],
])('a file that was %s has not passed', async (_what, judgement, reason) => {
  const judge = judgeWith({ '/a.pdf': judgement })
  const { messages } = await conform([{ path: '/a.pdf', bytes: BOTH }], judge)
  expect(messages.map((message) => message.reason)).toEqual([reason])
})

test('what is no PDF is an error, and does not stop the others', async () => {
  const text = { path: '/a.pdf', bytes: new TextEncoder().encode('A text') }
  await expect(PDF.load(text.bytes)).rejects.toThrow()
  const { broken, judged, messages } = await conform(
    [text, { path: '/b.pdf', bytes: BOTH }],
    judgeWith({}),
  )
  expect(broken).toBe(1)
  expect([...judged.values()]).toEqual([1])
  expect(messages.map(({ rule }) => rule)).toEqual(['conformance-unjudged'])
})
