import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkCatalogue } from '../../src/checks/index.ts'
import { type Imported, importWord } from '../../src/import/import.ts'
import { parseWritten } from '../../src/import/written/parse-written.ts'
import { toTexts } from '../../src/message/reporter.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { PAPERS } from './papers/index.ts'
import { writeWord } from './word/write-word.ts'

const folder = join(import.meta.dirname, 'papers')

describe.each(Object.entries(PAPERS))('%s', async (name, paper) => {
  const imported = await importPaper(name, await writeWord(paper()))

  test('every word comes over, once and in order', () => {
    expect(imported.messages.filter(({ rule }) => rule === 'word-proof')).toEqual([])
    expect(imported.isProved).toBe(true)
  })

  test('is written as it should be', async () => {
    for (const [path, text] of textsOf(imported))
      await expect(text).toMatchFileSnapshot(join(folder, name, path))
    const expected = readdirSync(join(folder, name)).filter((file) => file !== 'messages.txt')
    expect(textsOf(imported).map(([path]) => path)).toEqual(expected)
  })

  test('has the messages that it should have', async () => {
    await expect(tell(name, imported)).toMatchFileSnapshot(join(folder, name, 'messages.txt'))
  })

  test('gives the same bytes when it is written and imported once more', async () => {
    const again = await importPaper(name, await writeWord(paper()))
    expect(again.files).toEqual(imported.files)
    expect(tell(name, again)).toBe(tell(name, imported))
  })
})

test('each folder of expectations has a paper', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory())
  expect(folders.map((each) => each.name)).toEqual(Object.keys(PAPERS).toSorted())
})

function importPaper(name: string, bytes: Buffer): Promise<Imported> {
  const frontMatter = {
    date: '2006-10-09',
    publisher: 'The Ferry Commission',
    rights: '© Crown copyright 2006',
  }
  const wishes = { name, frontMatter, glossary: GLOSSARY }
  return importWord({ path: `${name}.docx`, bytes }, { wishes, content: 'content' })
}

/** The texts that are written, by their names in the publication's folder, in order. */
const textsOf = ({ files }: Imported): readonly (readonly [string, string])[] =>
  [...files]
    .flatMap(([path, text]) => (typeof text === 'string' ? [[toName(path), text] as const] : []))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))

const toName = (path: string): string => path.split('/').at(-1) ?? path

/** What is said to the editor: of the import, of what was written when the house rules are asked, and what it comes to. */
function tell(name: string, { files, messages, counts }: Imported): string {
  const { publication } = parseWritten(files, name, 'content')
  const checked = publication ? [...checkCatalogue(makeCatalogue([publication]))] : []
  const pictures = [...files].flatMap(([path, bytes]) =>
    typeof bytes === 'string' ? [] : [`${toName(path)}, ${bytes.length} bytes`],
  )
  const leftOut = Object.entries(counts.leftOut).map(([reason, words]) => `${words} ${reason}`)
  return [
    toTexts([...messages, ...checked], { colour: false, workingFolder: '' }),
    `words: ${counts.words}\n`,
    `numbers reckoned: ${counts.labels}\n`,
    ...leftOut.map((line) => `left out: ${line}\n`),
    ...pictures.map((line) => `picture: ${line}\n`),
  ].join('')
}

const GLOSSARY = [{ term: 'NPV', meaning: 'net present value' }]
