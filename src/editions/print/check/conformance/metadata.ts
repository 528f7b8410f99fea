import { PdfStream } from '@libpdf/core'
import { archive, type Condition, condition, matterhorn, when } from './condition.ts'
import { informationFaults } from './information.ts'
import type { Inspected } from './inspected.ts'

/** What is asked of what a file says of itself. */
export const METADATA: readonly Condition[] = [
  matterhorn('06-001', 'there is a packet of metadata', ({ packet }) =>
    when(packet === undefined, 'there is no XMP packet that can be read'),
  ),
  matterhorn('06-002', 'the file claims PDF/UA', ({ accessible, packet }) =>
    when(
      packet !== undefined && accessible !== 1 && accessible !== 2,
      'the file claims no part of PDF/UA',
    ),
  ),
  archive('6.6.4', 'the file claims PDF/A', ({ archival, packet }) =>
    when(packet !== undefined && ![2, 3, 4].includes(archival), 'the file claims no part of PDF/A'),
  ),
  condition('ISO 14289-2, 5', 'both claims are of one PDF', ({ accessible, archival }) =>
    when(
      accessible > 0 && archival > 0 && (accessible === 2) !== (archival === 4),
      `PDF/UA-${accessible} and PDF/A-${archival} are of different versions of PDF`,
    ),
  ),
  archive('6.6.4', 'the file claims a level of PDF/A', ({ packet, archival }) => {
    const level = packet?.text('pdfaid:conformance')
    if (archival === 4) return when(level !== undefined && level !== 'F', `the level is “${level}”`)
    return when(archival > 0 && level !== 'A', `the level is “${level ?? 'none'}”, not “A”`)
  }),
  condition(
    'ISO 14289-2, 5',
    'claims of PDF 2.0 have their years',
    ({ packet, accessible, archival }) => [
      ...when(
        accessible === 2 && packet?.text('pdfuaid:rev') !== '2024',
        'pdfuaid:rev is not 2024',
      ),
      ...when(archival === 4 && packet?.text('pdfaid:rev') !== '2020', 'pdfaid:rev is not 2020'),
    ],
  ),
  archive('6.6.4', 'claims have their own prefixes', ({ packet }) =>
    (['pdfuaid', 'pdfaid'] as const).flatMap((space) =>
      when(
        packet?.prefixes(space).some((prefix) => prefix !== space) === true,
        `${space} has another prefix`,
      ),
    ),
  ),
  matterhorn('06-003', 'the metadata have the title', ({ packet }) =>
    when(packet !== undefined && !packet.text('dc:title')?.trim(), 'dc:title is missing'),
  ),
  matterhorn('07-001', 'the window shows a title', ({ objects }) =>
    when(
      !objects.dictionary(objects.catalogue, 'ViewerPreferences')?.has('DisplayDocTitle'),
      'there is no DisplayDocTitle',
    ),
  ),
  matterhorn('07-002', 'that of the publication', ({ proof }) =>
    when(!proof.description.showsTitle, 'DisplayDocTitle is not true'),
  ),
  archive('6.6.2.1', 'the packet stands in the file as it is', ({ objects }) => {
    const stream = objects.get(objects.catalogue, 'Metadata')
    if (!(stream instanceof PdfStream)) return []
    const isNamed =
      objects.name(stream, 'Type') === 'Metadata' && objects.name(stream, 'Subtype') === 'XML'
    return [
      ...when(stream.has('Filter'), 'the metadata are compressed'),
      ...when(!isNamed, 'the metadata are not called so'),
    ]
  }),
  archive('6.6.2.1', 'the packet opens and ends as it must', ({ packet }) => [
    ...when(
      /\b(?:bytes|encoding)=/.test(packet?.opening ?? ''),
      'the packet names its bytes or encoding',
    ),
    ...when(
      packet !== undefined &&
        !(packet.opening.includes('W5M0MpCehiHzreSzNTczkc9d') && packet.isClosed),
      'the packet is not opened and closed',
    ),
  ]),
  archive(
    '6.6.2.3.1',
    'schemas that PDF/A does not know are described',
    ({ packet, archival, accessible }) =>
      when(
        accessible > 0 &&
          (archival === 2 || archival === 3) &&
          !(
            packet?.all('pdfaSchema:namespaceURI').includes(ACCESSIBLE) &&
            packet.all('pdfaProperty:name').includes('part')
          ),
        'the schema of PDF/UA is not described',
      ),
  ),
  archive('6.6.3', 'both descriptions of the file say the same', descriptionFaults),
]

const ACCESSIBLE = 'http://www.aiim.org/pdfua/ns/id/'

/** PDF/A-4 has no such dictionary (ISO 19005-4, 6.1.3). */
function descriptionFaults({
  objects,
  information,
  packet,
  archival,
}: Inspected): Iterable<string> {
  if (archival === 4) return when(information !== undefined, 'a file of PDF/A-4 has Info')
  return informationFaults(information, packet, objects)
}
