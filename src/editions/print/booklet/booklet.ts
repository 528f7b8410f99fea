import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { wordingOf } from '../../../wording/index.ts'
import type { Facts } from '../file/facts.ts'
import { setInformation } from '../file/information.ts'
import { toMetadata } from '../file/metadata.ts'
import { serialise } from '../file/serialise.ts'
import { setPacket } from '../file/set-packet.ts'
import { round } from '../file/sheets.ts'
import { openPrinted } from '../finish/open.ts'
import type { Sheet } from '../layouts/layout.ts'
import { pdf17 } from '../tags/version.ts'
import { type Embedded, makeEmbedder } from './embed.ts'
import { sidesOf } from './sides.ts'

/**
 * Makes the booklet of a finished press copy: two pages on each side of a sheet of twice their size, in the order in which
 * they are folded, for a printer that prints both sides and turns the sheet at its short edge. It has no tags, and says of
 * itself that it is a booklet.
 */
export async function makeBooklet(
  pressCopy: Uint8Array,
  { publication, house, others }: Pick<Facts, 'publication' | 'house' | 'others'>,
  { stapled }: Sheet,
): Promise<Uint8Array> {
  const source = await openPrinted(pressCopy)
  const booklet = await PDFDocument.create({ updateMetadata: false })
  const pages = source.getPages().map(makeEmbedder(source, booklet))
  for (const side of sidesOf(pages.length, stapled))
    addSide(
      side.flatMap((number) => pages[number - 1] ?? []),
      booklet,
    )
  const { booklet: name } = wordingOf(publication.frontMatter.language).editions
  const metadata = toMetadata(publication, house, name, others)
  const own = { ...metadata, title: `${metadata.title} (${name})` }
  booklet.catalog.set(PDFName.of('ViewerPreferences'), booklet.context.obj(PRINTING))
  setPacket(booklet, own)
  setInformation(booklet, own)
  return serialise(booklet, pdf17.header)
}

/** What a print dialogue shows at first (ISO 32000-1, 12.2): both sides, turned at the short edge, at full size. */
const PRINTING = { DisplayDocTitle: true, Duplex: 'DuplexFlipShortEdge', PrintScaling: 'None' }

/** Adds a side on which pages stand next to one another. */
function addSide(pages: readonly Embedded[], booklet: PDFDocument): void {
  const { context } = booklet
  const width = pages.reduce((sum, page) => sum + page.width, 0)
  const side = booklet.addPage([
    round(width),
    round(Math.max(...pages.map(({ height }) => height))),
  ])
  let left = 0
  const painted = pages.map((page, index) => {
    const line = `q 1 0 0 1 ${round(left)} 0 cm /P${index} Do Q`
    left += page.width
    return line
  })
  const forms = pages.map(({ form }, index) => [`P${index}`, form] as const)
  side.node.set(PDFName.of('Resources'), context.obj({ XObject: Object.fromEntries(forms) }))
  side.node.set(PDFName.of('Contents'), context.register(context.flateStream(painted.join('\n'))))
}
