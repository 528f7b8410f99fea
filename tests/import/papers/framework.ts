import { LevelFormat, type Paragraph } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { list } from '../word/lists.ts'
import { table } from '../word/tables.ts'
import {
  bold,
  heading,
  italic,
  item,
  ofStyle,
  paragraph,
  styled,
  type Words,
} from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** A framework document: clauses of four levels, each of a style; definitions as a list and as a table; a schedule that begins anew. */
export const framework = (): Paper => ({
  options: {
    title: 'Framework document between the Ministry and the Ferry Commission',
    styles: english(
      {
        id: 'Clause1',
        name: 'Clause level 1',
        basedOn: 'Normal',
        paragraph: at(0),
        run: { bold: true },
      },
      { id: 'Clause2', name: 'Clause level 2', basedOn: 'Normal', paragraph: at(1) },
      { id: 'Clause3', name: 'Clause level 3', basedOn: 'Clause2', paragraph: at(2) },
      { id: 'Clause4', name: 'Clause level 4', basedOn: 'Clause3', paragraph: at(3) },
      { id: 'ScheduleHead', name: 'Schedule Heading', basedOn: 'Heading1' },
    ),
    numbering: {
      config: [
        list(
          'clauses',
          [LevelFormat.DECIMAL, '%1', { style: { style: 'Clause1' } }],
          [LevelFormat.DECIMAL, '%1.%2', { style: { style: 'Clause2' } }],
          [LevelFormat.LOWER_LETTER, '(%3)', { style: { style: 'Clause3' } }],
          [LevelFormat.LOWER_ROMAN, '(%4)', { style: { style: 'Clause4' } }],
        ),
        list('schedules', [LevelFormat.DECIMAL, 'Schedule %1']),
        list('schedule', [LevelFormat.DECIMAL, '%1.'], [LevelFormat.DECIMAL, '%1.%2.']),
      ],
    },
    sections: oneSection([
      ofStyle('Title', 'Framework document between the Ministry and the Ferry Commission'),
      clause('Clause1', 'Purpose'),
      clause('Clause2', 'This document says how the Ministry and the Commission work together.'),
      clause('Clause2', 'It does not bind:'),
      clause('Clause3', 'the Minister; or'),
      clause('Clause3', 'the Commission, except:'),
      clause('Clause4', 'in May; and'),
      clause('Clause4', 'in June.'),
      clause('Clause1', 'Definitions'),
      clause('Clause2', 'In this document:'),
      definition('the Commission', 'means the Ferry Commission'),
      definition('ferry', 'has the meaning given by the Act'),
      table([
        ['Term', 'Meaning'],
        ['Rower', 'Who rows a ferry'],
        ['Toll', 'What is paid'],
      ]),
      clause('Clause1', 'Money'),
      clause('Clause2', 'The Ministry pays the Commission each quarter (see clause 1.2(b)(ii)).'),
      styled({ style: 'ScheduleHead', numbering: { reference: 'schedules', level: 0 } }, 'Reports'),
      item('schedule', 0, 'The Commission reports each year.'),
      item('schedule', 1, 'The report says how many crossed.'),
      item('schedule', 1, 'It is laid before Parliament.'),
      item('schedule', 0, 'It keeps accounts.'),
      styled(
        { style: 'ScheduleHead', numbering: { reference: 'schedules', level: 0 } },
        'Signatures',
      ),
      heading(2, 'For the Ministry'),
      paragraph('J. Bridges, Minister of State'),
      heading(2, 'For the Commission'),
      paragraph('A. Weir, Chair'),
    ]),
  },
})

function at(level: number) {
  return { numbering: { reference: 'clauses', level } }
}

const clause = (style: string, ...words: readonly Words[]): Paragraph => ofStyle(style, ...words)
const definition = (term: string, meaning: string): Paragraph =>
  styled({ indent: { left: 720 } }, '“', bold(term), '” ', italic(meaning), ';')
