import { describe, expect, test } from 'vitest'
import type { CheckContext, Edition } from '../../../src/editions/edition.ts'
import { markdown } from '../../../src/editions/markdown/index.ts'
import { pagedText } from '../../../src/editions/paged-text/index.ts'
import { text } from '../../../src/editions/text/index.ts'
import { pageTop } from '../../../src/proof/expectations/paged-text/page-top.ts'
import { compare } from '../../../src/proof/parity.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { context, publications, render } from '../../editions/text/cases.ts'

/** A fault planted in a finished file, and the rule that must find it; `in` names the fixture. */
interface Planted {
  readonly rule: string
  readonly fault: string
  readonly in?: string
  /** Takes the text and the title of the publication. */
  readonly plant: (text: string, title: string) => string
}

const BOM = '\ufeff'

const inEveryText: readonly Planted[] = [
  { rule: 'text-encoding', fault: 'a byte order mark', plant: (text) => BOM + text },
  { rule: 'text-encoding', fault: 'bytes that are not UTF-8', plant: (text) => `${text}\ufffd\n` },
  {
    rule: 'text-line-end',
    fault: 'a carriage return',
    plant: (text) => text.replace('\n', '\r\n'),
  },
  {
    rule: 'text-form',
    fault: 'a letter and its mark apart',
    plant: (text) => text.replace('a', 'a\u0301'),
  },
  { rule: 'text-end', fault: 'no line feed at the end', plant: (text) => text.trimEnd() },
  { rule: 'text-end', fault: 'two line feeds at the end', plant: (text) => `${text}\n` },
]

const inLines: readonly Planted[] = [
  ...inEveryText,
  { rule: 'text-width', fault: 'a line of 73 columns', plant: (text) => lengthen(text) },
  {
    rule: 'text-width',
    fault: 'a line of 72 letters, two of them wide',
    plant: (text) => lengthen(text, '漢字'),
  },
  { rule: 'text-space', fault: 'a tab', plant: (text) => text.replace('  ', '\t') },
  {
    rule: 'text-space',
    fault: 'a space at the end of a line',
    plant: (text) => text.replace('\n', ' \n'),
  },
]

/** Emphasis and levels that are not the publication's. */
const inSigns: readonly Planted[] = [
  {
    rule: 'text-emphasis',
    fault: 'emphasis that ends a word early',
    in: 'emphasis',
    plant: (text) => text.replace('__Quoted__ words', '__Quoted words__'),
  },
  {
    rule: 'text-emphasis',
    fault: 'emphasis that is not shown',
    in: 'emphasis',
    plant: (text) => text.replace('__Quoted__', 'Quoted'),
  },
  {
    rule: 'text-emphasis',
    fault: 'emphasis that begins a letter late',
    in: 'emphasis',
    plant: (text) => text.replace('co__mpou__nd', 'com__pou__nd'),
  },
  {
    rule: 'text-emphasis',
    fault: 'emphasis that is not shown beside a star of the text’s own',
    in: 'emphasis',
    plant: (text) => text.replace('***Total****', 'Total*'),
  },
  {
    rule: 'text-emphasis',
    fault: 'emphasis for strong emphasis',
    in: 'emphasis',
    plant: (text) => text.replace('***Meaning***', '__Meaning__'),
  },
  {
    rule: 'text-emphasis',
    fault: 'emphasis that nobody wrote',
    in: 'emphasis',
    plant: (text) => text.replace('Ashford', '__Ashford__'),
  },
  {
    rule: 'text-emphasis',
    fault: 'emphasis of words that were added',
    in: 'emphasis',
    plant: (text) => text.replace('[Row 1 of 2]', '[__Row__ 1 of 2]'),
  },
  {
    rule: 'text-heading',
    fault: 'a heading of another level',
    in: 'levels',
    plant: (text) => text.replace('      - - - - - - - - -\n', '      -  -  -  -  -  -\n'),
  },
  {
    rule: 'text-heading',
    fault: 'a heading of the title of the publication',
    in: 'levels',
    plant: (text) => text.replace('A\n      -\n', 'A\n      =\n'),
  },
  {
    rule: 'text-heading',
    fault: 'a heading with nothing drawn under it',
    in: 'levels',
    plant: (text) => text.replace('      - - - - - - - - -\n', ''),
  },
  {
    rule: 'text-heading',
    fault: 'a line under what is no heading',
    in: 'levels',
    plant: (text) => text.replace('abc - -\n', 'abc - -\n      -------\n'),
  },
]

