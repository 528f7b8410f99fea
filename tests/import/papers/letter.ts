import { Footer, Header, Textbox } from 'docx'
import { english } from '../word/english.ts'
import { field } from '../word/fields.ts'
import { picture, png } from '../word/pictures.ts'
import {
  bold,
  empty,
  italic,
  ofStyle,
  paragraph,
  type Raw,
  raw,
  run,
  styled,
} from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/**
 * A letter: addresses line by line, one of them in a frame; a text box of VML and one of DrawingML with its fall-back; WordArt;
 * a custom tag round words; running heads on the first page and on the others; a signature.
 */
export const letter = (): Paper => ({
  options: {
    title: 'Letter to the Ferry Commission',
    styles: english(),
    sections: [
      {
        properties: { titlePage: true },
        headers: {
          first: new Header({ children: [paragraph(bold('Ministry of Rivers'))] }),
          default: new Header({ children: [paragraph('Letter to the Ferry Commission')] }),
        },
        footers: {
          default: new Footer({ children: [paragraph('Page ', ...field('PAGE', '2'))] }),
        },
        children: [
          paragraph(picture(png(8, [0, 64, 128]), 'The arms of the Ministry')),
          styled(
            {
              frame: {
                type: 'absolute',
                position: { x: 0, y: 0 },
                width: 4000,
                height: 1000,
                anchor: { horizontal: 'margin', vertical: 'margin' },
              },
            },
            'Our ref: MR/12',
          ),
          paragraph(
            run('Mrs A. Weir', {}),
            run('Chair', { break: 1 }),
            run('Ferry Commission', { break: 1 }),
          ),
          paragraph('Ferry House'),
          paragraph('Wendford WD1 2AB'),
          empty(),
          paragraph('9 October 2006'),
          empty(),
          paragraph('Dear Mrs Weir,'),
          styled(
            { alignment: 'center' },
            run('The ferry at Ashford Quay', { bold: true, underline: {} }),
          ),
          paragraph(
            'I have seen the ',
            smartTag('ferry at Ashford Quay'),
            ', and it must be ',
            run('closed', { underline: {} }),
            '.',
          ),
          new Textbox({
            style: { width: '200pt' },
            children: [paragraph('In a box: call 01234 567890.')],
          }),
          drawingBox('Beside the text: the ferry is closed.'),
          paragraph(
            'I enclose ',
            italic('Form 12'),
            ', which you should return by 1\u00a0November.',
          ),
          wordArt('URGENT'),
          paragraph('Yours sincerely,'),
          empty(),
          empty(),
          paragraph('J. Bridges'),
          paragraph('Minister of State'),
          ofStyle('NoSuchStyle', 'cc: The Miller'),
        ],
      },
    ],
  },
})

/** A custom tag of Word 2003 round words (17.5.1.9). */
const smartTag = (words: string): Raw =>
  raw(
    `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place"><w:r><w:t>${words}</w:t></w:r></w:smartTag>`,
  )

/** A text box as Word 2010 and later write it: in DrawingML, and once more in VML for older ones. */
const drawingBox = (words: string): Raw => {
  const content = `<w:txbxContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:txbxContent>`
  return raw(
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor behindDoc="0" distT="0" distB="0" distL="0" distR="0" simplePos="0" locked="0" layoutInCell="1" allowOverlap="1" relativeHeight="2"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1000000" cy="500000"/><wp:wrapNone/><wp:docPr id="7" name="Text Box 7"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape type="#_x0000_t202"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>A paragraph with a box of its own.</w:t></w:r></w:p>`,
  )
}

/** Words drawn as a shape, which stand in an attribute. */
const wordArt = (words: string): Raw =>
  raw(
    `<w:p><w:r><w:pict><v:shape type="#_x0000_t136" style="width:100pt;height:30pt"><v:textpath string="${words}"/></v:shape></w:pict></w:r></w:p>`,
  )
