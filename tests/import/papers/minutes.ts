import { LevelFormat, type Paragraph } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { bullets, list } from '../word/lists.ts'
import { plainTable } from '../word/tables.ts'
import {
  bold,
  empty,
  heading,
  item,
  itemOf,
  ofStyle,
  paragraph,
  type Raw,
  raw,
  styled,
} from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** Minutes: one list of four levels goes on after a heading, is begun again, and counts an empty item; bullets of three fonts. */
export const minutes = (): Paper => ({
  options: {
    title: 'Ferry Board: minutes of the meeting of 3 May 2006',
    styles: english(),
    numbering: {
      config: [
        list(
          'minutes',
          [LevelFormat.DECIMAL, '%1.'],
          [LevelFormat.LOWER_LETTER, '(%2)'],
          [LevelFormat.LOWER_ROMAN, '(%3)'],
          [LevelFormat.UPPER_LETTER, '(%4)'],
        ),
        list('actions', [LevelFormat.UPPER_ROMAN, 'Action %1']),
        list('zero', [LevelFormat.DECIMAL_ZERO, '%1)', { start: 8 }]),
        bullets('points'),
      ],
    },
    sections: oneSection([
      ofStyle('Title', 'Ferry Board: minutes of the meeting of 3 May 2006'),
      plainTable([
        ['Present:', [paragraph('Mrs A. Weir (Chair)'), paragraph('Mr B. Lock')]],
        ['Apologies:', 'Ms C. Ford'],
      ]),
      heading(1, 'Minutes of the last meeting'),
      minute(0, 'The minutes were agreed, but for:'),
      minute(1, 'item 3, where:'),
      minute(2, 'for “oar” read “rope”:'),
      minute(3, 'in the first line; and'),
      minute(3, 'in the last;'),
      minute(2, 'for “cow” read “calf”; and'),
      minute(1, 'item 7.'),
      heading(1, 'Ropes'),
      minute(0, 'Mr Lock reported that three ropes were worn.'),
      minute(1, 'One was at Lower Mill.'),
      minute(0, ''),
      minute(0, 'The Board noted this.'),
      item('actions', 0, 'Mr Lock to buy a rope.'),
      item('actions', 0, 'Mrs Weir to pay for it.'),
      heading(1, 'Any other business'),
      anew(0, 'There was none.'),
      anew(0, 'The Chair said that:'),
      anew(1, 'the next meeting is in June; and'),
      anew(1, 'tea is served before it.'),
      paragraph('The Board then considered:'),
      item('points', 0, 'the weather;'),
      item('points', 1, 'rain,'),
      item('points', 2, 'in the morning;'),
      item('points', 0, 'the tide.'),
      paragraph('Papers before the Board:'),
      byStyle('a map;'),
      byStyle('a letter; and'),
      byStyle('an account.'),
      heading(1, 'Date of the next meeting'),
      minute(0, 'The next meeting is on 7 June 2006.'),
      empty(),
      styled({ alignment: 'right' }, bold('A. Weir, Chair')),
    ]),
  },
  patches: {
    'word/numbering.xml': linkToStyle,
    'word/styles.xml': (xml) => xml.replace('</w:styles>', `${NUMBERING_STYLE}</w:styles>`),
  },
})

const minute = (level: number, words: string): Paragraph => item('minutes', level, words)
const anew = (level: number, words: string): Paragraph =>
  itemOf({ reference: 'minutes', instance: 7 }, level, words)

/** An item of a list that only names a style of numbering, which has the levels (17.9.21 and 17.9.27). */
const byStyle = (words: string): Raw =>
  raw(
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="90"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`,
  )

const NUMBERING_STYLE =
  '<w:style w:type="numbering" w:styleId="PapersList"><w:name w:val="Papers List"/><w:pPr><w:numPr><w:numId w:val="91"/></w:numPr></w:pPr></w:style>'

/** Makes the list that counts from 08 the one of a style, and adds a list that names the style. */
function linkToStyle(xml: string): string {
  const [, lists, id] =
    /(.*<w:abstractNum w:abstractNumId="(\d+)"[^>]*>)(?=(?:(?!<w:abstractNum ).)*"decimalZero")/s.exec(
      xml,
    ) ?? []
  if (lists === undefined) return xml
  const rest = xml
    .slice(lists.length)
    .replace(/^<w:multiLevelType[^>]*>/, '$&<w:styleLink w:val="PapersList"/>')
  return (lists + rest)
    .replace(
      '<w:num ',
      '<w:abstractNum w:abstractNumId="90"><w:numStyleLink w:val="PapersList"/></w:abstractNum><w:num ',
    )
    .replace(
      '</w:numbering>',
      `<w:num w:numId="90"><w:abstractNumId w:val="90"/></w:num><w:num w:numId="91"><w:abstractNumId w:val="${id}"/></w:num></w:numbering>`,
    )
}