/** Lines that begin, end or stand elsewhere than their texts want. */
const inBlocks: readonly Planted[] = [
  ['blocks', 'a quotation at the margin', '        Quoted words', '      Quoted words'],
  ['blocks', 'a quotation that goes on at the margin', '\n        one line', '\n      one line'],
  ['blocks', 'an empty line less', 'set in.\n\n1.2', 'set in.\n1.2'],
  ['blocks', 'an empty line more', '[One:] 1\n', '[One:] 1\n\n'],
  ['blocks', 'empty lines before what opens', '      The Office\n', '\n      The Office\n'],
  ['blocks', 'a number with one space after it', '1.2   A', '1.2 A'],
  ['blocks', 'a number on a line of its own', '1.2   A', '1.2\n      A'],
  ['blocks', 'a number set in', '1.2   A', '  1.2   A'],
  ['blocks', 'two lines of an address as one', '      holds\n'.trimStart(), 'holds '],
  ['blocks', 'a line that ends early', 'A paragraph that', 'A\n      paragraph that'],
  ['blocks', 'the title without its line', '      ===========\n', ''],
  ['blocks', 'who wrote it, on one line', 'Lovelace\n      Mary', 'Lovelace Mary'],
  ['blocks', 'a note of ours that goes on at the margin', '\n        (_).', '\n      (_).'],
  [
    'blocks',
    'heads of columns set in no further',
    '        One\n        Two',
    '      One\n      Two',
  ],
  ['blocks', 'a cell on the line of another', '[One:] 1\n      [Two:]', '[One:] 1 [Two:]'],
  ['blocks', 'what else a cell says at the margin', '        And more', '      And more'],
  ['blocks', 'a row on the line that opens it', '[Row 2 of 2]\n      [Name', '[Row 2 of 2] [Name'],
  ['definitions', 'a meaning at the margin', '          What draws', '      What draws'],
  ['definitions', 'a term set in', '      Rope\n', '          Rope\n'],
  ['notes', 'a second paragraph of a note', '               A second', '      A second'],
  ['boxes', 'words of a box at the margin', '        Ashford', '      Ashford'],
  ['spans', 'the second row of a head', '          [On foot:] Men', '        [On foot:] Men'],
].map(([fixture, fault = '', is = '', becomes = '']) => ({
  rule: 'text-block',
  fault,
  in: fixture ?? '',
  plant: (text) => text.replace(is, becomes),
}))

const inText: readonly Planted[] = [
  ...inLines,
  ...inSigns,
  ...inBlocks,
  { rule: 'text-pages', fault: 'a form feed', plant: (text) => text.replace('\n\n', '\n\f\n') },
]

