import { describe, expect, test } from 'vitest'
import { hashOfText, isOneForm } from '../../src/publication/text-hash.ts'
import { toPublication } from './versions/to-publication.ts'

const TEXT = `# Report

7.1 The *ferries* are old, as [the plan](https://example.org/plan) says.[^1]

7.2 The DfT leads these:

- ferries;
- roads.

## Next steps

> It was high water.
>
> — A lease

::: example Example 1: A small rope
It held for a year.
:::

Table 7.1: Next steps

| Action | When |
|---|---|
| Leitch review | |
| Green paper | 2007 |

![A ferry at its landing](ferry.png "Figure 1: The ferry")

[^1]: A note of **theirs**.

*[DfT]: Department for Transport
`

const FERRY = new TextEncoder().encode('a ferry')

const hashOf = (text: string, { more = '', bytes = FERRY, file = 'ferry.png' } = {}): string =>
  hashOfText({
    ...toPublication('report', { '': text }, more),
    files: [{ path: file, bytes }],
  })

test('a text has the hash that it always had: where it has another on purpose, the form is raised too', () => {
  expect(hashOf(TEXT)).toBe('2-784c6b68c69b5d61')
})

describe('what is not seen makes no difference:', () => {
  test.each<readonly [string, string | RegExp, string]>([
    ['where lines are broken', 'are old, as', 'are\nold, as'],
    ['how emphasis is written', '*ferries*', '_ferries_'],
    ['how items are written', '- ferries;\n- roads', '* ferries;\n* roads'],
    ['how wide a table is written', '| Green paper | 2007 |', '|Green paper|     2007|'],
    ['how a heading is written', '# Report', '# Report #'],
    ['empty lines', '\n\n## Next', '\n\n\n## Next'],
    ['a sign as a character reference', 'A lease', 'A&#32;lease'],
  ])('%s', (_, before, after) => {
    const other = TEXT.replace(before, after)
    expect(other).not.toBe(TEXT)
    expect(hashOf(other)).toBe(hashOf(TEXT))
  })

  test('front matter but for the title', () => {
    expect(hashOf(TEXT, { more: 'status: record\n' })).toBe(hashOf(TEXT))
  })

  test('the name of the file of a picture', () => {
    const text = TEXT.replace('ferry.png', 'other.png')
    expect(hashOf(text, { file: 'other.png' })).toBe(hashOf(TEXT))
  })
})

describe('what is seen makes another hash:', () => {
  test.each<readonly [string, string, string]>([
    ['a word', 'high water', 'low water'],
    ['a number', '7.2 The', '7.3 The'],
    ['emphasis', '*ferries*', 'ferries'],
    ['how strong it is', '*ferries*', '**ferries**'],
    ['where emphasis stands', '*ferries* are', 'ferries *are*'],
    ['emphasis in a note', '**theirs**', 'theirs'],
    ['where a link leads', 'org/plan', 'org/plans'],
    ['where a note is referred to', 'says.[^1]', 'says.'],
    ['what an abbreviation stands for', 'for Transport', 'for Trade'],
    ['an abbreviation that is not explained', '*[DfT]: Department for Transport', ''],
    ['what a picture shows', 'A ferry at', 'The ferry at'],
    ['the level of a heading', '## Next', '### Next'],
    ['a heading that is none', '## Next steps', 'Next steps'],
    ['items that are paragraphs', '- ferries;\n- roads.', 'ferries;\n\nroads.'],
    ['one item for two', '- ferries;\n- roads.', '- ferries;\n\n  roads.'],
    ['a quotation that is none', '> It was high water.\n>\n> — A', 'It was high water.\n\n— A'],
    ['what a box is', '::: example Example 1', '::: case-study Example 1'],
    ['which cell is empty', '| Leitch review | |', '| | Leitch review |'],
    ['what heads a row', 'Next steps\n\n|', 'Next steps {row-header=cell}\n\n|'],
  ])('%s', (_, before, after) => {
    const other = TEXT.replace(before, after)
    expect(other).not.toBe(TEXT)
    expect(hashOf(other)).not.toBe(hashOf(TEXT))
  })

  test('the bytes of a picture', () => {
    expect(hashOf(TEXT, { bytes: new Uint8Array([1]) })).not.toBe(hashOf(TEXT))
  })

  test('the title', () => {
    const publication = toPublication('report', { '': TEXT })
    const frontMatter = { ...publication.frontMatter, title: 'Another' }
    expect(hashOfText({ ...publication, frontMatter })).not.toBe(hashOfText(publication))
  })
})

test('the same words in parts of other names have the same hash, in another order another', () => {
  const hash = (parts: Readonly<Record<string, string>>) => hashOfText(toPublication('plan', parts))
  const [one, two] = ['# One\n\n1.1 First.', '# Two\n\n2.1 Second.']
  expect(hash({ one, two })).toBe(hash({ first: one, second: two }))
  expect(hash({ one: two, two: one })).not.toBe(hash({ one, two }))
})

test('hashes of two forms are not compared', () => {
  expect(isOneForm('1-0000000000000000', '1-ffffffffffffffff')).toBe(true)
  expect(isOneForm('1-0000000000000000', '2-0000000000000000')).toBe(false)
})
