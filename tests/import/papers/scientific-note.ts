import {
  Math as Equation,
  LevelFormat,
  MathFraction,
  MathRadical,
  MathRun,
  MathSubScript,
  MathSum,
  MathSuperScript,
  type Paragraph,
  SymbolRun,
} from 'docx'
import { english, oneSection } from '../word/english.ts'
import { list } from '../word/lists.ts'
import { table } from '../word/tables.ts'
import { heading, italic, item, ofStyle, paragraph, type Raw, raw, run } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/**
 * A note of science: equations in a line and of their own, one as an object of Equation 3.0; signs of Symbol and Wingdings, as
 * `w:sym` and as bare codes; raised and lowered letters; a number format of its own; a reference that a tool put in.
 */
export const scientificNote = (): Paper => ({
  options: {
    title: 'The drag of a ferry rope',
    styles: english(),
    numbering: { config: [list('steps', [LevelFormat.LOWER_LETTER, '%1)'])] },
    sections: oneSection([
      ofStyle('Title', 'The drag of a ferry rope'),
      heading(1, 'Theory'),
      paragraph(
        'Water is H',
        low('2'),
        'O; the rope gives off CO',
        low('2'),
        ' at 10',
        high('−6'),
        ' kg m',
        high('−2'),
        ' a day.',
      ),
      paragraph(
        'The force is ',
        new Equation({ children: [new MathRun('F=ma')] }),
        ', and ',
        italic('m'),
        ' is the mass.',
      ),
      paragraph('It follows that:'),
      paragraph(
        new Equation({
          children: [
            new MathRun('v='),
            new MathRadical({
              children: [
                new MathFraction({
                  numerator: [new MathRun('2F')],
                  denominator: [
                    new MathSubScript({
                      children: [new MathRun('ρ')],
                      subScript: [new MathRun('w')],
                    }),
                    new MathRun('A'),
                  ],
                }),
              ],
            }),
          ],
        }),
      ),
      paragraph(
        'In all, ',
        new Equation({
          children: [
            new MathSum({
              children: [
                new MathSuperScript({
                  children: [new MathRun('x')],
                  superScript: [new MathRun('2')],
                }),
              ],
              subScript: [new MathRun('i=1')],
              superScript: [new MathRun('n')],
            }),
          ],
        }),
        ' is small.',
      ),
      oleEquation(),
      heading(1, 'Signs'),
      paragraph(
        'An angle ',
        symbol('F061', 'Symbol'),
        ' of 30°, and ',
        symbol('F044', 'Symbol'),
        'p ',
        symbol('F0A3', 'Symbol'),
        ' 2.',
      ),
      paragraph(
        'A tick ',
        symbol('F0FC', 'Wingdings'),
        ', a cross ',
        symbol('F0FB', 'Wingdings'),
        ', and a hand ',
        symbol('F046', 'Wingdings'),
        '.',
      ),
      paragraph(
        'A bare code: ',
        run('\uf0b0', { font: 'Symbol' }),
        'C; and one of no font: \uf0e8.',
      ),
      paragraph('A sign that nobody knows: ', symbol('F0E9', 'FerrySigns'), '.'),
      paragraph(
        'On the 1',
        high('st'),
        ' of May, see note',
        high('a'),
        ' and log',
        low('10'),
        ' x',
        high('y+z'),
        '.',
      ),
      paragraph('½ of 3×10³ is less than 2 000; –5 °C; §4; “q̃”.'),
      heading(1, 'Method'),
      item('steps', 0, 'Weigh the rope.'),
      item('steps', 0, 'Wet it.'),
      table([
        ['Rope', 'Mass / kg', 'R2'],
        ['Hemp', '4.0 × 10³', '0.98'],
      ]),
      paragraph('See ', cited('(Weir, 2005)'), '.'),
      heading(1, 'Bibliography'),
      bibliography(italic('On Ropes')),
    ]),
  },
  patches: {
    'word/numbering.xml': (xml) =>
      xml.replace(
        '<w:numFmt w:val="lowerLetter"/>',
        `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`,
      ),
  },
})

const low = (words: string) => run(words, { subScript: true })
const high = (words: string) => run(words, { superScript: true })
const symbol = (char: string, symbolfont: string): SymbolRun => new SymbolRun({ char, symbolfont })

/** An equation of Word 97 to 2003: an object with a picture of itself, and no words. */
const oleEquation = (): Raw =>
  raw(
    '<w:p><w:r><w:t xml:space="preserve">As an object: </w:t></w:r><w:r><w:object><v:shape style="width:60pt;height:20pt"/><o:OLEObject Type="Embed" ProgID="Equation.3" ShapeID="_x0000_i1025" DrawAspect="Content" ObjectID="_1"/></w:object></w:r></w:p>',
  )

/** A citation in a content control within a paragraph. */
const cited = (words: string): Raw =>
  raw(
    `<w:sdt><w:sdtPr><w:citation/></w:sdtPr><w:sdtContent><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> CITATION Wei05 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${words}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:sdtContent></w:sdt>`,
  )

const bibliography = (title: ReturnType<typeof italic>): Paragraph =>
  paragraph('Weir, A. (2005). ', title, '. Wendford.')