const inPages: readonly Planted[] = [
  ...inLines,
  ...inSigns,
  ...inBlocks.filter(({ in: name }) => name !== 'blocks'),
  {
    rule: 'text-block',
    fault: 'empty lines at the head of a page',
    plant: (text) => text.replace(/(\f.*\n\n)/, '$1\n\n'),
  },
  {
    rule: 'page-length',
    fault: 'words wider than the page, each counted as one line',
    in: 'wide-words',
    plant: (text) => text.replace(/\n\f.*\n/, ''),
  },
  {
    rule: 'page-length',
    fault: 'a line too many',
    plant: (text) => text.replace('\f', `${'\n'.repeat(20)}\f`),
  },
  {
    rule: 'page-folio',
    fault: 'a folio twice',
    plant: (text) => text.replace('Page 2 of', 'Page 1 of'),
  },
  {
    rule: 'page-folio',
    fault: 'a total that is wrong',
    plant: (text) => text.replace(/(Page 2 of) \d/, '$1 9'),
  },
  { rule: 'page-folio', fault: 'a form feed too many', plant: (text) => `${text}\f` },
  { rule: 'page-folio', fault: 'a form feed too few', plant: (text) => text.replace('\f', '') },
  {
    rule: 'page-folio',
    fault: 'no empty line under it',
    plant: (text) => text.replace(/(Page 2 of \d\n)\n/, '$1'),
  },
  {
    rule: 'page-stranded',
    fault: 'a row without its cells',
    plant: (text, title) => breakAfter(text, title, /\[Row 3 of 30\]\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'the opening of a table alone',
    plant: (text, title) => breakAfter(text, title, /headed:\]\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'a caption without its table',
    plant: (text, title) => breakAfter(text, title, /Thirty rows\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'headings of columns without rows',
    plant: (text, title) => breakAfter(text, title, / {8}Note\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'a heading',
    in: 'blocks',
    plant: (text, title) => breakAfter(text, title, /lines of the column\n *-(?: -)+\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'the opening of a quotation',
    in: 'blocks',
    plant: (text, title) => breakAfter(text, title, /\[Quotation\]\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'the heading of the notes',
    in: 'notes',
    plant: (text, title) => breakAfter(text, title, /\[Notes\]\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'a row without its cells, named by its group',
    in: 'spans',
    plant: (text, title) => breakAfter(text, title, /\[Row 3 of 9, In summer, Ashford Quay\]\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'the opening of a table without a head',
    in: 'spans',
    plant: (text, title) => breakAfter(text, title, /without a head:\]\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'a caption without its line for units',
    in: 'spans',
    plant: (text, title) => breakAfter(text, title, /Crossings by hour\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'a heading in the second row of a head',
    in: 'spans',
    plant: (text, title) => breakAfter(text, title, /\[On foot:\] Women\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'the opening of a box',
    in: 'boxes',
    plant: (text, title) => breakAfter(text, title, /\[Case study\]\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'the title of a box',
    in: 'boxes',
    plant: (text, title) => breakAfter(text, title, /Recommendation 3\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'a term without what it means',
    in: 'definitions',
    plant: (text, title) => breakAfter(text, title, / Rope\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'the opening of a signature',
    in: 'speakers',
    plant: (text, title) => breakAfter(text, title, /\[Signed\]\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'a caption without its source',
    in: 'speakers',
    plant: (text, title) => breakAfter(text, title, /The bell, as _it_ is\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'a short paragraph in two',
    in: 'blocks',
    plant: (text, title) => breakAfter(text, title, /1\.1.*\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'one line at the foot',
    in: 'divisions',
    plant: (text, title) => breakAfter(text, title, /1\.1.*\n/),
  },
  {
    rule: 'page-stranded',
    fault: 'one line at the head',
    in: 'divisions',
    plant: (text, title) => breakAfter(text, title, /1\.1.*\n(?:.+\n){4}/),
  },
  {
    rule: 'page-stranded',
    fault: 'a section without its heading',
    in: 'divisions',
    plant: (text, title) => breakAfter(text, title, /Section I: One\n/),
  },
]

const inMarkdown: readonly Planted[] = [
  ...inEveryText,
  {
    rule: 'markdown-front-matter',
    fault: 'no front matter',
    plant: (text) => text.replace('---\n', ''),
  },
  {
    rule: 'markdown-note',
    fault: 'two notes of one label',
    in: 'notes',
    plant: (text) => `${text}\n[^1]: Again.\n`,
  },
  {
    rule: 'markdown-source',
    fault: 'another licence in the front matter',
    plant: (text) => text.replace(/^rights: .*$/m, 'rights: Anyone’s'),
  },
  {
    rule: 'markdown-source',
    fault: 'other headers of rows',
    in: 'spans',
    plant: (text) => text.replace('{row-header=2}', '{row-header=cell}'),
  },
  {
    rule: 'markdown-source',
    fault: 'a cell that is a column wider',
    in: 'spans',
    plant: (text) => text.replace('| 7 ||', '| 7 |||'),
  },
  {
    rule: 'markdown-source',
    fault: 'another kind of box',
    in: 'boxes',
    plant: (text) => text.replace(':::conclusion', ':::question'),
  },
  ...[
    ['emphasis in a cell from a file', '| 31.65 |', '| *31.65* |'],
    ['a link in a cell from a file', '| 31.65 |', '| [31.65](https://example.org/) |'],
    ['a character by its number in a cell from a file', '| 31.65 |', '| 31&#46;65 |'],
    ['a row of sums in a table from a file', '| a \\[ferry\\] |', '| **a \\[ferry\\]** |'],
    ['a wider cell from a file', '| 31.65 |', '|  31.65 |'],
  ].map(([fault = '', is = '', becomes = '']) => ({
    rule: 'markdown-source',
    fault,
    in: 'rows-in-a-file',
    plant: (text: string) => text.replace(is, becomes),
  })),
  {
    rule: 'markdown-source',
    fault: 'an expansion that nobody wrote',
    plant: (text) => `${text}\n*[DWP]: Department of Wit\n`,
  },
]

const plantings: readonly { readonly edition: Edition; readonly faults: readonly Planted[] }[] = [
  { edition: text, faults: inText },
  { edition: pagedText, faults: inPages },
  { edition: markdown, faults: inMarkdown },
]

describe.each(plantings)('$edition.name', ({ edition, faults }) => {
  test.each(faults)('$rule: $fault', async ({ rule, in: name = 'long-table', plant }) => {
    const publication = publications.find((one) => one.name === name)
    const [file] = publication ? await render(edition, publication) : []
    if (!publication || !file) throw new Error(`No fixture ${name}`)
    expect(await rulesOf(edition, file.bytes, publication)).toEqual([])
    const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)
    const planted = plant(whole, publication.frontMatter.title)
    expect(planted).not.toBe(whole)
    expect(await rulesOf(edition, encode(planted), publication)).toContain(rule)
  })
})

/** The rules that an edition's own check names; the words are those that parity finds. */
async function rulesOf(
  edition: Edition,
  bytes: Uint8Array,
  publication: Publication,
): Promise<readonly string[]> {
  const files = [{ path: `${publication.name}.txt`, bytes }]
  const reading = await edition.read(files)
  const furniture = edition.expect(publication, { ...context, reading })
  const { read } = compare(publication, furniture, reading, edition.name)
  const messages = await edition.check(files, publication, read, context as unknown as CheckContext)
  return [...messages].map(({ rule }) => rule)
}

/** The replacement character stands for a byte that begins no character. */
function encode(planted: string): Uint8Array {
  const bytes = new TextEncoder().encode(planted)
  return bytes.filter((byte, index) => !(byte === 0xef && bytes[index + 1] === 0xbf))
}

/** Fills the first line of words up to one column more than it may have. */
function lengthen(text: string, words = ''): string {
  const line = /^ {6}\[Plain.*|^ {6}\[Paged.*/m.exec(text)?.[0] ?? ''
  return text.replace(line, `${line} ${words}`.padEnd(words ? 72 : 73, 'x'))
}

/** Ends the page after a match and heads the pages anew, so that nothing else is wrong. */
function breakAfter(text: string, title: string, pattern: RegExp): string {
  const whole = text
    .split('\f')
    .map((page) => page.replace(/^.*\n\n/, ''))
    .join('')
  const match = pattern.exec(whole)
  if (!match) throw new Error(`${pattern} is not there`)
  const end = match.index + match[0].length
  const pages = [whole.slice(0, end), whole.slice(end).replace(/^\n/, '')]
  return pages
    .map((page, index) => {
      const told = { title, language: 'en-GB', status: 'current' } as const
      const top = pageTop({ frontMatter: told }, index + 1, pages.length)
      return `${top.padStart(72)}\n\n${page}`
    })
    .join('\f')
}
