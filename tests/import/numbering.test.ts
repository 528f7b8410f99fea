import { describe, expect, test } from 'vitest'
import { toShownNumber } from '../../src/import/numbering/number-formats.ts'
import { readStory } from '../../src/import/story/read-story.ts'
import { openWordFile } from './word-file.ts'

/** A level: its format and what it shows; more of it as XML. */
const level = (at: number, format: string, text: string, more = '<w:start w:val="1"/>'): string =>
  `<w:lvl w:ilvl="${at}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`

const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

const start = (at: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`

/** `1.`, `1.1`, `(a)`: what most lists below have. */
const LEVELS =
  level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)')

/** A paragraph of a list and level, `1/0`; of a style, `Clause`; without text, `1/0-`. */
function paragraph(name: string): string {
  const [, list, at, style, empty] = /^(?:(\d+)\/(\d))?([A-Z]\w*)?(-)?$/.exec(name) ?? []
  const numbered = list
    ? `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`
    : ''
  const styled = style ? `<w:pStyle w:val="${style}"/>` : ''
  const words = empty ? '' : '<w:r><w:t>Words</w:t></w:r>'
  return `<w:p><w:pPr>${styled}${numbered}</w:pPr>${words}</w:p>`
}

/** Reads the numbers of paragraphs, `–` where there is none. */
async function labelsOf(parts: {
  readonly numbering: string
  readonly styles?: string
  readonly paragraphs: string
}): Promise<string> {
  const { numbering, styles = '', paragraphs } = parts
  const document = paragraphs.split(' ').map(paragraph).join('')
  const { blocks } = readStory(await openWordFile({ document, numbering, styles }))
  return blocks
    .map((block) => (block.type === 'paragraph' ? (block.label?.text ?? '–') : ''))
    .join(' ')
}

const style = (id: string, properties: string, based = 'Normal'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${based}"/><w:pPr>${properties}</w:pPr></w:style>`

const numbered = (list: number, at?: number): string =>
  `<w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${list}"/></w:numPr>`

interface Case {
  readonly name: string
  readonly numbering: string
  readonly styles?: string
  readonly paragraphs: string
  readonly labels: string
}

const CASES: readonly Case[] = [
  {
    name: 'levels count, and begin anew below a higher one',
    numbering: definition(0, LEVELS) + list(1, 0),
    paragraphs: '1/0 1/1 1/2 1/2 1/1 1/2 1/0 1/1',
    labels: '1. 1.1 (a) (b) 1.2 (a) 2. 2.1',
  },
  {
    name: 'lists of one definition share their count',
    numbering: definition(0, LEVELS) + list(1, 0) + list(2, 0),
    paragraphs: '1/0 1/0 2/0 1/0',
    labels: '1. 2. 3. 4.',
  },
  {
    name: 'a beginning of a list’s own holds once',
    numbering:
      definition(0, LEVELS) + list(1, 0) + list(2, 0, start(0, 1)) + list(3, 0, start(0, 7)),
    paragraphs: '1/0 1/0 2/0 2/0 1/0 2/0 3/0 3/0',
    labels: '1. 2. 1. 2. 3. 4. 7. 8.',
  },
  {
    name: 'a beginning of a lower level holds at its first paragraph',
    numbering: definition(0, LEVELS) + list(1, 0) + list(2, 0, start(1, 5)),
    paragraphs: '1/0 1/1 2/1 2/1 1/0 1/1',
    labels: '1. 1.1 1.5 1.6 2. 2.1',
  },
  {
    name: 'a level of a list’s own takes the place of its definition’s',
    numbering:
      definition(0, LEVELS) +
      list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Part %1')}</w:lvlOverride>`),
    paragraphs: '1/0 1/0',
    labels: 'Part I Part II',
  },
  {
    name: 'the level of a style is the one that names it',
    numbering:
      definition(
        0,
        level(0, 'decimal', '%1') +
          level(1, 'decimal', '%1.%2', '<w:start w:val="1"/><w:pStyle w:val="Clause"/>'),
      ) + list(1, 0),
    styles:
      style('Chapter', numbered(1)) + style('Clause', numbered(1)) + style('Clause2', '', 'Clause'),
    paragraphs: 'Chapter Clause Clause2 Chapter Clause',
    labels: '1 1.1 1.2 2 2.1',
  },
  {
    name: 'a style that is based on a numbered one says its own level',
    numbering:
      definition(
        0,
        level(0, 'decimal', '%1', '<w:start w:val="1"/><w:pStyle w:val="Chapter"/>') +
          level(1, 'decimal', '%1.%2'),
      ) + list(1, 0),
    styles:
      style('Chapter', numbered(1)) +
      style('Clause', '<w:numPr><w:ilvl w:val="1"/></w:numPr>', 'Chapter'),
    paragraphs: 'Chapter Clause Chapter Clause',
    labels: '1 1.1 2 2.1',
  },
  {
    name: 'list 0 takes a paragraph out of its style’s list, and out of the count',
    numbering: definition(0, LEVELS) + list(1, 0),
    styles: style('Item', numbered(1)),
    paragraphs: 'Item 0/0Item Item',
    labels: '1. – 2.',
  },
  {
    name: 'a definition may lead to a style, which leads to the list that has the levels',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Outline"/></w:abstractNum>' +
      definition(1, `<w:styleLink w:val="Outline"/>${LEVELS}`) +
      list(1, 0) +
      list(2, 1),
    styles: `<w:style w:type="numbering" w:styleId="Outline"><w:name w:val="Outline"/><w:pPr>${numbered(2)}</w:pPr></w:style>`,
    paragraphs: '1/0 2/0 1/1',
    labels: '1. 2. 2.1',
  },
  {
    name: 'legal numbers are decimal whatever the levels above are',
    numbering:
      definition(
        0,
        level(0, 'upperRoman', 'Article %1.') +
          level(1, 'decimalZero', 'Section %1.%2', '<w:start w:val="1"/><w:isLgl/>'),
      ) + list(1, 0),
    paragraphs: '1/0 1/0 1/1',
    labels: 'Article I. Article II. Section 2.1',
  },
  {
    name: 'a level that never begins anew counts on',
    numbering:
      definition(
        0,
        level(0, 'upperLetter', '%1') +
          level(1, 'decimal', '%2', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>'),
      ) + list(1, 0),
    paragraphs: '1/0 1/1 1/1 1/0 1/1',
    labels: 'A 1 2 B 3',
  },
  {
    name: 'a level that begins anew after the first only counts on after the second',
    numbering:
      definition(
        0,
        level(0, 'decimal', '%1') +
          level(1, 'decimal', '%1.%2') +
          level(2, 'lowerRoman', '%3', '<w:start w:val="1"/><w:lvlRestart w:val="1"/>'),
      ) + list(1, 0),
    paragraphs: '1/0 1/1 1/2 1/1 1/2 1/0 1/2',
    labels: '1 1.1 i 1.2 ii 2 i',
  },
  {
    name: 'without a beginning a level begins at 0',
    numbering: definition(0, level(0, 'decimal', '%1.', '')) + list(1, 0),
    paragraphs: '1/0 1/0',
    labels: '0. 1.',
  },
  {
    name: 'a format of the author’s own stands in a choice',
    numbering:
      definition(
        0,
        '<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
      ) + list(1, 0),
    paragraphs: '1/0 1/0',
    labels: '009 010',
  },
  {
    name: 'empty paragraphs count',
    numbering: definition(0, LEVELS) + list(1, 0),
    paragraphs: '1/0 1/0- 1/0',
    labels: '1. 3.',
  },
  {
    name: 'a list that the file does not hold numbers nothing',
    numbering: definition(0, LEVELS) + list(1, 0),
    paragraphs: '1/0 9/0 1/0',
    labels: '1. – 2.',
  },
  {
    name: 'a level above that was not met yet has its first number',
    numbering: definition(0, LEVELS) + list(1, 0),
    paragraphs: '1/1 1/1 1/0',
    labels: '1.1 1.2 2.',
  },
  {
    name: 'a bullet is the sign that its font shows',
    numbering:
      definition(
        0,
        `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0fc"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>`,
      ) + list(1, 0),
    paragraphs: '1/0 1/1',
    labels: '• ✓',
  },
  {
    name: 'a level without text shows no number, and counts',
    numbering: definition(0, level(0, 'decimal', '') + level(1, 'decimal', '%1.%2')) + list(1, 0),
    paragraphs: '1/0 1/0 1/1',
    labels: '– – 2.1',
  },
]

test.each(CASES)('$name', async ({ labels, ...parts }) => {
  expect(await labelsOf(parts)).toBe(labels)
})

describe('formats of numbers', () => {
  test.each([
    ['arabicAbjad', 'أ ب ج ش'],
    ['arabicAlpha', 'أ ب ت ق'],
    ['cardinalText', 'One Two Three Twenty-one'],
    ['chicago', '* † ‡ ******'],
    ['chineseCounting', '一 二 三 二十一'],
    ['decimal', '1 2 3 21'],
    ['decimalEnclosedCircle', '① ② ③ 21'],
    ['decimalZero', '01 02 03 21'],
    ['hebrew1', 'א ב ג כא'],
    ['hebrew2', 'א ב ג ש'],
    ['hex', '1 2 3 15'],
    ['lowerLetter', 'a b c u'],
    ['lowerRoman', 'i ii iii xxi'],
    ['ordinal', '1st 2nd 3rd 21st'],
    ['ordinalText', 'First Second Third Twenty-first'],
    ['russianLower', 'а б в х'],
    ['upperLetter', 'A B C U'],
    ['upperRoman', 'I II III XXI'],
    ['0001, 0002, 0003, ...', '0001 0002 0003 0021'],
    ['α, β, γ, ...', 'α β γ φ'],
  ])('%s', (format, shown) => {
    expect([1, 2, 3, 21].map((number) => toShownNumber(number, format)).join(' ')).toBe(shown)
  })

  test.each([
    [27, 'lowerLetter', 'aa'],
    [53, 'upperLetter', 'AAA'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [111, 'ordinal', '111th'],
    [112, 'ordinalText', 'One hundred twelfth'],
    [40, 'ordinalText', 'Fortieth'],
    [1066, 'cardinalText', 'One thousand sixty-six'],
    [15, 'hebrew1', 'טו'],
    [780, 'lowerLetter', 'z'.repeat(30)],
    [781, 'lowerLetter', undefined],
    [99, 'japaneseCounting', '九十九'],
    [100, 'japaneseCounting', undefined],
    [100, 'chineseCounting', undefined],
    [1, 'bahtText', undefined],
  ])('%i as %s', (number, format, shown) => {
    expect(toShownNumber(number, format)).toBe(shown)
  })
})

describe('numbers in words and ordinals', () => {
  test.each([
    ['ordinal', 'en-GB', '1st 2nd'],
    ['ordinal', 'de-DE', '1. 2.'],
    ['ordinal', 'fr', '1er 2e'],
    ['ordinal', 'cy-GB', ' '],
    ['ordinalText', 'de-DE', ' '],
    ['cardinalText', 'cy', ' '],
    ['cardinalText', 'en', 'One Two'],
    ['decimal', 'cy', '1 2'],
  ])('%s in %s', (format, language, shown) => {
    expect([1, 2].map((number) => toShownNumber(number, format, language) ?? '').join(' ')).toBe(
      shown,
    )
  })
})

/** The numbers that paragraphs of one list have, and what is told of them. */
async function toldOf(
  format: string,
  begins: number,
  language = 'en-GB',
): Promise<readonly string[]> {
  const numbering =
    definition(0, level(0, format, '%1', `<w:start w:val="${begins}"/>`)) + list(1, 0)
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`
  const document = ['1/0', '1/0'].map(paragraph).join('')
  const { blocks, findings } = readStory(await openWordFile({ document, numbering, styles }))
  const labels = blocks.map((block) => (block.type === 'paragraph' ? block.label?.text : ''))
  return [labels.join(' '), ...findings.map(({ reason, words }) => `${reason}: ${words}`)]
}

const UNKNOWN =
  'A paragraph is numbered in a way that is not known; its number is written in figures'
const TOO_GREAT = 'A list counts further than Word does; its numbers stop at 32,767'

test.each([
  ['decimal', 99, 'en-GB', ['99 100']],
  ['japaneseCounting', 99, 'ja', ['九十九 100', `${UNKNOWN}: japaneseCounting`]],
  ['ordinal', 1, 'fr', ['1er 2e']],
  ['ordinalText', 1, 'de', ['1 2', `${UNKNOWN}: ordinalText`, `${UNKNOWN}: ordinalText`]],
  ['ordinalText', 1, 'x-none', ['First Second']],
  ['decimal', 32_766, 'en', ['32766 32767', `${TOO_GREAT}: 32767`]],
  ['decimal', 99999999999, 'en', ['32767 32767', `${TOO_GREAT}: 32767`, `${TOO_GREAT}: 32767`]],
] as const)('of %s numbers from %i in %s it is told', async (format, begins, language, told) => {
  expect(await toldOf(format, begins, language)).toEqual(told)
})
