import type { Claim } from './claim.ts'

/** A property of XMP that names a standard, by the usual prefix of its namespace. */
export type ClaimProperty = readonly [name: `${'pdfuaid' | 'pdfaid'}:${string}`, value: string]

/** What a file says of the standards that it keeps (ISO 14289-1, 5; ISO 14289-2, 5; ISO 19005-2, 6.6.4; ISO 19005-4, 6.7.3). */
export const propertiesOf = ({ accessible, archival }: Claim): readonly ClaimProperty[] => [
  ...ACCESSIBLE[accessible],
  ...ARCHIVAL[archival],
]

const ACCESSIBLE: Readonly<Record<Claim['accessible'], readonly ClaimProperty[]>> = {
  1: [['pdfuaid:part', '1']],
  2: [
    ['pdfuaid:part', '2'],
    ['pdfuaid:rev', '2024'],
  ],
}

const ARCHIVAL: Readonly<Record<Claim['archival'], readonly ClaimProperty[]>> = {
  2: [
    ['pdfaid:part', '2'],
    ['pdfaid:conformance', 'A'],
  ],
  3: [
    ['pdfaid:part', '3'],
    ['pdfaid:conformance', 'A'],
  ],
  4: [
    ['pdfaid:part', '4'],
    ['pdfaid:rev', '2020'],
  ],
}
