import { expect, test } from 'vitest'
import { b, h, notes, p, picture, ref, story, t } from './build-story.ts'
import { bodyOf, wordsOf, write } from './write.ts'

const wishes = { frontMatter: { date: '2006', publisher: 'A house', rights: 'Rights' } }
const titled = (...text: readonly Parameters<typeof p>[0][]) =>
  text.map((one, at) => p(one, at === 0 ? { role: 'title' } : {}))

const titleOf = ({ files }: ReturnType<typeof write>): string | undefined =>
  /^title:.*$/m.exec(String([...files.values()][0]))?.[0]

test('raised letters in a title are signs, and the title is told to be what is left out', () => {
  const made = write(
    titled(
      ['Base', t('2', { raised: 'subscript' }), ', 3', t('rd', { raised: 'superscript' })],
      'Words.',
    ),
    wishes,
  )
  expect(titleOf(made)).toBe('title: Base₂, 3rd')
  expect(bodyOf(made)).toBe('Words.')
  expect(made.account.amendments.map(({ found, reason }) => [found, reason])).toEqual([
    ['Base2,3rd', 'title'],
  ])
})

test('the notes of a title hang on the first paragraph, and the account says so', () => {
  const made = write(
    story(titled(['A title', ref('1')], 'Words.', 'More.'), {
      notes: notes({ 1: [p('A note.')] }),
    }),
    wishes,
  )
  expect(bodyOf(made)).toBe('Words.[^1]\n\nMore.\n\n[^1]: A note.')
  expect(made.account.moves).toEqual([
    {
      place: { text: 'body', paragraph: 0 },
      before: { text: 'body', paragraph: 2 },
      reason: 'titleNotes',
    },
  ])
})

test('a title with a note and no text after it is text', () => {
  const made = write(
    story(titled(['A title', ref('1')]), { notes: notes({ 1: [p('A note.')] }) }),
    wishes,
  )
  expect(bodyOf(made)).toBe('A title[^1]\n\n[^1]: A note.')
  const { read, expected } = wordsOf(made)
  expect(read).toEqual(expected)
})

const guess = (drafts: Parameters<typeof story>[0], title?: string) =>
  titleOf(write(story(drafts, { properties: title ? { title } : {} }), wishes))

test('a title over two lines is found by the property of the file', () => {
  const drafts = [p('REPORT TO'), p('THE FERRY COMMISSION'), h(1, 'One'), p('Words.')]
  expect(guess(drafts, 'Report to the Ferry Commission')).toBe(
    'title: Report to the Ferry Commission',
  )
})

test('a heading among others, a date and a sentence are no titles, nor a property of other words', () => {
  const chapters = [h(1, 'Foreword'), p('Words.'), h(1, 'Summary'), p('Words.')]
  expect(guess(chapters, 'Foreword')).toBe('title:')
  expect(guess([p('9 October 2006'), ...chapters], 'A template')).toBe('title:')
  expect(guess([p([b('It is late.')]), ...chapters])).toBe('title:')
})

test('a bold line below a picture is the title before a property', () => {
  const made = [picture('a.png', 'A'), p([b('On ferries')]), p('A paper'), h(1, 'Foreword')]
  expect(guess(made, 'Foreword')).toBe('title: On ferries')
})
