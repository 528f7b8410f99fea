import { expect, test } from 'vitest'
import { b, h, label, notes, p, picture, ref, story, t, table } from './build-story.ts'
import { bodyOf, wordsOf, write } from './write.ts'

const twoParts = story(
  [
    p('A title', { role: 'title' }),
    p('Words before.'),
    h(1, 'First things', { label: label('Chapter 3:') }),
    p([
      'See ',
      t('the second', { bookmark: 'second' }),
      ', ',
      t('the table', { bookmark: 'table' }),
      ref('1'),
    ]),
    h(1, 'Next steps', { label: label('Chapter 7:') }),
    p('Words', { label: label('7.1', { path: [7, 1] }) }),
    p('one', { label: label('(a)', { list: '2', path: [1] }) }),
    table(1, [
      ['Ferry', 'Fare'],
      ['Ashford', '1'],
    ]),
    p([t('Table 1: Fares'), ref('2')]),
    p(['the DfES, ', t('item', { bookmark: 'item' }), ', ', t('note', { bookmark: 'none' })]),
  ],
  {
    notes: notes({ 1: [p('A note.')], 2: [p('Another.')] }),
    bookmarks: { second: 4, item: 6, table: 8 },
  },
)
const glossary = [
  { term: 'DfES', meaning: 'Department for Education and Skills' },
  { term: 'Fer', meaning: 'No word of its own' },
]

test('a file for each heading of level 1, named by its number, with notes, links and abbreviations of its own', () => {
  const done = write(twoParts, { parts: '1', glossary })
  expect([...done.files.keys()]).toEqual([
    'report/index.md',
    'report/03-first-things.md',
    'report/07-next-steps.md',
  ])
  expect(bodyOf(done, 'report/index.md')).toBe('Words before.')
  expect(bodyOf(done, 'report/03-first-things.md')).toBe(
    `# Chapter 3: First things

See [the second](07-next-steps.md#chapter-7-next-steps), [the table](07-next-steps.md#t1)[^1]

[^1]: A note.`,
  )
  expect(bodyOf(done, 'report/07-next-steps.md')).toBe(
    `# Chapter 7: Next steps

7.1 Words

(a) one

Table 1: Fares[^2]

| Ferry | Fare |
| --- | ---: |
| Ashford | 1 |

the DfES, [item](#p7.1-a), note

[^2]: Another.

*[DfES]: Department for Education and Skills`,
  )
  expect(done.read.messages.map(({ rule }) => rule)).toEqual([])
  const { read, expected } = wordsOf(done)
  expect(read).toEqual(expected)
})

test('one file where the editor wishes it, or where the text is short', () => {
  expect([...write(twoParts, { parts: 'none' }).files.keys()]).toEqual(['report.md'])
  expect([...write(twoParts).files.keys()]).toEqual(['report.md'])
})

test('a long text is divided, and headings without numbers are counted', () => {
  const long = p('word '.repeat(6000))
  const done = write([h(1, 'Aims'), long, h(1, 'Aims'), long, h(1, 'Ω'), p('Words.')])
  expect([...done.files.keys()]).toEqual([
    'report/index.md',
    'report/01-aims.md',
    'report/02-aims-2.md',
    'report/03-part.md',
  ])
})

test('pictures lie beside the text, with their captions; small ones stand in a sentence', () => {
  const inline = (file: string) => ({
    type: 'picture' as const,
    place: { text: 'body' as const, paragraph: 0 },
    file,
    bytes: new Uint8Array([2]),
    alternative: 'a [bell]',
    isDecorative: false,
  })
  const done = write([
    p(['Ring ', inline('image1.png'), ' here']),
    picture('image2.png', 'A ferry'),
    p('Figure 1 The Wren', { sequence: 'Figure' }),
    picture('image2.png', 'Another'),
    p(['The "old"', b(' ferry')], { role: 'caption' }),
  ])
  expect([...done.files.keys()]).toEqual([
    'report/index.md',
    'report/image1.png',
    'report/image2.png',
    'report/image2-2.png',
  ])
  expect(bodyOf(done)).toBe(
    `Ring ![a \\[bell\\]](image1.png) here

Figure 1: The Wren

![A ferry](image2.png)

![Another](image2-2.png "The \\"old\\" ferry")`,
  )
  const { read, expected } = wordsOf(done)
  expect(read).toEqual(expected)
})

test('the front matter says what was changed, and leaves room for what is not known', () => {
  const { files } = write(
    [p('Ferries: a report', { role: 'title' }), h(1, 'One'), h(3, 'Three'), p('Words.')],
    { frontMatter: { publisher: 'The Ferry Commission', creator: 'A. Weir' } },
  )
  expect(files.get('report.md')).toBe(`---
title: "Ferries: a report"
language: en-GB
date:
publisher: The Ferry Commission
rights:
creator: A. Weir
changes:
  - Headings that left out a level are set one level below the heading before them.
  - The title stands on the title page alone.
---

# One

## Three

Words.
`)
})
