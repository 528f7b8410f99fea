import { identifiersOf } from '../../publication/numbers/numbers.ts'
import { addressIn, siteAddress } from '../address.ts'
import { bagNameOf } from '../name.ts'
import type { BagFile, Subject } from '../subject.ts'

/** What a bag says of itself (RFC 8493, 2.2.2), label by label. */
export function toBagInfo(
  subject: Subject,
  payload: readonly BagFile[],
  metadata: readonly BagFile[],
): readonly (readonly [string, string])[] {
  const { publication, house, day, program } = subject
  const { frontMatter } = publication
  const octets = sum(payload)
  return [
    ['Source-Organization', house.organisation],
    ['Contact-Email', house.email],
    [
      'External-Description',
      [frontMatter.title, frontMatter.description].filter(Boolean).join('. '),
    ],
    ...[addressIn(subject), ...identifiersOf(frontMatter)].map(
      (identifier) => ['External-Identifier', identifier] as const,
    ),
    ...groupOf(subject),
    ['Internal-Sender-Identifier', bagNameOf(publication)],
    ...(day === undefined ? [] : [['Bagging-Date', day] as const]),
    ['Bag-Size', toSize(octets + sum(metadata))],
    ['Payload-Oxum', `${octets}.${payload.length}`],
    ['Bag-Software-Agent', `${program.name} ${program.version}`],
  ]
}

/** The texts of a publication that was corrected belong together, under the address of that of today. */
const groupOf = ({ publication: { earlierOf, versions, name }, house }: Subject) =>
  earlierOf || versions
    ? [['Bag-Group-Identifier', siteAddress(`${earlierOf?.name ?? name}/`, house)] as const]
    : []

const sum = (files: readonly BagFile[]): number =>
  files.reduce((total, { bytes }) => total + bytes.length, 0)

/** `812 KB`, `2.1 MB`, in units of 1,000 bytes. */
export function toSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  const unit = ['KB', 'MB', 'GB'].findIndex((_, index) => bytes < 999_500 * 1_000 ** index)
  const at = unit < 0 ? 2 : unit
  const count = bytes / 1_000 ** (at + 1)
  return `${at === 0 ? Math.round(count) : count.toFixed(1)} ${['KB', 'MB', 'GB'][at]}`
}
