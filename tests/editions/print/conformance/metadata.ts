import { PDFDict, PDFStream } from '@cantoo/pdf-lib'
import { archive, type ConformanceFault, matterhorn } from './fault.ts'
import { type Change, inCatalogue, inPacket, name, set, text } from './planting.ts'

const replace = (from: string | RegExp, to: string): Change =>
  inPacket((packet) => packet.replace(from, to))

/** Faults of what the file says of itself. */
export const METADATA_FAULTS: readonly ConformanceFault[] = [
  matterhorn(
    '06-001',
    'there is no packet',
    /no XMP packet that can be read/,
    inCatalogue({ Metadata: undefined }),
  ),
  matterhorn(
    '06-001',
    'the packet is broken',
    /no XMP packet that can be read/,
    replace('</dc:title>', ''),
  ),
  matterhorn(
    '06-002',
    'PDF/UA is not claimed',
    /claims no part of PDF\/UA/,
    replace(/<pdfuaid:part>1<\/pdfuaid:part>/, ''),
  ),
  archive(
    '6.6.4',
    'PDF/A is not claimed',
    /claims no part of PDF\/A/,
    replace(/<pdfaid:part>2<\/pdfaid:part>/, ''),
  ),
  archive(
    '6.6.4',
    'another level is claimed',
    /the level is “B”/,
    replace('conformance>A<', 'conformance>B<'),
  ),
  archive(
    '6.6.4',
    'a claim has another prefix',
    /pdfaid has another prefix/,
    replace(/pdfaid(?=[:=])/g, 'other'),
  ),
  {
    number: 'ISO 14289-2, 5',
    name: 'the claims are of two PDFs',
    reason: /of different versions of PDF/,
    change: replace(/<pdfaid:part>2</, '<pdfaid:part>4<'),
  },
  {
    number: 'ISO 14289-2, 5',
    name: 'a claim has no year',
    reason: /pdfuaid:rev is not 2024/,
    claim: 'later',
    change: replace('>2024<', '>2014<'),
  },
  matterhorn(
    '06-003',
    'the metadata have no title',
    /dc:title is missing/,
    replace(/<dc:title>[\s\S]*?<\/dc:title>/, ''),
  ),
  matterhorn(
    '07-001',
    'no title is shown',
    /no DisplayDocTitle/,
    inCatalogue({ ViewerPreferences: {} }),
  ),
  matterhorn(
    '07-002',
    'the file’s name is shown',
    /not true/,
    inCatalogue({ DisplayDocTitle: false }, 'ViewerPreferences'),
  ),
  archive('6.6.2.1', 'the packet is not called so', /are not called so/, ({ catalog }) =>
    set(catalog.lookup(name('Metadata'), PDFStream).dict, { Subtype: undefined }),
  ),
  archive(
    '6.6.2.1',
    'the packet names its encoding',
    /names its bytes or encoding/,
    replace('<?xpacket begin=', '<?xpacket encoding="UTF-8" begin='),
  ),
  archive(
    '6.6.2.3.1',
    'the schema of PDF/UA is not described',
    /is not described/,
    replace(/pdfaSchema:namespaceURI/g, 'pdfaSchema:other'),
  ),
  archive(
    '6.6.3',
    'the title is another',
    /Title is “Another”, dc:title/,
    information({ Title: text('Another') }),
  ),
  archive(
    '6.6.3',
    'the date is another',
    /CreationDate is “D:1999/,
    information({ CreationDate: text('D:19990101000000Z') }),
  ),
]

function information(values: Parameters<typeof set>[1]): Change {
  return ({ context }) => set(context.lookup(context.trailerInfo.Info, PDFDict), values)
}
