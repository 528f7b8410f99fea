import { editionTitle } from '../../../proof/expectations/print/front.ts'
import { type Property, readPacket } from '../../../proof/pdf/packet.ts'
import { catalogueFaults } from './catalogued.ts'
import { REPORT, type Rule } from './rule.ts'

/**
 * Title and language are the front matter's, and the window shows the title (PDF/UA-1, ISO 14289-1, 7.1 and 7.2); so is
 * all that a library looks for. The file has no dates of its own.
 */
export const checkDescription: Rule = function* (
  { description, objects },
  publication,
  layout,
  house,
  catalogue,
) {
  const { frontMatter } = publication
  const { title, language, showsTitle } = description
  if (title !== frontMatter.title)
    yield { reason: `The PDF's title is “${title}”, not “${frontMatter.title}”.`, hint: REPORT }
  if (language !== frontMatter.language)
    yield {
      reason: `The PDF's language is “${language}”, not “${frontMatter.language}”.`,
      hint: REPORT,
    }
  if (!showsTitle)
    yield { reason: 'The PDF has its file name shown in place of its title.', hint: REPORT }
  const packet = readPacket(objects)
  const edition = editionTitle(layout.edition, layout.text[0], frontMatter.language)
  const said = { publication, house, catalogue, title: frontMatter.title, edition }
  if (packet) yield* catalogueFaults(packet, said)
  const information = objects.dictionary(objects.trailer, 'Info')
  const own = [
    ...INFORMATION_DATES.filter((key) => objects.text(information, key) !== undefined),
    ...PACKET_DATES.filter((property) => packet?.text(property) !== undefined),
  ]
  for (const name of own)
    yield { reason: `The PDF has a date of its own, ${name}: no clock may enter.`, hint: REPORT }
}

const INFORMATION_DATES = ['CreationDate', 'ModDate']
const PACKET_DATES: readonly Property[] = ['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate']
