import { describe, expect, test } from 'vitest'
import { compare, MARKDOWN, toLines } from './ferries.ts'

test('a publication that has every word of the Word file is proved', () => {
  const nothing = { lost: 0, moved: 0, added: 0, findings: [], messages: [] }
  expect(compare()).toEqual({ words: 56, ...nothing })
})

/** Faults of every kind: what stands for what in the Markdown, how many words are lost, moved and added, and what is told. */
const FAULTS = [
  [
    'a word lost in the text',
    'eleven ',
    '',
    [1, 0, 0],
    ['body:2 The publication lacks “eleven”, after “are”'],
  ],
  [
    'a word lost in a cell',
    'Ashford Quay',
    'Ashford',
    [1, 0, 0],
    ['body:6 The publication lacks “Quay”, after “Ashford”'],
  ],
  [
    'a word lost in a note',
    'as the lease',
    'as the',
    [1, 0, 0],
    ['footnote 2:0 The publication lacks “lease”, after “the”'],
  ],
  [
    'a word lost in a box',
    'Each rower',
    'Each',
    [1, 0, 0],
    ['body:9 The publication lacks “rower”, after “Each”'],
  ],
  [
    'the last word lost',
    ' says.\n',
    '\n',
    [1, 0, 0],
    ['footnote 2:0 The publication lacks “says.”, after “lease”'],
  ],
  [
    'a number lost',
    '1.2 They',
    'They',
    [1, 0, 0],
    ['body:3 The publication lacks the number “1.2”, after “river.”'],
  ],
  [
    'another number',
    '1.2 They',
    '1.3 They',
    [1, 0, 1],
    ['body:3 The publication has “1.3” for the number “1.2”, after “river.”'],
  ],
  [
    'a changed digit',
    '412',
    '413',
    [1, 0, 1],
    ['body:3 The publication has “413” for “412”, after “carry”'],
  ],
  [
    'a changed letter',
    'ropes',
    'Ropes',
    [1, 0, 1],
    ['body:10 The publication has “Ropes” for “ropes”, after “The”'],
  ],
  [
    'a changed sign',
    'a day,',
    'a day',
    [1, 0, 1],
    ['body:3 The publication has “day” for “day,”, after “a”'],
  ],
  [
    'an added word',
    'be mended',
    'be well mended',
    [0, 0, 1],
    ['report.md:25 The publication has “well”, after “be”, which the Word file has not'],
  ],
  [
    'an added paragraph',
    'Mend them.\n',
    'Mend them.\n\nAnd soon.\n',
    [0, 0, 2],
    ['report.md:29 The publication has “And soon.”, after “them.”, which the Word file has not'],
  ],
  [
    'a word that stands twice',
    'on the river.',
    'on the the river.',
    [0, 0, 1],
    ['report.md:11 The publication has “the”, after “the”, which the Word file has not'],
  ],
  [
    'two words swapped',
    'eleven ferries',
    'ferries eleven',
    [0, 1, 0],
    ['body:2 “eleven” stands after “ferries” in the publication, and after “are” in the Word file'],
  ],
  [
    'two words joined',
    'box hangs',
    'boxhangs',
    [2, 0, 1],
    ['body:8 The publication has “boxhangs” for “box hangs”, after “A”'],
  ],
  [
    'a word divided',
    'people',
    'peo ple',
    [1, 0, 2],
    ['body:3 The publication has “peo ple” for “people”, after “412”'],
  ],
  [
    'the title lost',
    'title: The ferries',
    'title: A report',
    [2, 0, 0],
    ['body:0 The title in the front matter lacks “The ferries”'],
  ],
  [
    'words that were left out on purpose',
    'Mend',
    'secret Mend',
    [0, 0, 1],
    ['report.md:27 The publication has “secret”, after “high.”, which the Word file has not'],
  ],
] as const

describe('in the Markdown is found', () => {
  test.each(FAULTS)('%s', (_, from, to, [lost, moved, added], told) => {
    expect(MARKDOWN).toContain(from)
    const proof = compare(MARKDOWN.replace(from, to))
    expect(toLines(proof)).toEqual(told)
    expect(proof).toMatchObject({ lost, moved, added })
  })

  test('a paragraph that has moved', () => {
    const paragraph = 'A box hangs here.\n\n'
    const moved = MARKDOWN.replace(paragraph, '').replace('# What', `${paragraph}# What`)
    const proof = compare(moved)
    expect(toLines(proof)).toEqual([
      'body:8 “A box hangs here.” stands at the beginning in the publication, and after “penny” in the Word file',
    ])
    expect(proof).toMatchObject({ lost: 0, moved: 4, added: 0 })
  })
})
