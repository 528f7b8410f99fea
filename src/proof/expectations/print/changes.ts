import type { Publication } from '../../../publication/tree.ts'
import type { Change } from '../../../publication/versions/version.ts'
import type { CopyHouse } from '../facts.ts'
import { say } from '../say.ts'
import { readOut } from '../statements/address.ts'
import { dateWords } from '../statements/date.ts'
import { changeWords, partBefore, type Stretch, versionNotes } from '../statements/versions.ts'

/** What the pages of changes must be headed by; undefined of a publication that has none. */
export const changesHeading = ({ frontMatter, versions = [] }: Publication): string | undefined =>
  versions.length < 2 ? undefined : say(frontMatter.language, 'changesSince')

/** What must be read after the text of what was changed since it was published, block by block; nothing where nothing was. */
export const changesSince = (publication: Publication, house: CopyHouse): readonly string[] =>
  changesBlocks(publication, house).map((stretches) => stretches.map(({ words }) => words).join(''))

/** The same, in stretches of words that are seen alike. */
export function changesBlocks(
  publication: Publication,
  house: CopyHouse,
): readonly (readonly Stretch[])[] {
  const { frontMatter, versions = [] } = publication
  const { language } = frontMatter
  const heading = changesHeading(publication)
  if (heading === undefined) return []
  const blocks = versions.flatMap((version, at) => {
    const { date, address, changes } = version
    const isNow = at === versions.length - 1
    const place = readOut(house.origin + house.basePath + address)
    return [
      ...[
        dateWords(date, language),
        ...versionNotes(version, at === 0, language),
        ...(isNow ? [] : [say(language, 'textAsItWas', { address: place })]),
      ].map((words) => [{ words }]),
      ...changes.flatMap((change, index) => {
        const part = partBefore(publication, changes, index)
        const own = changeBlock(change, language)
        return part === '' ? [own] : [[{ words: part }], own]
      }),
    ]
  })
  return [[{ words: heading }], ...blocks]
}

function changeBlock(change: Change, language: string): readonly Stretch[] {
  const { label, stretches } = changeWords(change, language, { open: '[', close: ']' })
  return [{ words: label }, { words: ' ' }, ...stretches]
}
