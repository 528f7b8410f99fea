import type { Message } from '../../message/message.ts'
import { addressesOf } from '../../publication/addresses.ts'
import { publishedOf } from '../../publication/drafts.ts'
import type { Publication } from '../../publication/tree.ts'
import { namedIn } from '../../publication/versions/attach.ts'
import { type Gathered, isTold } from '../gather.ts'
import type { BuildOptions } from '../options.ts'
import { changedText, isChanged } from './changed.ts'
import { MOST } from './faults.ts'
import { lookUp, nameIn } from './lookup.ts'
import { lostOf } from './lost.ts'
import { readRecord } from './record.ts'

/**
 * Compares the addresses of today with those that were ever published. One that is lost is an error; one that is not
 * recorded yet a warning, or an error where a build is strict; a text that was changed without a version a warning. Nothing is told
 * where no record was begun.
 */
export function checkAddresses(
  options: Pick<BuildOptions, 'content' | 'strict' | 'only'>,
  {
    catalogue,
    chosen,
    unread,
    drafts,
    messages: found,
  }: Pick<Gathered, 'catalogue' | 'chosen' | 'unread' | 'drafts' | 'messages'>,
): readonly Message[] {
  const { record, messages } = readRecord(options.content)
  if (!record) return messages
  const recorded = Map.groupBy(record.addresses, nameIn)
  const isRecorded = lookUp((name) => recorded.get(name) ?? [])
  // A publication that cannot be read has its addresses still, and may have those of others: its own error is told. So is that
  // of a list of versions that cannot be followed: what its texts had leads on once it is right.
  const ofDrafts = namedIn(drafts)
  const isUnfollowed = ({ name, frontMatter, versions, earlierOf }: Publication): boolean =>
    frontMatter.versions !== undefined && !versions && !earlierOf && !ofDrafts.has(name)
  const isUnsure =
    unread.length > 0 ||
    found.some(({ rule }) => rule === 'versions') ||
    catalogue.publications.some(isUnfollowed)
  const lost = isUnsure
    ? []
    : lostOf(record, publishedOf(catalogue.publications), drafts).filter(isTold(options)).take(MOST)
  return [
    ...lost,
    ...publishedOf(chosen).flatMap((one) => [
      ...unrecorded(one, isRecorded, options.strict ?? false),
      ...(!isUnfollowed(one) && isChanged(one, record) ? [changedText(one)] : []),
    ]),
  ]
}

function unrecorded(
  publication: Publication,
  isRecorded: (address: string) => boolean,
  strict: boolean,
): readonly Message[] {
  const missing = addressesOf(publication).filter((address) => !isRecorded(address))
  const [first] = missing
  if (first === undefined) return []
  const { name, source } = publication
  const reason =
    missing.length === 1
      ? `The address ${first} is not recorded`
      : `${missing.length} addresses are not recorded, the first of them ${first}`
  return [
    {
      rule: 'address-unrecorded',
      severity: strict ? 'error' : 'warning',
      reason,
      hint: 'once they are as they shall stay: npm run addresses',
      publication: name,
      source,
      position: { line: 1, column: 1 },
    },
  ]
}
