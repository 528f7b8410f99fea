import { expect, test } from 'vitest'
import { writeMarkdown } from '../../../src/import/markdown/write-markdown.ts'
import { notes, p, story } from './build-story.ts'
import { expectedWords } from './expected-words.ts'
import { makeDrafts, makeRandom } from './random-stories.ts'
import { readWritten } from './read-written.ts'

const WISHES = {
  name: 'report',
  frontMatter: { title: 'A title', date: '2006', publisher: 'A house', rights: 'Rights' },
  glossary: [{ term: 'CO', meaning: 'Carbon monoxide' }],
}

const writeRandom = (seed: number, most: number) => {
  const drafts = makeDrafts(makeRandom(seed))(most)
  const about = { notes: notes({ 1: [p('A note.')] }), bookmarks: { one: 0, two: 2 } }
  const made = story(drafts, about)
  return { made, written: writeMarkdown(made, WISHES) }
}

test.each([
  { most: 1, seeds: 400 },
  { most: 8, seeds: 100 },
])('stories of nasty words come back word for word (at most $most blocks)', ({ most, seeds }) => {
  for (let seed = 0; seed < seeds; seed++) {
    const { made, written } = writeRandom(seed, most)
    const { text, notes, messages } = readWritten(written.files)
    const expected = expectedWords(made, written.account)
    expect({ seed, text, notes }).toEqual({ seed, ...expected })
    expect(messages.filter(({ rule }) => rule === 'word-lost')).toEqual([])
  }
})

test('the same story gives the same bytes', () => {
  expect(writeRandom(7, 8).written).toEqual(writeRandom(7, 8).written)
})
