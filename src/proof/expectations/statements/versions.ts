import { remember } from '../../../publication/remember.ts'
import type { Publication } from '../../../publication/tree.ts'
import type { MarkKind } from '../../../publication/versions/marks.ts'
import type { Change, Version } from '../../../publication/versions/version.ts'
import { say } from '../say.ts'
import { dateWords } from './date.ts'

/** The days that must be named of a text: that of publication, then those of its changes, as the front matter has them. */
export function textDates({
  frontMatter,
  versions = [],
  earlierOf,
}: Publication): readonly string[] {
  const { date } = frontMatter
  if (earlierOf === undefined) return [date, ...versions.map((version) => version.date).slice(1)]
  return [...new Set([date, earlierOf.date])]
}

/** What must be read of the time of a text: the day of publication; where it is a later text, that of the last change too. */
export function publishedWords(publication: Publication): string {
  const { language } = publication.frontMatter
  const [published = '', ...changed] = textDates(publication).map((date) =>
    dateWords(date, language),
  )
  if (changed.length === 0) return published
  return say(language, 'publishedChanged', { published, changed: changed.at(-1) ?? '' })
}

/** The place from the web root that has a text for good: with its date, and, where there are several of one day, which it is. */
export function placeForGood({ name, versions = [] }: Publication): string {
  const last = versions.at(-1)
  if (last === undefined) return `${name}/`
  const ofDay = versions.filter(({ date }) => date === last.date).length
  return ofDay > 1 ? `${name}-${last.date}-${ofDay}/` : `${name}-${last.date}/`
}

/** By how much of a date is known: the year, the month too, the day too. */
const CORRECTED = ['correctedInYear', 'correctedInMonth', 'correctedOn'] as const

/** What must be read first in an earlier text; '' in any other. */
export function earlierWords(
  { frontMatter: { language }, earlierOf }: Publication,
  address: string,
): string {
  if (earlierOf === undefined) return ''
  const kind = CORRECTED[earlierOf.corrected.split('-').length - 1] ?? 'correctedOn'
  return say(language, 'earlierText', {
    date: dateWords(earlierOf.date, language),
    corrected: say(language, kind, { date: dateWords(earlierOf.corrected, language) }),
    address,
  })
}

/** What must be read of a version before its changes: in the first that it was published, then what the editor says. */
export const versionNotes = (
  { notes }: Version,
  isFirst: boolean,
  language: string,
): readonly string[] => [...(isFirst ? [say(language, 'firstPublished')] : []), ...notes]

/** What must be read of a change: which passage, and how it was changed; then its words, as they were and as they are. */
export interface ChangeWords {
  readonly label: string
  readonly stretches: readonly Stretch[]
}

/** Words that follow one another; those that were taken out or put in may be seen as such besides. */
export interface Stretch {
  readonly words: string
  readonly drawn?: 'removed' | 'added'
}

/** What must be read of a change; in a passage that was changed in part, the brackets say what was taken out and put in. */
export function changeWords(
  { label, formerLabel, kind, isRun, differs, pieces }: Change,
  language: string,
  { open, close }: { readonly open: string; readonly close: string },
): ChangeWords {
  const [now, former] = [bareLabel(label), bareLabel(formerLabel ?? '')]
  const passage = former === '' ? now : say(language, 'passageRenamed', { passage: now, former })
  const rest = differenceWords(differs, language)
  if (kind === 'kept')
    return { label: say(language, 'passageKept', { passage }) + rest, stretches: [] }
  if (kind === 'moved') {
    const row = isRun ? 'passagesRenumbered' : 'passageRenumbered'
    return {
      label: say(language, former === '' ? 'passageMoved' : row, { passage }) + rest,
      stretches: [],
    }
  }
  const stretches = pieces.flatMap((piece, at): readonly Stretch[] => {
    const space = at === 0 || piece.isJoined ? '' : ' '
    if (piece.kind === 'same') return [{ words: space + piece.text }]
    const own = { words: piece.text, drawn: piece.kind }
    if (kind !== 'changed') return [{ words: space }, own]
    const row = piece.kind === 'removed' ? 'takenOut' : 'putIn'
    const [before = '', after = ''] = say(language, row, { words: PLACE }).split(PLACE)
    return [{ words: space + open + before }, own, { words: after + close }]
  })
  const row = {
    added: 'passageAdded',
    removed: 'passageRemoved',
    changed: 'passageChanged',
  } as const
  return { label: say(language, row[kind], { passage }), stretches }
}

/** What must be read of what differs besides words, after all else of a change, each sentence after a space. */
export const differenceWords = (
  differs: readonly MarkKind[] | undefined,
  language: string,
): string => (differs ?? []).map((kind) => ` ${say(language, `${kind}Changed`)}`).join('')

/** The name of a passage; where it has no number of its own, without our count, which no edition but the web shows. */
const bareLabel = (label: string): string => {
  const [, name, rest = ''] = /^(\p{L}+) \[\d+\](.*)$/su.exec(label) ?? []
  return name === undefined ? label : name + rest
}

/**
 * The name of the part that is read before a change: before the first in each, and before one that stands in another part than
 * the change before it; '' before any other, and in a publication of one part.
 */
export function partBefore(
  { parts, frontMatter: { language } }: Pick<Publication, 'parts' | 'frontMatter'>,
  changes: readonly Change[],
  at: number,
): string {
  if (parts.length < 2 && !changes.some((change) => change.formerPart)) return ''
  const titles = titlesOf(parts)
  const titleOf = (change: Change | undefined): string =>
    goneWords(change, language) ?? titles.get(change?.part ?? '') ?? ''
  const own = titleOf(changes[at])
  return at > 0 && titleOf(changes[at - 1]) === own ? '' : own
}

/** Of what was taken out with its part, that the part was. */
const goneWords = (change: Change | undefined, language: string): string | undefined =>
  change?.formerPart && say(language, 'passageRemoved', { passage: change.formerPart })

const titlesOf = remember(
  (parts: Publication['parts']): ReadonlyMap<string, string> =>
    new Map(parts.map(({ name, title }) => [name, title])),
)

/** Stands for words. */
const PLACE = '\n'

/** All words of a change, one after the other. */
export const wordsOfChange = ({ label, stretches }: ChangeWords): string =>
  `${label} ${stretches.map(({ words }) => words).join('')}`.trim()
