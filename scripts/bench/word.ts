import { makeWord, W } from '../../tests/import/package/make-word.ts'
import { makeRandom, makeSentence, type Sentence } from './generate.ts'

/** Chapters of about 10,000 words, 20 pages of A4 as Word sets them. */
const CHAPTER_PAGES = 20
const SECTIONS = 20

/** A Word file of about so many pages: numbered headings and paragraphs, lettered lists, tables with spans, notes. */
export function makeWordFile(pages: number): Buffer {
  const chapters = Array.from({ length: Math.ceil(pages / CHAPTER_PAGES) }, (_, index) =>
    toChapter(index + 1),
  )
  const notes = chapters.flatMap((chapter) => chapter.notes)
  return makeWord({
    'word/document.xml': `${HEAD}<w:document xmlns:w="${W}"><w:body>${chapters.map(({ body }) => body).join('')}</w:body></w:document>`,
    'word/footnotes.xml': `${HEAD}<w:footnotes xmlns:w="${W}">${notes.join('')}</w:footnotes>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/_rels/document.xml.rels': RELATIONS,
  })
}

interface Chapter {
  readonly body: string
  readonly notes: readonly string[]
}

function toChapter(chapter: number): Chapter {
  const sentence = makeSentence(makeRandom(chapter))
  const sections = Array.from({ length: SECTIONS }, (_, index) => {
    const note = chapter * 100 + index
    return { body: toSection(note, sentence), note: toNote(note, sentence) }
  })
  const heading = toParagraph(sentence(5).slice(0, -1), '<w:pStyle w:val="Heading1"/>')
  return {
    body: heading + sections.map(({ body }) => body).join(''),
    notes: sections.map(({ note }) => note),
  }
}

/** About 500 words: a heading, six numbered paragraphs of which one refers to a note and one leads to a list, a table. */
function toSection(note: number, sentence: Sentence): string {
  const numbered = (end = ''): string =>
    toParagraph(`${sentence(20)} ${sentence(22)} ${sentence(18)}`, number(0, 1), end)
  const items = [0, 1, 2].map(() => toParagraph(sentence(14), number(1, 1)))
  return [
    toParagraph(sentence(6).slice(0, -1), '<w:pStyle w:val="Heading2"/>'),
    numbered(),
    numbered(
      `<w:r><w:rPr><w:rStyle w:val="a"/></w:rPr><w:footnoteReference w:id="${note}"/></w:r>`,
    ),
    numbered(),
    ...items,
    numbered(),
    toTable(sentence),
    numbered(),
    numbered(),
  ].join('')
}

const number = (level: number, list: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** Words in runs as Word divides them, each with its properties. */
function toParagraph(words: string, properties = '', end = ''): string {
  const runs = words.match(/(?:\S+\s*){1,8}/g) ?? []
  return `<w:p w:rsidR="00A41E2C" w:rsidRDefault="00F5601B"><w:pPr>${properties}</w:pPr>${runs.map(toRun).join('')}${end}</w:p>`
}

const toRun = (words: string, index: number): string =>
  `<w:r w:rsidRPr="00C0421D"><w:rPr>${index === 1 ? '<w:i/>' : ''}<w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

function toTable(sentence: Sentence): string {
  const cell = (words: string, columns = 1): string =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:gridSpan w:val="${columns}"/></w:tcPr>${toParagraph(words)}</w:tc>`
  const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('What')}${cell('Sum', 2)}</w:tr>`
  const rows = [1, 2, 3, 4].map(
    (row) => `<w:tr>${cell(sentence(8))}${cell(`${row}.5`)}${cell(sentence(5))}</w:tr>`,
  )
  return `<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>${head}${rows.join('')}</w:tbl>`
}

const toNote = (id: number, sentence: Sentence): string =>
  `<w:footnote w:id="${id}">${toParagraph(sentence(15))}</w:footnote>`

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const STYLES = `<w:styles xmlns:w="${W}">
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="character" w:styleId="a"><w:name w:val="footnote reference"/></w:style>
</w:styles>`

const NUMBERING = `<w:numbering xmlns:w="${W}">
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
  'styles',
  'numbering',
  'footnotes',
]
  .map((kind) => `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`)
  .join('')}</Relationships>`
