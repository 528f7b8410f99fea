import { CheckBox, type Paragraph, type Table } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { type Cell, table } from '../word/tables.ts'
import { bold, heading, paragraph, raw } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** An impact assessment: forms made of tables with cells merged across and down, headings in cells, empty cells, boxes to tick. */
export const impactAssessment = (): Paper => ({
  options: {
    title: 'Tolls on ferries: impact assessment',
    styles: english(),
    sections: oneSection([
      table(
        [
          [
            [paragraph(bold('Title: ')), paragraph('Tolls on ferries')],
            { children: [heading(1, 'Impact Assessment (IA)')], columnSpan: 2 },
          ],
          [
            {
              children: [
                paragraph(bold('IA No: '), 'FC0001'),
                paragraph(bold('Lead department: '), 'Ferries'),
              ],
              rowSpan: 3,
            },
            { text: 'Date: 01/02/2006', columnSpan: 2 },
          ],
          ['Stage: Consultation', 'Source: Domestic'],
          [{ text: 'Contact: tolls@example.org', columnSpan: 2 }],
          [{ children: [heading(2, 'Summary: Intervention and Options')], columnSpan: 3 }],
        ],
        0,
      ),
      table(
        [
          [{ text: 'Cost of Preferred Option', columnSpan: 4 }],
          [
            'Total Net Present Value',
            'Business Net Present Value',
            'Net cost to business',
            'In scope?',
          ],
          ['£1.2m', '–£0.3m', '£0.03m', 'Yes'],
        ],
        0,
      ),
      paragraph(bold('What is the problem?')),
      paragraph('Nobody pays for the ferries, and so they are not mended.'),
      heading(1, 'Summary: Analysis and Evidence'),
      heading(2, 'Policy Option 1'),
      table(
        [
          [
            { text: 'Price Base Year 2006', rowSpan: 2 },
            { text: 'PV Base Year 2006', rowSpan: 2 },
            { text: 'Time Period 10 years', rowSpan: 2 },
            { text: 'Net Benefit (Present Value) (£m)', columnSpan: 3 },
          ],
          ['Low: 0.1', 'High: 2.0', 'Best Estimate: 1.2'],
        ],
        0,
      ),
      table(
        [
          [
            bolded('COSTS (£m)'),
            { text: 'Total Transition', columnSpan: 2 },
            'Average Annual',
            'Total Cost',
          ],
          ['Low', '0.1', { text: '1', rowSpan: 3 }, '0.0', '0.2'],
          ['High', '0.3', '0.1', '0.6'],
          ['Best Estimate', '0.2', '', '0.4'],
          [
            {
              children: [
                paragraph(bold('Description of key costs')),
                paragraph('Those who cross pay.'),
              ],
              columnSpan: 5,
            },
          ],
        ],
        1,
      ),
      heading(1, 'Specific tests'),
      table([
        ['Does it affect …', 'Yes', 'No', 'Page'],
        ['small firms?', ticked(true), ticked(false), '3'],
        ['cows?', ticked(false), ticked(true), ''],
      ]),
      floating(),
      paragraph('Signed by the responsible Minister: ______________ Date: ______________'),
    ]),
  },
})

const bolded = (words: string): Cell => [paragraph(bold(words))]
const ticked = (checked: boolean): readonly (Paragraph | Table)[] => [
  paragraph(new CheckBox({ checked })),
]

/** A table that floats beside the text (17.4.57), whose grid has columns that no cell begins in. */
const floating = (): Paragraph =>
  raw(
    '<w:tbl><w:tblPr><w:tblpPr w:vertAnchor="page" w:tblpX="1000" w:tblpY="2000"/></w:tblPr><w:tblGrid><w:gridCol w:w="500"/><w:gridCol w:w="500"/><w:gridCol w:w="500"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Set in</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>First</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Second and third</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  )
