import type { Paragraph } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { table } from '../word/tables.ts'
import { bold, heading, italic, ofStyle, paragraph, styled, type Words } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** An Act with every number typed, as a drafting office's converter gives it: tabs after them, indents by hand. */
export const act = (): Paper => ({
  options: {
    title: 'Ferries Act 2006',
    styles: english(
      { id: 'ActSection', name: 'Act Section', basedOn: 'Normal', run: { bold: true } },
      { id: 'ActPart', name: 'Act Part', basedOn: 'Heading1' },
    ),
    sections: oneSection([
      ofStyle('Title', 'Ferries Act 2006'),
      paragraph('2006 Chapter 12'),
      styled(
        { alignment: 'both' },
        'An Act to make provision about ferries; and for connected purposes. [9th November 2006]',
      ),
      heading(1, 'Part 1 Ferries'),
      heading(2, '1 Meaning of “ferry”'),
      sub('(1)', 'In this Act a ferry is a boat that—'),
      lettered('(a)', 'carries people,'),
      lettered('(b)', 'carries animals, or'),
      lettered('(c)', 'carries goods that—'),
      roman('(i)', 'are dry, and'),
      roman('(ii)', 'weigh less than a cow.'),
      sub('(2)', 'It is not a bridge.'),
      sub('(3)', 'In subsection (1)(b) “animals” does not include—'),
      lettered('(a)', 'fish, or'),
      lettered('(b)', 'birds,'),
      styled({ indent: { left: 720 } }, 'unless the Secretary of State so orders.'),
      heading(2, '1A Ropes'),
      paragraph('Each ferry must have a rope.'),
      heading(2, '2 Tolls'),
      sub('(1)', 'A toll may be charged under ', italic('section 1'), '.'),
      sub('(2)', 'The tolls are those set out in Schedule 1.'),
      heading(1, 'Part 2 General'),
      heading(2, '3 Commencement'),
      paragraph('This Act comes into force on 1 January 2007.'),
      heading(1, 'Schedule 1 Tolls'),
      heading(2, 'Part 1 On foot'),
      sub('1', 'A person on foot pays a penny.'),
      sub('2', 'A child pays nothing.'),
      heading(2, 'Part 2 With animals'),
      sub('3', 'The tolls for animals are as follows.'),
      table([
        ['Animal', 'Toll'],
        ['Cow', 'Two pence'],
        ['Goose', 'A farthing'],
      ]),
      sub('4', bold('In this Schedule'), ' a goose is any bird that is led.'),
    ]),
  },
})

const sub = (number: string, ...words: readonly Words[]): Paragraph =>
  styled({ indent: { left: 720, hanging: 720 } }, `${number}\t`, ...words)
const lettered = (letter: string, ...words: readonly Words[]): Paragraph =>
  styled({ indent: { left: 1440, hanging: 720 } }, `${letter}\t`, ...words)
const roman = (numeral: string, ...words: readonly Words[]): Paragraph =>
  styled({ indent: { left: 2160, hanging: 720 } }, `${numeral}\t`, ...words)
