import type { FrontMatter } from '../../publication/front-matter.ts'
import { identifiersOf } from '../../publication/numbers/numbers.ts'
import { sentence } from '../../typesetting/sentence.ts'
import { addressIn, siteAddress } from '../address.ts'
import { bagNameOf } from '../name.ts'
import { toSize } from '../size.ts'
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
    ['External-Description', descriptionOf(frontMatter)],
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

/** The title, and what is said of it in a sentence of its own. */
const descriptionOf = ({ title, description }: FrontMatter): string =>
  description ? `${sentence(title)} ${description}` : title

/** The texts of a publication that was corrected belong together, under the address of that of today. */
const groupOf = ({ publication: { earlierOf, versions, name }, house }: Subject) =>
  earlierOf || versions
    ? [['Bag-Group-Identifier', siteAddress(`${earlierOf?.name ?? name}/`, house)] as const]
    : []

const sum = (files: readonly BagFile[]): number =>
  files.reduce((total, { bytes }) => total + bytes.length, 0)
