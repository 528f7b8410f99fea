import type { Part, Publication } from '../../../publication/tree.ts'
import type { Change } from '../../../publication/versions/version.ts'
import type { CopyHouse } from '../facts.ts'
import { say } from '../say.ts'
import { readOut } from '../statements/address.ts'
import { dateWords } from '../statements/date.ts'
import { changeWords, partBefore, type Stretch, versionNotes } from '../statements/versions.ts'

/** What the pages of changes must be headed by; undefined of a publication that has none. */
export const changesHeading = ({ frontMatter, versions = [] }: Publication): string | undefined =>
  versions.length < 2 ? undefined : say(frontMatter.language, 'changesSince')

/** A block of what was changed: its words, in stretches that are seen alike, and the passage of the text that it tells of. */
export interface ChangesBlock {
  readonly stretches: readonly Stretch[]
  /** The part and the id of a passage that the last version has changed and that is there. */
  readonly passage?: { readonly part: Part; readonly id: string }
}

/** What must be read after the text of what was changed since it was published, block by block; nothing where nothing was. */
export function changesBlocks(publication: Publication, house: CopyHouse): readonly ChangesBlock[] {
  const { frontMatter, versions = [] } = publication
  const { language } = frontMatter
  const heading = changesHeading(publication)
  if (heading === undefined) return []
  const blocks = versions.flatMap((version, at) => {
    const { date, address } = version
    const changes = version.changes()
    const isNow = at === versions.length - 1
    const place = readOut(house.origin + house.basePath + address)
    return [
      ...[
        dateWords(date, language),
        ...versionNotes(version, at === 0, language),
        ...(isNow ? [] : [say(language, 'textAsItWas', { address: place })]),
      ].map(plainBlock),
      ...changes.flatMap((change, index) => {
        const part = partBefore(publication, changes, index)
        const own = changeBlock(change, publication, isNow)
        return part === '' ? [own] : [plainBlock(part), own]
      }),
    ]
  })
  return [plainBlock(heading), ...blocks]
}

const plainBlock = (words: string): ChangesBlock => ({ stretches: [{ words }] })

function changeBlock(
  change: Change,
  { frontMatter, parts }: Publication,
  isNow: boolean,
): ChangesBlock {
  const { label, stretches } = changeWords(change, frontMatter.language, { open: '[', close: ']' })
  const part = parts.find(({ name }) => name === change.part)
  const isThere = isNow && part !== undefined && change.kind !== 'removed' && change.id !== ''
  return {
    stretches: [{ words: label }, { words: ' ' }, ...stretches],
    ...(isThere && { passage: { part, id: change.id } }),
  }
}
