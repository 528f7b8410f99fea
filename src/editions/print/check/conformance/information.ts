import type { PdfDict } from '@libpdf/core'
import type { PdfObjects } from '../../../../proof/pdf/objects.ts'
import type { Packet, Property } from '../../../../proof/pdf/packet.ts'

/** What the old dictionary and the packet both say of a file (ISO 32000-1, 14.3.3). */
interface Pair {
  readonly key: string
  readonly property: Property
  /** Both in one form. */
  readonly toText: (value: string) => string
}

const asItIs = (value: string): string => value

/** `D:20061009000000Z`, `2006-10-09T00:00:00Z`: the figures. */
const toFigures = (date: string): string => date.replace(/\D/g, '')

/** How the two descriptions of a file differ. */
export function* informationFaults(
  information: PdfDict | undefined,
  packet: Packet | undefined,
  objects: PdfObjects,
): Generator<string> {
  for (const { key, property, toText } of INFORMATION) {
    const [own = '', other = ''] = [
      objects.text(information, key),
      packet?.all(property).join('; '),
    ]
    if (toText(own) !== toText(other)) yield `${key} is “${own}”, ${property} “${other}”`
  }
}

/** Every such pair. */
const INFORMATION: readonly Pair[] = [
  { key: 'Title', property: 'dc:title', toText: asItIs },
  { key: 'Author', property: 'dc:creator', toText: asItIs },
  { key: 'Subject', property: 'dc:description', toText: asItIs },
  { key: 'Keywords', property: 'pdf:Keywords', toText: asItIs },
  { key: 'Creator', property: 'xmp:CreatorTool', toText: asItIs },
  { key: 'Producer', property: 'pdf:Producer', toText: asItIs },
  { key: 'CreationDate', property: 'xmp:CreateDate', toText: toFigures },
  { key: 'ModDate', property: 'xmp:ModifyDate', toText: toFigures },
]
