import { expect, test } from 'vitest'
import { writeMarkdown } from '../../../src/import/markdown/write-markdown.ts'
import type { StoryInline } from '../../../src/import/story/story.ts'
import { type Draft, notes, p, story } from './build-story.ts'
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

test('texts cut into runs of one to three characters, of any look, come back word for word', () => {
  for (let seed = 0; seed < 400; seed++) {
    const random = makeRandom(seed)
    const [draft] = makeDrafts(random)(1)
    const made = story(draft ? [cutUp(draft, random)] : [], { notes: notes({ 1: [p('A note.')] }) })
    const written = writeMarkdown(made, WISHES)
    const { text, notes: read, messages } = readWritten(written.files)
    expect({ seed, text, notes: read }).toEqual({ seed, ...expectedWords(made, written.account) })
    expect(messages.filter(({ rule }) => rule === 'word-lost')).toEqual([])
  }
})

/** A paragraph whose texts are cut up, each piece bold, italic or in another language or not. */
const cutUp =
  (draft: Draft, random: () => number): Draft =>
  (place) => {
    const block = draft(place)
    if (block.type !== 'paragraph') return block
    const inlines = block.inlines.flatMap((inline): readonly StoryInline[] =>
      inline.type === 'text'
        ? (inline.value.match(/.{1,3}/gsu) ?? []).map((value) => ({
            ...inline,
            value,
            isBold: random() < 0.2,
            isItalic: random() < 0.2,
            ...(random() < 0.2 && { language: random() < 0.5 ? 'cy' : 'fr' }),
          }))
        : [inline],
    )
    return { ...block, inlines }
  }

test('the same story gives the same bytes', () => {
  expect(writeRandom(7, 8).written).toEqual(writeRandom(7, 8).written)
})
