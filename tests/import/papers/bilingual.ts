import { type IRunOptions, LevelFormat, type TextRun } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { list } from '../word/lists.ts'
import { table } from '../word/tables.ts'
import { heading, item, ofStyle, paragraph, run, styled } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** A paper in Welsh with English in it: phrases, whole paragraphs, a table, a link; a German word; runs with no language. */
export const bilingual = (): Paper => ({
  options: {
    title: 'Y fferïau',
    styles: {
      ...english(),
      default: { document: { run: { language: { value: 'cy-GB' } } } },
    },
    numbering: { config: [list('rhifau', [LevelFormat.DECIMAL, '%1.'])] },
    sections: oneSection([
      ofStyle('Title', 'Y fferïau'),
      styled({ alignment: 'center' }, inEnglish('The ferries')),
      heading(1, 'Cyflwyniad'),
      item(
        'rhifau',
        0,
        'Mae un ar ddeg o fferïau ar yr afon. Enw un ohonynt yw ',
        inEnglish('the ', { italics: true }),
        inEnglish('Wren', { italics: true, bold: true }),
        ', a hi yw’r hynaf.',
      ),
      item(
        'rhifau',
        0,
        'Adeiladwyd y gwch ym 1743 gan un o Hamburg, a’i galwodd yn ',
        inGerman('Fähre'),
        '.',
      ),
      heading(1, inEnglish('Introduction')),
      paragraph(
        inEnglish('There are eleven ferries on the river. The people there call one of them '),
        'Y Dryw Bach',
        inEnglish(', which is the oldest.'),
      ),
      table([
        [[paragraph('Cwch')], [paragraph(inEnglish('Boat'))]],
        [[paragraph('Y Dryw')], [paragraph(inEnglish('The Wren'))]],
        [[paragraph('Y Golomen')], [paragraph(inEnglish('The Dove'))]],
      ]),
      heading(1, 'Casgliadau'),
      paragraph('Dylid trwsio’r cychod cyn y gaeaf nesaf, a rhoi rhaff newydd i bob un ohonynt.'),
      paragraph(run('2006–07', { language: { value: 'en-US' } }), ' yw’r flwyddyn nesaf.'),
      paragraph(
        'Diolch i ',
        run('Ferry Commission', { language: { value: 'x-none' } }),
        ' am ei help.',
      ),
    ]),
  },
})

const inEnglish = (words: string, look: IRunOptions = {}): TextRun =>
  run(words, { ...look, language: { value: 'en-GB' } })
const inGerman = (words: string): TextRun => run(words, { language: { value: 'de-DE' } })
