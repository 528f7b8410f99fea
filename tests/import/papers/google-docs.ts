import { LevelFormat, type Paragraph } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { list } from '../word/lists.ts'
import { plainTable } from '../word/tables.ts'
import { item, paragraph, type Raw, raw } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/**
 * A paper as Google Docs writes it: every run with a font, a colour and `w:rtl` turned off, content controls of its own round
 * words, and headings that are bold words of the style Normal. The text has no language but that of the defaults.
 */
export const googleDocs = (): Paper => ({
  options: {
    styles: { ...english(), default: { document: { run: { language: { value: 'en' } } } } },
    numbering: {
      config: [list('steps', [LevelFormat.DECIMAL, '%1.'], [LevelFormat.LOWER_LETTER, '%2.'])],
    },
    sections: oneSection([
      typed('Ferry safety: a note', '<w:b/><w:sz w:val="40"/>'),
      typed('Who this note is for', '<w:b w:val="1"/><w:sz w:val="28"/>'),
      paragraph(directly('This note is for all who '), controlled('row'), directly(' a ferry.')),
      typed('What to do', '<w:b/><w:sz w:val="28"/>'),
      item('steps', 0, directly('Look at the rope.')),
      item('steps', 0, directly('Look at the oars:')),
      item('steps', 1, directly('both of them; and')),
      item('steps', 1, directly('the spare one.')),
      item('steps', 0, directly('Row.')),
      typed('Contacts', '<w:b/>'),
      plainTable([
        [[typed('Name', '<w:b/>')], [typed('Telephone', '<w:b/>')]],
        [[paragraph(directly('A. Weir'))], [paragraph(directly('01234 567890'))]],
      ]),
      paragraph(directly('Thank you.', '<w:i w:val="0"/><w:b w:val="0"/>')),
    ]),
  },
})

const LOOK =
  '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:color w:val="434343"/><w:rtl w:val="0"/>'

const directly = (words: string, look = ''): Raw =>
  raw(`<w:r><w:rPr>${look}${LOOK}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`)

const typed = (words: string, look: string): Paragraph => paragraph(directly(words, look))

const controlled = (words: string): Raw =>
  raw(
    `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent><w:r><w:rPr>${LOOK}</w:rPr><w:t>${words}</w:t></w:r></w:sdtContent></w:sdt>`,
  )
