import { LevelFormat, type Paragraph } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { list } from '../word/lists.ts'
import {
  bold,
  heading,
  italic,
  item,
  ofStyle,
  paragraph,
  run,
  styled,
  type Words,
} from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** Oral evidence: questions that a list numbers Q1, Q2; speakers in bold; stage directions; a break in the middle. */
export const evidence = (): Paper => ({
  options: {
    title: 'Oral evidence: Ferries, HC 7',
    styles: english({ id: 'Question', name: 'Evidence Question', basedOn: 'Normal' }),
    numbering: { config: [list('questions', [LevelFormat.DECIMAL, 'Q%1'])] },
    sections: oneSection([
      ofStyle('Title', 'Oral evidence: Ferries, HC 7'),
      paragraph('Tuesday 4 October 2005'),
      paragraph('Ordered by the House of Commons to be published on 4 October 2005.'),
      styled(
        { alignment: 'center' },
        italic('Members present: '),
        'Mrs A. Weir (Chair); Mr B. Lock.',
      ),
      heading(1, 'Examination of witness'),
      paragraph('Witness: The Miller of Lower Mill.'),
      asked('The Chair:', ' Who crosses?'),
      answered('The Miller:', ' I do. So does my cow.'),
      asked('Mr Lock:', ' How often?'),
      answered('The Miller:', ' Twice a day.'),
      paragraph('And on Sundays once.'),
      asked('The Chair:', ' Do you pay?'),
      answered('The Miller', ': No, nobody does.'),
      styled(
        { alignment: 'center' },
        italic('The Committee was suspended for a Division in the House.'),
      ),
      heading(1, 'Resumed'),
      asked('Mr Lock:', ' [', italic('Interruption'), '] Is the rope sound?'),
      answered('The Miller:', ' It is not ', run('at all', { italics: true }), ' sound.'),
    ]),
  },
})

const asked = (speaker: string, ...words: readonly Words[]): Paragraph =>
  item('questions', 0, bold(speaker), ...words)
const answered = (speaker: string, ...words: readonly Words[]): Paragraph =>
  paragraph(bold(speaker), ...words)
