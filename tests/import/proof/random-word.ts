import { type Numbers, pick } from '../../publication/seeded.ts'
import { toParts } from './raw-case.ts'

const NAMESPACES = [
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:mine="urn:mine"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Letters, and characters that have led readers astray: marks apart from their letters, unseen ones, those of special fonts. */
const WORDS = [
  'ferry',
  'a',
  '7.1',
  'rope,',
  'é',
  'e\u0301',
  'zero\u200bwidth',
  'so\u00adft',
  '\u200e',
  '\ufeff',
  '\uf0b7',
  '😀',
  'می\u200cخواهم',
  'no\u00a0break',
  '\u2003',
  'ﬁ',
  'm²',
] as const

const NOTES = 5

/** What choices are for: programs that know Word's shapes, others, both. */
const REQUIRED = ['wps', 'wps', 'mine', 'wps mine', 'undeclared'] as const

/** Elements, by what they stand in; each is given how deep it may hold others. */
type Make = (numbers: Numbers, depth: number) => string

const several =
  (make: Make, least: number, most: number): Make =>
  (numbers, depth) =>
    Array.from({ length: least + numbers(most - least + 1) }, () => make(numbers, depth)).join('')

const oneOf =
  (makes: readonly [Make, ...Make[]], flat: readonly [Make, ...Make[]]): Make =>
  (numbers, depth) =>
    pick(depth > 0 ? makes : flat, numbers)(numbers, depth - 1)

const words: Make = (numbers) =>
  Array.from({ length: numbers(4) }, () => pick(WORDS, numbers)).join(
    pick(['', ' ', '  ', '\n'], numbers),
  )

const text: Make = (numbers, depth) => {
  const space = pick(['', ' xml:space="preserve"', ' xml:space="default"'], numbers)
  return `<w:t${space}>${pick(['', ' '], numbers)}${words(numbers, depth)}${pick(['', ' '], numbers)}</w:t>`
}

const fixed =
  (xml: string): Make =>
  () =>
    xml

const box: Make = (numbers, depth) => `<w:txbxContent>${blocks(numbers, depth)}</w:txbxContent>`

const inRun = oneOf(
  [
    text,
    text,
    (numbers, depth) =>
      `<w:pict><v:shape><v:textbox>${box(numbers, depth)}</v:textbox></v:shape></w:pict>`,
    (numbers, depth) =>
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box(numbers, depth)}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>${box(numbers, depth)}</w:pict></mc:Fallback></mc:AlternateContent>`,
    (numbers, depth) =>
      `<w:ruby><w:rt>${run(numbers, 0)}</w:rt><w:rubyBase>${run(numbers, depth)}</w:rubyBase></w:ruby>`,
  ],
  [
    text,
    text,
    text,
    fixed('<w:tab/>'),
    fixed('<w:br/>'),
    fixed('<w:br w:type="page"/>'),
    fixed('<w:cr/>'),
    fixed('<w:noBreakHyphen/>'),
    fixed('<w:softHyphen/>'),
    fixed('<w:lastRenderedPageBreak/>'),
    fixed('<w:sym w:font="Wingdings" w:char="F0FC"/>'),
    fixed('<w:sym w:font="Symbol" w:char="F061"/>'),
    (numbers) => `<w:footnoteReference w:id="${1 + numbers(NOTES)}"/>`,
    (numbers) => `<w:endnoteReference w:id="${1 + numbers(NOTES)}"/>`,
  ],
)

const LOOKS = [
  '',
  '',
  '',
  '<w:b/>',
  '<w:strike/>',
  '<w:rtl/>',
  '<w:vertAlign w:val="superscript"/>',
] as const

const run: Make = (numbers, depth) =>
  `<w:r><w:rPr>${pick(LOOKS, numbers)}</w:rPr>${several(inRun, 0, 3)(numbers, depth)}</w:r>`

const within =
  (name: string, attributes = ''): Make =>
  (numbers, depth) =>
    `<${name}${attributes}>${several(inline, 0, 3)(numbers, depth)}</${name.split(' ')[0]}>`

const CODES = [
  'REF _Ref1 \\h',
  'SEQ Table',
  'HYPERLINK "https://example.org"',
  'FORMTEXT',
  'TOC \\o',
  'PAGEREF _Ref1',
  'DATE',
] as const

const fieldMark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`

const field: Make = (numbers, depth) =>
  [
    fieldMark('begin'),
    `<w:r><w:instrText>${pick(CODES, numbers)}</w:instrText></w:r>`,
    pick(
      ['', fieldMark('separate'), fieldMark('separate') + several(inline, 0, 2)(numbers, depth)],
      numbers,
    ),
    fieldMark('end'),
  ].join('')

const equation: Make = (numbers, depth) =>
  `<m:oMath><m:f><m:num><m:r>${mathText(numbers, depth)}</m:r></m:num><m:den><m:r>${mathText(numbers, depth)}</m:r></m:den></m:f></m:oMath>`

const mathText: Make = (numbers) => `<m:t>${pick(['x', '= 2', 'α'], numbers)}</m:t>`

const inline: Make = oneOf(
  [
    run,
    within('w:hyperlink', ' w:anchor="there"'),
    within('w:ins', ' w:id="1"'),
    within('w:del', ' w:id="2"'),
    within('w:moveFrom', ' w:id="3"'),
    within('w:moveTo', ' w:id="4"'),
    within('w:smartTag'),
    within('w:dir', ' w:val="rtl"'),
    within('w:bdo', ' w:val="rtl"'),
    within('w:fldSimple', ' w:instr="SEQ Figure"'),
    (numbers, depth) => `<w:sdt><w:sdtPr/>${within('w:sdtContent')(numbers, depth)}</w:sdt>`,
    (numbers, depth) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>${within('w:sdtContent')(numbers, depth)}</w:sdt>`,
    (numbers, depth) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>${within('w:sdtContent')(numbers, depth)}</w:sdt>`,
    within('x:unknown', ' xmlns:x="urn:x"'),
    (numbers, depth) =>
      `<mc:AlternateContent>${within('mc:Choice', ` Requires="${pick(REQUIRED, numbers)}"`)(numbers, depth)}${within('mc:Fallback')(numbers, depth)}</mc:AlternateContent>`,
    field,
  ],
  [
    run,
    run,
    run,
    run,
    equation,
    fixed('<w:proofErr w:type="spellStart"/>'),
    fixed('<w:bookmarkStart w:id="1" w:name="there"/>'),
  ],
)

const PARAGRAPHS = [
  '',
  '',
  '',
  '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>',
  '<w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>',
  '<w:pPr><w:rPr><w:moveFrom w:id="6"/></w:rPr></w:pPr>',
  '<w:pPr><w:rPr><w:moveTo w:id="7"/></w:rPr></w:pPr>',
  '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>',
] as const

const paragraph: Make = (numbers, depth) =>
  `<w:p>${pick(PARAGRAPHS, numbers)}${several(inline, 0, 4)(numbers, depth)}</w:p>`

const ROWS = [
  '',
  '',
  '<w:trPr><w:del w:id="8"/></w:trPr>',
  '<w:trPr><w:tblHeader/></w:trPr>',
] as const

const table: Make = (numbers, depth) =>
  `<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${several(row, 1, 2)(numbers, depth)}</w:tbl>`

const row: Make = (numbers, depth) =>
  `<w:tr>${pick(ROWS, numbers)}${cell(numbers, depth)}${cell(numbers, depth)}</w:tr>`

const cell: Make = (numbers, depth) =>
  `<w:tc>${blocks(numbers, depth)}${paragraph(numbers, depth)}</w:tc>`

const wrapped =
  (start: string, end: string): Make =>
  (numbers, depth) =>
    start + blocks(numbers, depth) + end

const block: Make = oneOf(
  [
    paragraph,
    table,
    wrapped('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'),
    wrapped('<w:customXml>', '</w:customXml>'),
    wrapped('<w:del w:id="9">', '</w:del>'),
    wrapped('<w:moveFrom w:id="10">', '</w:moveFrom>'),
    wrapped('<w:moveTo w:id="11">', '</w:moveTo>'),
    equation,
    wrapped('<x:unknown xmlns:x="urn:x">', '</x:unknown>'),
    (numbers, depth) =>
      `<mc:AlternateContent><mc:Choice Requires="${pick(REQUIRED, numbers)}">${blocks(numbers, depth)}</mc:Choice><mc:Fallback>${blocks(numbers, depth)}</mc:Fallback></mc:AlternateContent>`,
  ],
  [paragraph],
)

const blocks: Make = (numbers, depth) => several(block, 0, 3)(numbers, depth)

/** The parts of a Word file by chance: everything in everything, as no two writers agree what stands where. */
export function randomWord(numbers: Numbers): ReadonlyMap<string, string> {
  const notes = (kind: string): string =>
    `<w:${kind}s ${W} ${NAMESPACES}>${Array.from(
      { length: NOTES },
      (_, index) =>
        `<w:${kind} w:id="${index + 1}">${paragraph(numbers, 1).replace(REFERENCE, '')}</w:${kind}>`,
    ).join('')}</w:${kind}s>`
  const body = `<w:sdt ${NAMESPACES}><w:sdtContent>${several(block, 1, 5)(numbers, 4)}</w:sdtContent></w:sdt>`
  return toParts(referringOnce(body), { footnotes: notes('footnote'), endnotes: notes('endnote') })
}

const REFERENCE = /<w:(?:foot|end)noteReference [^>]*>/g

/** Word refers to each note once. */
function referringOnce(body: string): string {
  const known = new Set<string>()
  return body.replace(REFERENCE, (reference) => {
    const isNew = !known.has(reference)
    known.add(reference)
    return isNew ? reference : ''
  })
}
