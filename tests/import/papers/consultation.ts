import { CheckBox, ExternalHyperlink, LevelFormat } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { field, simpleField } from '../word/fields.ts'
import { bullets, list } from '../word/lists.ts'
import { plainTable } from '../word/tables.ts'
import { bold, heading, item, ofStyle, paragraph, type Raw, raw, run } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** A consultation: questions that a list numbers “Question 1:”, and a form with prompts, boxes to tick and old form fields. */
export const consultation = (): Paper => ({
  options: {
    title: 'Tolls on the ferries of the Wend: a consultation',
    styles: english({
      id: 'Question',
      name: 'Question',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { numbering: { reference: 'questions', level: 0 } },
    }),
    numbering: {
      config: [
        list('questions', [LevelFormat.DECIMAL, 'Question %1:', { style: { style: 'Question' } }]),
        list('paragraphs', [LevelFormat.DECIMAL, '1.%1']),
        bullets('points'),
      ],
    },
    sections: oneSection([
      ofStyle('Title', 'Tolls on the ferries of the Wend: a consultation'),
      heading(1, 'About this consultation'),
      plainTable([
        ['To:', 'All who cross'],
        ['Duration:', [paragraph('From 01/02/06 to '), paragraph('30/04/06')]],
        [
          'Enquiries to:',
          [paragraph('Tolls Team'), paragraph('Ferry House'), paragraph('Wendford')],
        ],
      ]),
      heading(1, 'The proposals'),
      item('paragraphs', 0, 'We propose a toll of a penny on each ferry.'),
      item('paragraphs', 0, 'Those who cross with an animal would pay two pence.'),
      ofStyle('Question', 'Do you agree that there should be a toll?'),
      ofStyle('Question', 'Should it be the same on all ferries? Please give your reasons.'),
      heading(2, 'Exemptions'),
      item('paragraphs', 0, 'We propose that these pay nothing:'),
      item('points', 0, 'children;'),
      item('points', 0, 'the miller.'),
      ofStyle('Question', 'Who else should pay nothing?'),
      heading(1, 'Response form'),
      paragraph('Please return this form by ', ...field('FORMTEXT', '30 April 2006'), '.'),
      paragraph(bold('Name: '), prompted('Click or tap here to enter text.')),
      paragraph(bold('Address: '), ...oldField('FORMTEXT')),
      paragraph(new CheckBox({ checked: false }), ' I cross on foot.'),
      paragraph(new CheckBox({ checked: true }), ' I cross with a cow.'),
      paragraph(chosen('Ashford Quay'), ' is the ferry that I use most.'),
      paragraph('Name and address: ........................................'),
      paragraph('Signed: ', run('\t\t\t\t', { underline: {} })),
      inBlock('Please keep my answer confidential.'),
      paragraph(
        'Answers are published at ',
        new ExternalHyperlink({
          link: 'https://example.org/tolls',
          children: [run('our site', {})],
        }),
        ' on ',
        simpleField('DATE \\@ "d MMMM yyyy"', '1 February 2006'),
        '. Page ',
        ...field('PAGE', '4'),
        ' of this paper says how.',
      ),
    ]),
  },
})

/** A content control that still shows its prompt (17.5.2.39). */
const prompted = (words: string): Raw =>
  raw(
    `<w:sdt><w:sdtPr><w:alias w:val="Name"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>${words}</w:t></w:r></w:sdtContent></w:sdt>`,
  )

/** A list to choose from (17.5.2.15), from which something was chosen. */
const chosen = (words: string): Raw =>
  raw(
    `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${words}" w:value="1"/><w:listItem w:displayText="Lower Mill" w:value="2"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>${words}</w:t></w:r></w:sdtContent></w:sdt>`,
  )

/** A content control round whole paragraphs. */
const inBlock = (words: string): Raw =>
  raw(
    `<w:sdt><w:sdtPr><w:alias w:val="Confidential"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
  )

/** A form field of Word 97 that ends without a result. */
const oldField = (instruction: string): Raw[] => [
  raw(
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/></w:ffData></w:fldChar></w:r>',
  ),
  raw(`<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`),
  raw('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
]
