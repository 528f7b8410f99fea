import { PDFArray, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { inPacket } from './conformance/planting.ts'
import { type Fault, inClaim, inFile, inStyle } from './fault.ts'
import {
  exchange,
  inContent,
  inOutline,
  over,
  removeDestination,
  removeFontFiles,
  removeProfile,
  rename,
  setAlternative,
  setInCatalogue,
  setInInformation,
  setOutlineTitle,
} from './planting.ts'

const FOOT = '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC'

/** The first letter of the last line of the contents. */
const LAST_LINE = /([\s\S]*\/Link <<\/MCID \d+>>[^<]+)<\w{4}> Tj/

/** Faults of the report on the ferries, whose contents are on page 3 and whose Part One begins on page 5. */
export const FAULTS: readonly Fault[] = [
  {
    rule: 'print-tags',
    name: 'a folio is neither tagged nor an artifact',
    reason: /characters of page 5 have no tag/,
    plant: inFile(inContent(5, (content) => content.replace(FOOT, '/NonStruct BMC'))),
  },
  {
    rule: 'print-tags',
    name: 'a heading is tagged and an artifact too',
    reason: /characters of page 5 have a tag and are an artifact too/,
    plant: inFile(
      inContent(5, (content) => content.replace('/H2 <</MCID 1>>', '/Artifact <</MCID 1>>')),
    ),
  },
  {
    rule: 'print-tags',
    name: 'the file does not say that it is tagged',
    reason: /does not say that it is tagged/,
    plant: inFile(setInCatalogue('MarkInfo', { Marked: false })),
  },
  {
    rule: 'print-tags',
    name: 'a part has no tag around it',
    reason: /tags around 2 parts; the publication has 3/,
    plant: inFile(rename('Art', 'Sect')),
  },
  {
    rule: 'print-ua',
    name: 'a type is no standard one',
    reason: /Matterhorn 02-001: “Paragraph” is no standard type/,
    plant: inFile(rename('P', 'Paragraph')),
  },
  {
    rule: 'print-archive',
    name: 'another standard is claimed than the house has chosen',
    reason: /The file claims PDF\/A-4; the house has chosen PDF\/A-2a/,
    plant: inClaim('PDF/A-4'),
  },
  {
    rule: 'print-ua',
    name: 'another standard is claimed than the house has chosen',
    reason: /The file claims PDF\/UA-2; the house has chosen PDF\/UA-1/,
    plant: inClaim('PDF/A-4'),
  },
  {
    rule: 'print-archive',
    name: 'the profile of colours is missing',
    reason: /ISO 19005-2, 6.2.3: the output intent has no profile/,
    plant: inFile(removeProfile),
  },
  {
    rule: 'print-lines',
    name: 'the second half of a line stands left of the first',
    reason: /On page 4 “.*” is read after “.*”, and does not stand after it/,
    plant: inFile(
      inContent(4, (content) =>
        content.replace(/(MCID 1>>(?:[\s\S]*?> Tj){12}[^<]*?)[\d.]+ 0 Td/, '$1-150 0 Td'),
      ),
    ),
  },
  {
    rule: 'print-lines',
    name: 'a line stands above the one before',
    reason: /On page 4 “.*” is read after “.*”, and does not stand after it/,
    plant: inFile(
      inContent(4, (content) =>
        content.replace(
          /(MCID 1>>(?:[\s\S]*? Tm){2}[\s\S]*?\S+ \S+ \S+ \S+ \S+) \S+ Tm/,
          '$1 2000 Tm',
        ),
      ),
    ),
  },
  {
    rule: 'print-description',
    name: 'the title is another',
    reason: /title is “Another”/,
    plant: inFile(setInInformation('Title', 'Another')),
  },
  {
    rule: 'print-description',
    name: 'the language is another',
    reason: /language is “cy”/,
    plant: inFile(setInCatalogue('Lang', 'cy')),
  },
  {
    rule: 'print-description',
    name: 'the window shows the file’s name',
    reason: /file name shown/,
    plant: inFile(setInCatalogue('ViewerPreferences', {})),
  },
  {
    rule: 'print-description',
    name: 'the date of publication is another',
    reason: /dc:date of the PDF is “1999”, not “2019-03”/,
    plant: inFile(inPacket((packet) => packet.replace(/<rdf:li>2019-03/, '<rdf:li>1999'))),
  },
  {
    rule: 'print-description',
    name: 'two types are one',
    reason:
      /dc:type of the PDF is “Textreport”, “Print, text in 14 point”, not “Text”, “report”, “Print/,
    plant: inFile(
      inPacket((packet) => packet.replace('Text</rdf:li><rdf:li>report', 'Textreport')),
    ),
  },
  {
    rule: 'print-description',
    name: 'a creator is declared twice',
    reason:
      /dc:creator of the PDF is “The Ferries Committee”, “Another”, not “The Ferries Committee”/,
    plant: inFile(
      inPacket((packet) =>
        packet.replace('Committee</rdf:li>', 'Committee</rdf:li><rdf:li>Another</rdf:li>'),
      ),
    ),
  },
  {
    rule: 'print-description',
    name: 'the licence has no address',
    reason: /xmpRights:WebStatement of the PDF is none, not “https:..creativecommons/,
    plant: inFile(
      inPacket((packet) => packet.replace(/<xmpRights:WebStatement>.*WebStatement>/, '')),
    ),
  },
  {
    rule: 'print-description',
    name: 'an identifier is missing',
    reason: /xmp:Identifier of the PDF is “https:[^,]*”, not “VC 14”, “https:/,
    plant: inFile(inPacket((packet) => packet.replace('<rdf:li>VC 14</rdf:li>', ''))),
  },
  {
    rule: 'print-description',
    name: 'a publication is named of which nothing is said',
    reason: /dc:relation of the PDF is “https:\/\/example.org\/”, not none/,
    plant: inFile(
      inPacket((packet) =>
        packet.replace(
          '<dc:language>',
          '<dc:relation><rdf:Bag><rdf:li>https://example.org/</rdf:li></rdf:Bag></dc:relation><dc:language>',
        ),
      ),
    ),
  },
  {
    rule: 'print-description',
    name: 'the permanent address is missing',
    reason: /xmp:Identifier of the PDF is “VC 14”, not “VC 14”, “https:/,
    plant: inFile(inPacket((packet) => packet.replace(/<rdf:li>https?:[^<]*<\/rdf:li>/, ''))),
  },
  {
    rule: 'print-description',
    name: 'the permanent address is another house’s',
    reason:
      /xmp:Identifier of the PDF is “VC 14”, “https:\/\/evil.example\/”, not “VC 14”, “https:/,
    plant: inFile(
      inPacket((packet) =>
        packet.replace(/<rdf:li>https?:[^<]*<\/rdf:li>/, '<rdf:li>https://evil.example/</rdf:li>'),
      ),
    ),
  },
  {
    rule: 'print-description',
    name: 'another house has made it',
    reason: /xmp:CreatorTool of the PDF is “Another”, not “The House”/,
    plant: inFile(
      inPacket((packet) =>
        packet.replace('<xmp:CreatorTool>The House', '<xmp:CreatorTool>Another'),
      ),
    ),
  },
  {
    rule: 'print-description',
    name: 'something is said that none of ours says',
    reason: /The PDF says dc:source of itself/,
    plant: inFile(
      inPacket((packet) =>
        packet.replace('<dc:language>', '<dc:source>Withdrawn</dc:source><dc:language>'),
      ),
    ),
  },
  {
    rule: 'print-description',
    name: 'something is said that belongs to no schema of ours',
    reason: /The PDF says https:\/\/example.org\/status of itself/,
    plant: inFile(
      inPacket((packet) =>
        packet.replace(
          '</rdf:RDF>',
          '<rdf:Description rdf:about="" xmlns:x="https://example.org/" x:status="Withdrawn"/></rdf:RDF>',
        ),
      ),
    ),
  },
  {
    rule: 'print-description',
    name: 'something is written between what is said',
    reason: /The PDF says #comment of itself/,
    plant: inFile(
      inPacket((packet) => packet.replace('<dc:language>', '<!-- Withdrawn --><dc:language>')),
    ),
  },
  {
    rule: 'print-description',
    name: 'the identifier is not the first',
    reason: /dc:identifier of the PDF is “VC 15”, not “VC 14”/,
    plant: inFile(
      inPacket((packet) => packet.replace('<dc:identifier>VC 14', '<dc:identifier>VC 15')),
    ),
  },
  {
    rule: 'print-description',
    name: 'the file has a date of its own',
    reason: /a date of its own, ModDate/,
    plant: inFile(setInInformation('ModDate', 'D:20261109')),
  },
  {
    rule: 'print-description',
    name: 'the packet has a date of the file',
    reason: /a date of its own, xmp:MetadataDate/,
    plant: inFile(
      inPacket((packet) =>
        packet.replace(
          '<xmp:CreatorTool>',
          '<xmp:MetadataDate>2026-11-09</xmp:MetadataDate><xmp:CreatorTool>',
        ),
      ),
    ),
  },
  {
    rule: 'print-outline',
    name: 'an entry has other words than its heading',
    reason: /“Another, page 1” where the headings have/,
    plant: inFile(setOutlineTitle('Another')),
  },
  {
    rule: 'print-outline',
    name: 'a heading is tagged as a paragraph',
    reason: /where the headings have “Contents, page 3”/,
    plant: inFile(rename('H1', 'P')),
  },
  {
    rule: 'print-outline',
    name: 'two entries are said to be of each other’s headings',
    reason: /“Tables, page 3” of the outline leads to another element than its heading/,
    plant: inFile(inOutline((entries) => exchange(entries[2], entries[3], 'SE'))),
  },
  {
    rule: 'print-outline',
    name: 'two entries lead to each other’s places on a page',
    reason: /“Figures, page 3” of the outline does not lead to its words/,
    plant: inFile(inOutline((entries) => exchange(entries[2], entries[3], 'Dest'))),
  },
  {
    rule: 'print-outline',
    name: 'the page that an entry leads to is shown 64 times as large',
    reason: /“Tables, page 3” of the outline does not lead to its words/,
    plant: inFile(
      inOutline((entries) =>
        entries[2]?.lookup(PDFName.of('Dest'), PDFArray).set(4, PDFNumber.of(64)),
      ),
    ),
  },
  {
    rule: 'print-outline',
    name: 'an entry names another that it stands below',
    reason: /“Tables, page 3” of the outline does not name those beside it/,
    plant: inFile(inOutline((entries) => exchange(entries[2], entries[6], 'Parent'))),
  },
  {
    rule: 'print-outline',
    name: 'an entry hides those below it',
    reason: /“Contents, page 3” of the outline hides those below it/,
    plant: inFile(inOutline((entries) => entries[1]?.set(PDFName.of('Count'), PDFNumber.of(-2)))),
  },
  {
    rule: 'print-outline',
    name: 'it is not shown',
    reason: /The outline is not shown when the file is opened/,
    plant: inFile(({ catalog }) => void catalog.delete(PDFName.of('PageMode'))),
  },
  {
    rule: 'print-outline',
    name: 'a heading is lower than its entry',
    reason: /“Names, page 7” of the outline stands at level 3, not at 4/,
    plant: inFile(rename('H3', 'H4', -2)),
  },
  {
    rule: 'print-fonts',
    name: 'a character is set in a face of the system',
    reason: /Page \d is set in part in (?!Source)\w+/,
    plant: inStyle('.part .title{font-family:serif}'),
  },
  {
    rule: 'print-fonts',
    name: 'the file lacks a face',
    reason: /is not in the file/,
    plant: inFile(removeFontFiles),
  },
  {
    rule: 'print-glyphs',
    name: 'a glyph is the one for a missing character',
    reason: /Page 5 shows a character for which there is no glyph/,
    plant: inFile(inContent(5, (content) => content.replace(/<\w{4}> Tj/, '<0000> Tj'))),
  },
  {
    rule: 'print-overflow',
    name: 'text stands outside the type area at the side',
    reason: /Page 5 has text outside its type area/,
    plant: inStyle('.part .numbered{position:relative;left:9mm}'),
  },
  {
    rule: 'print-overflow',
    name: 'text stands above the type area',
    reason: /Page 4 has text outside its type area: “Foreword”/,
    plant: inFile(
      inContent(4, (content) =>
        content.replace(
          /(MCID 0>>\s*BDC\s+BT\s+\S+ \S+ Tf\s+\S+ \S+ \S+ \S+ \S+) \S+ Tm/,
          '$1 -200 Tm',
        ),
      ),
    ),
  },
  {
    rule: 'print-folio',
    name: 'a folio has another number',
    reason: /Page 6 has the folio “Page 9 of 8”, not “Page 6 of 8”/,
    plant: inStyle('@page part_2:left{@bottom-left{content:"Page 9 of 8"}}'),
  },
  {
    rule: 'print-running-head',
    name: 'a running head is another part’s',
    reason: /Page 5 has the running head “Another”, not “Part One: The ferries”/,
    plant: inStyle('@page part_2:right{@top-left{content:"Another"}}'),
  },
  {
    rule: 'print-running-head',
    name: 'the second page of the contents has no head',
    publication: 'levels',
    reason: /Page 4 has the running head “”, not “The Ferries of the Upper Valley/,
    plant: inStyle('@page contents:left{@top-left{content:none}}'),
  },
  {
    rule: 'print-running-head',
    name: 'the first page of the contents has a head',
    publication: 'levels',
    reason: /Page 3 has the running head “Contents”, not “”/,
    plant: inStyle('@counter-style later-right{system:fixed;symbols:"Contents"}'),
  },
  {
    rule: 'print-artifact',
    name: 'a heading is shown and not read',
    reason: /Page 4 shows “Foreword” and does not read it/,
    plant: inFile(
      inContent(4, (content) => content.replace('/H2 <</MCID 0>>', '/Artifact <</Type /Layout>>')),
    ),
  },
  {
    rule: 'print-title-page',
    name: 'a letter of the title page is missing',
    reason: /The title page says “he Valley Commission/,
    plant: inFile(inContent(1, (content) => content.replace(/<\w{4}> Tj/, ''))),
  },
  {
    rule: 'print-title-page',
    name: 'the imprint lacks its rights',
    reason: /The imprint does not begin with “© The Faircopy developers 2026”/,
    plant: inFile(inContent(2, (content) => content.replace(/(MCID 0>>[^<]+)<\w{4}> Tj/, '$1'))),
  },
  {
    rule: 'print-imprint',
    name: 'the licence lacks a letter',
    reason: /The imprint says “icence: creativecommons.*”, not “Licence: creativecommons/,
    plant: inFile(inContent(2, (content) => content.replace(/(MCID 1>>[^<]+)<\w{4}> Tj/, '$1'))),
  },
  {
    rule: 'print-contents',
    name: 'the contents are not headed as such',
    reason: /The contents are headed “ontents”, .*, not “Contents”/,
    plant: inFile(inContent(3, (content) => content.replace(/(MCID 0>>[^<]+)<\w{4}> Tj/, '$1'))),
  },
  {
    rule: 'print-contents',
    name: 'a page number of the contents is missing',
    reason: /The contents say “Foreword”, not “4 Foreword”/,
    plant: inFile(inContent(3, (content) => content.replace(/(MCID 3>>[^<]+)<\w{4}> Tj/, '$1'))),
  },
  {
    rule: 'print-contents',
    name: 'a line of the contents is no line of them',
    reason: /The contents have 6 lines, not 7/,
    plant: inFile(rename('TOCI', 'LI')),
  },
  {
    rule: 'print-contents',
    name: 'a line of the contents stands beside that which it is set in from',
    reason: /The contents have “\d+ .*” at another level than it is set at/,
    plant: inFile(rename('TOC', 'Sect', 1)),
  },
  {
    rule: 'print-contents',
    name: 'a line of the list of figures lacks a letter',
    reason: /The contents say “6 igure 1: The three ferries.*”, not “6 Figure 1: The three ferries/,
    plant: inFile(inContent(3, (content) => content.replace(LAST_LINE, '$1'))),
  },
  {
    rule: 'print-contents',
    name: 'a box is another than the one that is listed',
    publication: 'rules',
    reason: /The contents say “5 Recommendation 3”, not “no page Recommendation 3”/,
    plant: inFile(rename('Sect', 'Div', -2)),
  },
  {
    rule: 'print-changes',
    name: 'what was changed has a heading that lacks a letter',
    publication: 'fares',
    reason: /The changes say “hanges since publication”, not “Changes since publication”/,
    plant: inFile(inContent(5, (content) => content.replace(/(MCID 0>>[^<]+)<\w{4}> Tj/, '$1'))),
  },
  {
    rule: 'print-changes',
    name: 'what was changed is no section of its own',
    publication: 'fares',
    reason: /The changes say “nothing”, not “Changes since publication”/,
    plant: inFile(rename('Sect', 'Art', -1)),
  },
  {
    rule: 'print-running-head',
    name: 'the pages of the changes have no running head',
    publication: 'fares',
    reason: /Page 5 has the running head “”, not “Changes since publication”/,
    plant: inStyle('.changes{page:front}'),
  },
  {
    rule: 'print-size',
    name: 'items of lists are as large as a heading',
    reason: /has “1\..*” in 16\.8 point, which is not the size of what it stands in/,
    plant: inStyle('.part li{font-size:16.8pt}'),
  },
  {
    rule: 'print-ruled-row',
    name: 'a table has no lines',
    reason: /No line stands above the row “Ashford Quay/,
    plant: inFile(inContent(6, (content) => content.replace(/(?:\d+ \d+ \d+ [12] re\nf\n)+/g, ''))),
  },
  {
    rule: 'print-ruled-row',
    name: 'a line between two rows ends before their words',
    reason: /No line stands above the row “Lower Mill/,
    plant: inFile(inContent(6, (content) => content.replace('499 4614 91 1 re\nf\n', ''))),
  },
  {
    rule: 'print-ruled-row',
    name: 'a line stands within a row',
    reason: /A line stands within the row “Ashford Quay/,
    plant: inFile(
      inContent(6, (content) =>
        content.replace('60 4614 366 1 re\nf\n', '$&60 4590 366 1 re\nf\n'),
      ),
    ),
  },
  {
    rule: 'print-ruled-row',
    name: 'a line stands between the words of a row of one line',
    reason: /A line stands within the row “Lower Mill/,
    plant: inFile(over(6, '300 646 60 .75 re f')),
  },
  ...(
    [
      ['an upright line parts the columns of a table', 6, '404 620 .75 85 re f'],
      ['an upright line is drawn beside paragraphs', 7, '120 300 .75 200 re f'],
      ['an upright line is drawn as a stroke', 7, '120 300 m 120 500 l S'],
      ['a line is drawn between paragraphs', 7, '130 297 390 .75 re f'],
      ['a line is drawn after a table', 6, '130 380 390 .75 re f'],
      ['a thick line is drawn in a table', 6, '130 637 390 3.5 re f'],
      ['a line is drawn in the margin', 8, '20 400 30 .75 re f'],
      ['a mark is drawn as on the sheet of a press', 8, '20 400 30 .75 re f', '/Page'],
      ['a square as small as a line is drawn', 8, '60 400 3 3 re f'],
    ] as const
  ).map(([name, page, path, type]) => ({
    rule: 'print-drawn',
    name,
    reason: new RegExp(`Page ${page} has 1 lines? that`),
    plant: inFile(over(page, path, type)),
  })),
  {
    rule: 'print-drawn',
    name: 'a short line stands between paragraphs, where the publication has one, and after others',
    reason: /Page 8 has 1 line that is none of ours/,
    plant: inFile(over(7, '130 297 28.5 1.5 re f')),
  },
  {
    rule: 'print-drawn',
    name: 'a line is drawn beneath those of the title page',
    reason: /Page 1 has 3 lines that are none of ours/,
    plant: inFile(over(1, '130 440 390 .75 re f')),
  },
  {
    rule: 'print-drawn',
    name: 'words that are no link are underlined',
    reason: /Page 5 has \d+ lines that are none of ours/,
    plant: inStyle('.part p{text-decoration:underline .5pt}'),
  },
  {
    rule: 'print-drawn',
    name: 'boxes have lines on all sides',
    publication: 'rules',
    reason: /Page \d+ has \d+ lines that are none of ours/,
    plant: inStyle('.box{border:.75pt solid}'),
  },
  {
    rule: 'print-stranded',
    name: 'the title of a box is the last of its page',
    publication: 'rules',
    reason: /“Recommendation 3” stands last on page \d+/,
    plant: inStyle('.part .box-title{break-after:page}'),
  },
  {
    rule: 'print-stranded',
    name: 'a heading is the last of its page',
    reason: /“Keep what works” stands last on page \d+/,
    plant: inStyle('.part h3{break-after:page}'),
  },
  {
    rule: 'print-stranded',
    name: 'a note begins below its label',
    reason: /“1” on page \d+ does not stand beside the first line of its note, on page \d+/,
    plant: inStyle('.notes .note > p{padding-top:30pt}'),
  },
  {
    rule: 'print-stranded',
    name: 'a line stands alone on a page',
    reason: /A line stands alone on page 4: “The commission asked/,
    plant: inStyle(
      '.part p.short{break-inside:auto;orphans:1;widows:1}.part .title{margin-bottom:603pt}',
    ),
  },
  {
    rule: 'print-torn',
    name: 'a column has no room for a word',
    publication: 'returns',
    reason: /tears “\w+” where a line ends/,
    plant: inStyle('.tabled{width:22mm}'),
  },
  {
    rule: 'print-torn',
    name: 'a column has no room for a number',
    publication: 'crossings',
    reason: /tears “[£\d,.]+” where a line ends/,
    plant: inStyle('.tabled{width:16mm}.whole{text-wrap:wrap}'),
  },
  {
    rule: 'print-link',
    name: 'a destination is not there',
    reason: /leads to “\S+”, which is not there/,
    plant: inFile(removeDestination),
  },
  {
    rule: 'print-figure',
    name: 'a picture has another alternative text',
    reason: /is not there with its alternative text “/,
    plant: inFile(setAlternative('Another')),
  },
  {
    rule: 'print-size',
    name: 'the text is smaller than the imprint promises',
    reason: /Page 5 has “1. There were eleven ferries.*” in 13 point; the imprint promises 14/,
    plant: inStyle('.part p{font-size:13pt}'),
  },
  {
    rule: 'print-size',
    name: 'notes are smaller than the imprint promises',
    reason: /Page 6 has “1 The name is first found.*” in 11 point; the imprint promises 12/,
    plant: inStyle('.part .note{font-size:11pt}'),
  },
  {
    rule: 'print-size',
    name: 'a table is smaller than the imprint promises',
    reason: /Page 5 has “Ashford Quay.*” in 9 point; the imprint promises 10/,
    plant: inStyle('.part td{font-size:9pt}'),
  },
  {
    rule: 'print-size',
    name: 'words of a paragraph are larger than those around them',
    reason: /Page \d has “.+” in 18 point, which is not the size of what it stands in/,
    plant: inStyle('.part p em, .part p strong{font-size:18pt}'),
  },
  {
    rule: 'print-size',
    name: 'headings are of no size that headings have',
    reason: /Page \d has “.+” in 15 point, which is not the size of what it stands in/,
    plant: inStyle('.part h3{font-size:15pt}'),
  },
  {
    rule: 'print-size',
    name: 'one row of a table is smaller than the others',
    reason: /Page \d has “.+” in 11 point, which is not the size of what it stands in/,
    plant: inStyle('.part tbody tr:nth-child(2){font-size:11pt}'),
  },
  {
    rule: 'print-alignment',
    name: 'paragraphs are centred',
    reason: /Page 4 does not align “heard those who live.*” at the left/,
    plant: inStyle('.part p{text-align:center}'),
  },
  {
    rule: 'print-alignment',
    name: 'paragraphs are justified',
    reason: /Page 4 does not align “The commission asked.*” at the left/,
    plant: inStyle('.part p{text-align:justify}'),
  },
]
