import { type IRunOptions, LevelFormat, type Paragraph } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { list } from '../word/lists.ts'
import { table } from '../word/tables.ts'
import { heading, item, ofStyle, paragraph, raw, run, styled, type Words } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/**
 * An English treaty with an annex in Arabic: runs and paragraphs from right to left, words within `w:dir` and `w:bdo`, marks of
 * direction in the text; Persian, whose joiners carry meaning; Hebrew, and Chinese.
 */
export const arabicAnnex = (): Paper => ({
  options: {
    title: 'Agreement on the ferries of the Gulf',
    styles: english(),
    numbering: { config: [list('articles', [LevelFormat.DECIMAL, '%1.'])] },
    sections: oneSection([
      ofStyle('Title', 'Agreement on the ferries of the Gulf'),
      paragraph(
        'The Parties have agreed as follows, in English and in Arabic, both being equally authentic.',
      ),
      heading(1, 'The agreement'),
      item('articles', 0, 'The ferries shall be open to all.'),
      item('articles', 0, 'Tolls shall be paid in advance.'),
      paragraph(
        'The ferry is called ',
        arabic('العبّارة'),
        ' in the annex, ',
        hebrew('מעבורת'),
        ' by its owner, and ',
        chinese('渡轮'),
        ' by its builder.',
      ),
      heading(1, 'Annex: the Arabic text'),
      rightToLeft(arabic('اتفق الطرفان على ما يلي:')),
      rightToLeft(arabic('تكون العبّارات مفتوحة للجميع في ٣ مواسم.')),
      rightToLeft(directed('w:dir', 'تدفع الرسوم مقدما.')),
      rightToLeft(directed('w:bdo', 'العدد ١٢٣')),
      rightToLeft(arabic('\u200fيبدأ العمل به في '), run('1 January 2007', {}), arabic('.\u200f')),
      table([
        [[rightToLeft(arabic('العبّارة'))], [paragraph('Ferry')]],
        [[rightToLeft(arabic('الأولى'))], [paragraph('The Wren')]],
      ]),
      heading(1, 'A note on Persian'),
      paragraph(
        'The Persian text, not authentic, begins ',
        persian('این قرارداد می‌شود و کشتی‌ها'),
        '.',
      ),
    ]),
  },
})

const rightToLeft = (...words: readonly Words[]): Paragraph =>
  styled({ bidirectional: true }, ...words)

const arabic = (words: string, look: IRunOptions = {}): Words =>
  run(words, { ...look, rightToLeft: true, language: { value: 'en-GB', bidirectional: 'ar-SA' } })
const persian = (words: string): Words =>
  run(words, { rightToLeft: true, language: { bidirectional: 'fa-IR' } })
const hebrew = (words: string): Words =>
  run(words, { rightToLeft: true, language: { bidirectional: 'he-IL' } })
const chinese = (words: string): Words =>
  run(words, { language: { value: 'en-GB', eastAsia: 'zh-CN' } })

/** Words whose direction an element round their run gives (17.3.2.8 and 17.3.2.3). */
const directed = (element: 'w:dir' | 'w:bdo', words: string): Words =>
  raw(
    `<${element} w:val="rtl"><w:r><w:rPr><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t>${words}</w:t></w:r></${element}>`,
  )
