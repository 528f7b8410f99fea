import { Bookmark, type ParagraphChild } from 'docx'
import { bold, raw, run, type Words } from './words.ts'

/** A complex field (ISO/IEC 29500-1, 17.16.18) with the result that Word last showed. */
export const field = (instruction: string, result: string): ParagraphChild[] => [
  raw(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`),
  raw(`<w:r><w:instrText xml:space="preserve"> ${toXml(instruction)} </w:instrText></w:r>`),
  raw(`<w:r><w:fldChar w:fldCharType="separate"/></w:r>`),
  raw(`<w:r><w:t xml:space="preserve">${toXml(result)}</w:t></w:r>`),
  raw(`<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
]

/** A field in one element (17.16.19). */
export const simpleField = (instruction: string, result: string): ParagraphChild =>
  raw(
    `<w:fldSimple w:instr=" ${toXml(instruction)} "><w:r><w:t>${toXml(result)}</w:t></w:r></w:fldSimple>`,
  )

/** A reference to a bookmark, as Word's “Cross-reference” makes it: `reference('_Ref1', 'Table 1')`. */
export const reference = (name: string, result: string, switches = '\\h'): ParagraphChild[] =>
  field(`REF ${name} ${switches}`, result)

/** The page that a bookmark is on. */
export const pageReference = (name: string, result: string): ParagraphChild[] =>
  field(`PAGEREF ${name} \\h`, result)

/** Words with a bookmark round them. */
export const marked = (name: string, ...words: readonly Words[]): Bookmark =>
  new Bookmark({
    id: name,
    children: words.map((each) => (typeof each === 'string' ? run(each, {}) : each)),
  })

/** The label of a caption, counted by a SEQ field: `Table 3`, which a bookmark holds. */
export const label = (word: string, number: string, name?: string): ParagraphChild[] => {
  const words = [run(`${word} `, {}), ...field(`SEQ ${word} \\* ARABIC`, number)]
  return name ? [marked(name, ...words)] : words
}

/** Bold words before a field, for a line of a form: `Name:`. */
export const prompt = (words: string): ParagraphChild[] => [bold(words), run(' ', {})]

const toXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
