import { describe, expect, test } from 'vitest'
import type { Account, Amendment } from '../../../src/import/account.ts'
import type { Reason } from '../../../src/import/reasons.ts'
import { ACCOUNT, compare, MARKDOWN, place, toLines } from './ferries.ts'

const amendment = (
  paragraph: number,
  offset: number,
  found: string,
  written: string,
  reason: Reason = 'hidden',
): Amendment => ({ place: place(paragraph), offset, found, written, reason })

/** What is not so in the account: what is said, and what is told of it. */
const LIES: readonly (readonly [string, Partial<Account>, readonly string[]])[] = [
  [
    'an amendment of what stands elsewhere',
    { amendments: [...ACCOUNT.amendments, amendment(3, 2, 'carry', '')] },
    [
      'body:3 The import says that “carry” stands here after 2 characters (hidden words), and it does not',
    ],
  ],
  [
    'an amendment past the end of its paragraph',
    { amendments: [...ACCOUNT.amendments, amendment(8, 15, '', 'x')] },
    [
      'body:8 The import says that “” stands here after 15 characters (hidden words), and it does not',
    ],
  ],
  [
    'two amendments of the same words',
    { amendments: [...ACCOUNT.amendments, amendment(11, 3, 'ret', '')] },
    [
      'body:11 The import says that “ret” stands here after 3 characters (hidden words), and it does not',
    ],
  ],
  [
    'an amendment of a paragraph that is not there',
    { amendments: [...ACCOUNT.amendments, amendment(99, 0, 'x', '')] },
    [
      'body:99 The import says that “x” stands here after 0 characters (hidden words), and it does not',
      'body:99 The import writes “” for “x” (hidden words), and tells nobody',
    ],
  ],
  [
    'an amendment of words that are published',
    { amendments: [...ACCOUNT.amendments, amendment(8, 9, 'here.', '')] },
    ['report.md:19 The publication has “here.”, after “hangs”, which the Word file has not'],
  ],
  [
    'an amendment of words that are not published as it says',
    { amendments: [...ACCOUNT.amendments, amendment(8, 1, 'box', 'raft')] },
    ['body:8 The publication has “box” for “raft”, after “A”'],
  ],
  [
    'a label that lies',
    {
      labels: [
        { place: place(2), text: '1.1' },
        { place: place(3), text: '1.3' },
      ],
    },
    ['body:3 The publication has “1.2” for the number “1.3”, after “river.”'],
  ],
  [
    'a label that is kept back',
    { labels: [{ place: place(2), text: '1.1' }] },
    ['report.md:13 The publication has “1.2”, after “river.”, which the Word file has not'],
  ],
  [
    'a label of a paragraph that is not there',
    { labels: [...ACCOUNT.labels, { place: place(99), text: '1.3' }] },
    ['body:99 The import gives the number “1.3” to a paragraph that is not there'],
  ],
  [
    'a move that was not made',
    { moves: [{ place: place(8), before: place(1), reason: 'captionAbove' }] },
    [
      'body:8 “A box hangs here.” stands after “penny” in the publication, and at the beginning in the Word file',
    ],
  ],
  [
    'a move of a paragraph that is not there',
    { moves: [{ place: place(99), before: 'end', reason: 'captionAbove' }] },
    [
      'body:99 The import sets this paragraph elsewhere (a caption, which stands above its table), where it cannot stand',
    ],
  ],
  [
    'two moves of one paragraph',
    {
      moves: [
        { place: place(1), before: place(0), reason: 'captionAbove' },
        { place: place(1), before: place(2), reason: 'captionAbove' },
      ],
    },
    [
      'body:1 The import sets this paragraph elsewhere (a caption, which stands above its table), where it cannot stand',
    ],
  ],
  [
    'moves in a circle',
    {
      moves: [
        { place: place(10), before: place(11), reason: 'captionAbove' },
        { place: place(11), before: place(10), reason: 'captionAbove' },
      ],
    },
    [
      'body:10 The import sets this paragraph elsewhere (a caption, which stands above its table), where it cannot stand',
      'body:11 The import sets this paragraph elsewhere (a caption, which stands above its table), where it cannot stand',
    ],
  ],
]

describe('in the account is found', () => {
  test.each(LIES)('%s', (_, change, told) => {
    expect(toLines(compare(MARKDOWN, { ...ACCOUNT, ...change }))).toEqual(told)
  })
})

/** What the account says that is so: what the Markdown has for what. */
const TRUTHS: readonly (readonly [string, Partial<Account>, string, string])[] = [
  [
    'a word written in another way',
    { amendments: [amendment(8, 1, 'box', 'raft')] },
    'A box',
    'A raft',
  ],
  [
    'several words written as one',
    { amendments: [amendment(8, 1, 'boxhangs', 'raft')] },
    'A box hangs',
    'A raft',
  ],
  ['a word put in', { amendments: [amendment(8, 4, '', ' also ')] }, 'A box', 'A box also'],
  ['what begins the next word', { amendments: [amendment(8, 4, '', ' (')] }, 'hangs', '(hangs'],
  ['what ends the word before', { amendments: [amendment(8, 4, '', ') ')] }, 'box', 'box)'],
  [
    'words put in twice',
    { amendments: [amendment(8, 4, '', ' and '), amendment(8, 4, '', ' oar ')] },
    'A box',
    'A box and oar',
  ],
  ['a sign put in after a word', { amendments: [amendment(8, 4, '', ',')] }, 'A box', 'A box,'],
  ['a sign put in within a word', { amendments: [amendment(8, 2, '', '-')] }, 'A box', 'A b-ox'],
  ['a word divided', { amendments: [amendment(8, 2, '', ' ')] }, 'A box', 'A b ox'],
  [
    'words put in at the end',
    { amendments: [amendment(8, 14, '', ' Or there.')] },
    'here.',
    'here. Or there.',
  ],
  ['words at the beginning left out', { amendments: [amendment(8, 0, 'A', '')] }, 'A box', 'box'],
  [
    'several in one paragraph, in any order',
    { amendments: [amendment(8, 9, 'here', 'there'), amendment(8, 1, 'box', '')] },
    'A box hangs here',
    'A hangs there',
  ],
  [
    'a number of two words',
    { labels: [{ place: place(10), text: 'Box 1:' }] },
    'The ropes',
    'Box 1: The ropes',
  ],
]

describe('the account accounts for', () => {
  test.each(TRUTHS)('%s', (_, { amendments = [], labels = [] }, from, to) => {
    expect(MARKDOWN).toContain(from)
    const account = {
      ...ACCOUNT,
      amendments: [...ACCOUNT.amendments, ...amendments],
      labels: [...ACCOUNT.labels, ...labels],
    }
    expect(toLines(compare(MARKDOWN.replace(from, to), account))).toEqual([])
    expect(toLines(compare(MARKDOWN, account))).not.toEqual([])
  })

  test.each([
    ['before another', place(1), '# What was found'],
    ['at the end of its text', 'end', '[^1]: In'],
    ['in a note', { text: 'footnote 2', paragraph: 0 }, '[^1]: In'],
  ] as const)('a paragraph set %s', (_, before, mark) => {
    const paragraph = 'A box hangs here.\n\n'
    const moved = MARKDOWN.replace(paragraph, '').replace(mark, `${paragraph}${mark}`)
    const account: Account = {
      ...ACCOUNT,
      moves: [{ place: place(8), before, reason: 'captionAbove' }],
    }
    expect(toLines(compare(moved, account))).toEqual([])
    expect(toLines(compare(MARKDOWN, account))).toHaveLength(1)
  })
})
