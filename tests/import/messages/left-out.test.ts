import { expect, test } from 'vitest'
import { toMessages } from '../../../src/import/messages/to-messages.ts'
import { readStory } from '../../../src/import/story/read-story.ts'
import { toJson, toTexts } from '../../../src/message/reporter.ts'
import { openWordFile, type WordParts } from '../word-file.ts'

const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string): string => `<w:p>${content}</w:p>`
const comment = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`
const row = (text: string, properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(run(text))}</w:tc><w:tc><w:p/></w:tc></w:tr>`
const drawn = (text: string): string =>
  `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><x:sp xmlns:x="urn:x"><x:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></x:txBody></x:sp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const tell = async (parts: WordParts) => {
  const story = readStory(await openWordFile(parts))
  return toMessages(story.findings, { file: 'report.docx', ...story })
}

const print = async (parts: WordParts): Promise<string> =>
  toTexts(await tell(parts), { colour: false, workingFolder: '/' })

/** What stands nowhere in the publication, twice each. */
const TWICE: readonly (readonly [string, WordParts])[] = [
  [
    'hidden words',
    {
      document:
        paragraph(run('Seen, ') + run('first', '<w:vanish/>')) +
        paragraph(run('Seen too, ') + run('second', '<w:vanish/>')),
    },
  ],
  [
    'comments on one paragraph',
    {
      document: paragraph(run('Seen.') + comment(1) + comment(2)),
      comments: `<w:comment w:id="1">${paragraph(run('first'))}</w:comment><w:comment w:id="2">${paragraph(run('second'))}</w:comment>`,
    },
  ],
  [
    'running heads, which have no place',
    {
      document: paragraph(run('Seen.')),
      header1: paragraph(run('first')),
      footer1: paragraph(run('second')),
    },
  ],
  [
    'deletions that nobody has accepted',
    {
      document: ['first', 'second']
        .map((words) =>
          paragraph(
            `${run('Seen.')}<w:del w:id="1"><w:r><w:delText>${words}</w:delText></w:r></w:del>`,
          ),
        )
        .join(''),
    },
  ],
  [
    'deleted rows',
    {
      document: `<w:tbl>${row('Seen')}${row('first', '<w:del w:id="1"/>')}${row('second', '<w:del w:id="2"/>')}${row('Seen')}</w:tbl>`,
    },
  ],
  [
    'words of drawings',
    { document: paragraph(drawn('first')) + paragraph(run('Seen.') + drawn('second')) },
  ],
  [
    'notes to which nothing refers',
    {
      document: paragraph(run('Seen.')),
      footnotes: ['first', 'second']
        .map((words, id) => `<w:footnote w:id="${id}">${paragraph(run(words))}</w:footnote>`)
        .join(''),
    },
  ],
]

test.each(TWICE)('%s are told one by one, each with its words', async (_, parts) => {
  const printed = await print(parts)
  expect(printed).toContain('“first”')
  expect(printed).toContain('“second”')
  expect(toJson(await tell(parts)).map(({ words }) => words)).toEqual(['first', 'second'])
})

test('long words are quoted at length, and whole as data', async () => {
  const long = 'the ferry of Mr Smith, who was paid £5,000, '.repeat(20).trim()
  const parts = { document: paragraph(run(long, '<w:vanish/>')) }
  expect(await print(parts)).toMatch(
    /left out: “(?:the ferry of Mr Smith, who was paid £5,000, ){6}the ferry of Mr Smith, .*…” \(180 words\) \[word-hidden\]/,
  )
  expect(toJson(await tell(parts))[0]?.words).toBe(long)
})

test('twenty are told, and how many more there are; as data all', async () => {
  const parts = {
    document: [...Array(30).keys()]
      .map((count) => paragraph(run('Seen, ') + run(`secret ${count}`, '<w:vanish/>')))
      .join(''),
  }
  const printed = await print(parts)
  expect(printed.match(/“secret \d+”/g)).toHaveLength(20)
  expect(printed).toContain('and 10 more like it')
  expect(toJson(await tell(parts))).toHaveLength(30)
})
