import { LevelFormat, type Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import { english, oneSection } from '../word/english.ts'
import { label } from '../word/fields.ts'
import { bullets, list } from '../word/lists.ts'
import { EMF, picture, png } from '../word/pictures.ts'
import { plainTable } from '../word/tables.ts'
import { heading, item, ofStyle, paragraph, raw } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/**
 * Guidance with figures: captions below and above, an alternative text that is missing, one that names a file, a decorative line,
 * a picture in a sentence and in a cell, an enhanced metafile, a chart, a group of shapes, a picture that is linked and not there.
 */
export const guidance = (): Paper => ({
  options: {
    title: 'How to cross a river',
    styles: english(),
    numbering: {
      config: [bullets('points'), list('steps', [LevelFormat.DECIMAL, 'Step %1:'])],
    },
    sections: oneSection([
      ofStyle('Title', 'How to cross a river'),
      heading(1, 'Before you cross'),
      item('steps', 0, 'Ring the bell.'),
      item('steps', 0, 'Wait for the ferry.'),
      paragraph(picture(BLUE, 'A bell on a post beside the quay.')),
      ofStyle('Caption', ...label('Figure', '1'), ': The bell'),
      ofStyle('Caption', ...label('Figure', '2'), ': The quay'),
      paragraph(picture(GREEN, 'A quay of stone, with five steps down to the water.')),
      paragraph('Source: The Ferry Commission'),
      heading(1, 'On the ferry'),
      paragraph(picture(RED)),
      ofStyle('Caption', ...label('Figure', '3'), ': Where to sit'),
      paragraph(picture(BLUE, 'image1.png')),
      paragraph('The sign ', picture(RED, 'a red bell', SMALL), ' means that you must ring.'),
      plainTable([
        [[paragraph(picture(GREEN, 'a green flag', SMALL))], 'You may cross.'],
        [[paragraph(picture(RED, 'a red flag', SMALL))], 'You may not.'],
      ]),
      decorative(),
      heading(1, 'How many cross'),
      paragraph(
        new ChartRun({
          type: 'bar',
          categories: ['2004', '2005'],
          series: [{ name: 'Crossings', values: [4000, 4112] }],
          transformation: { width: 300, height: 200 },
          title: 'Crossings by year',
        }),
      ),
      ofStyle('Caption', ...label('Chart', '1'), ': Crossings by year'),
      metafile(),
      ofStyle('Caption', ...label('Map', '1'), ': The river'),
      group('Upstream', 'Downstream'),
      linked(),
      paragraph('You should:'),
      item('points', 0, 'sit down;'),
      item('points', 0, 'hold on.'),
    ]),
  },
  patches: {
    'word/_rels/document.xml.rels': (xml) =>
      xml.replace('</Relationships>', `${RELATIONS}</Relationships>`),
    '[Content_Types].xml': (xml) =>
      xml.replace('<Override', '<Default Extension="emf" ContentType="image/x-emf"/><Override'),
  },
  parts: { 'word/media/map.emf': EMF },
})

const BLUE = png(8, [0, 64, 128])
const GREEN = png(9, [0, 128, 64])
const RED = png(10, [192, 32, 32])
const SMALL = { width: 12, height: 12 }

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const RELATIONS = `<Relationship Id="rIdEmf" Type="${IMAGE}" Target="media/map.emf"/><Relationship Id="rIdFar" Type="${IMAGE}" Target="https://example.org/far.png" TargetMode="External"/>`

const drawing = (properties: string, blip: string): Paragraph =>
  raw(
    `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1800000" cy="900000"/>${properties}<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blip}</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
  )

const metafile = (): Paragraph =>
  drawing(
    '<wp:docPr id="31" name="Map" descr="A map of the river with eleven ferries."/>',
    '<a:blip r:embed="rIdEmf"/>',
  )

const linked = (): Paragraph =>
  drawing('<wp:docPr id="32" name="Far" descr="A far bank."/>', '<a:blip r:link="rIdFar"/>')

/** A picture that its author marked as decorative, as Word 2019 writes it. */
const decorative = (): Paragraph =>
  drawing(
    '<wp:docPr id="33" name="Line"><a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr>',
    '<a:blip r:embed="rIdEmf"/>',
  )

/** Two shapes in a group, each with words. */
const group = (...words: readonly string[]): Paragraph =>
  raw(
    `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1800000" cy="900000"/><wp:docPr id="34" name="Group"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp>${words
      .map(
        (each) =>
          `<wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>${each}</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>`,
      )
      .join('')}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
  )
