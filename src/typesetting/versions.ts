import type { Publication } from '../publication/tree.ts'
import type { MarkKind } from '../publication/versions/marks.ts'
import type { Change, ChangeKind, Piece } from '../publication/versions/version.ts'
import { toPrintedDate } from './dates.ts'
import { type FurnitureKind, furnish, furnishDated } from './furniture.ts'

/** When a publication was published; where this text of it is a later one, when it was changed last. */
export function toPublishedLine(
  publication: Publication,
  language: string = publication.frontMatter.language,
): string {
  const { date } = publication.frontMatter
  const published = toPrintedDate(date, language)
  const last = toChangeDates(publication).at(-1)
  if (last === undefined) return published
  const changed = toPrintedDate(last, language)
  return furnish(language, 'publishedChanged', { published, changed })
}

/** When a text was changed, in order: every time that its publication names; of an earlier text the last. */
export function toChangeDates({
  frontMatter,
  versions = [],
  earlierOf,
}: Publication): readonly string[] {
  if (earlierOf) return earlierOf.date === frontMatter.date ? [] : [earlierOf.date]
  return versions.slice(1).map(({ date }) => date)
}

/** What an earlier text says of itself before all else: of what day it is, and where it stands as it is now. */
export function toEarlierStatement(
  { frontMatter: { language }, earlierOf }: Publication,
  address: string,
): string {
  if (!earlierOf) return ''
  const date = toPrintedDate(earlierOf.date, language)
  const corrected = furnishDated(language, 'corrected', earlierOf.corrected)
  return furnish(language, 'earlierText', { date, corrected, address })
}

/** Changes that follow one another in one part of a publication, and what that is called, where there are several parts. */
export interface PartChanges {
  readonly title: string
  readonly changes: readonly Change[]
}

/** The changes of a version part by part, in their order; those of a part that was taken out below words which say so. */
export function byPart(
  changes: readonly Change[],
  { parts, frontMatter }: Pick<Publication, 'parts' | 'frontMatter'>,
): readonly PartChanges[] {
  const isParted = parts.length > 1 || changes.some(({ formerPart }) => formerPart !== undefined)
  const titles = new Map(isParted ? parts.map(({ name, title }) => [name, title]) : [])
  const groups: { readonly title: string; readonly changes: Change[] }[] = []
  for (const change of changes) {
    const gone = toPartGone(change, frontMatter.language)
    const title = gone || (titles.get(change.part) ?? '')
    const last = groups.at(-1)
    if (last?.title === title) last.changes.push(change)
    else groups.push({ title, changes: [change] })
  }
  return groups
}

/** `The fares, taken out:`, of a change in a part that is no more; '' of any other. */
export const toPartGone = ({ formerPart }: Change, language: string): string =>
  formerPart === undefined ? '' : furnish(language, 'passageRemoved', { passage: formerPart })

/** What a passage is called that was changed, and what it was called before. */
export function toPassageName({ label, formerLabel }: Change, language: string): string {
  const passage = withoutCount(label)
  return formerLabel
    ? furnish(language, 'passageRenamed', { passage, former: withoutCount(formerLabel) })
    : passage
}

/** `Paragraph [3]` is no more than a paragraph where our counts of what has no number are not shown. */
const withoutCount = (label: string): string => label.replace(/^(\p{L}+)\s\[\d+\]/u, '$1')

/** What a change is, before its words: `Paragraph 7.4, changed:`; where they are the same, what differs of it. */
export const toChangeLabel = (change: Change, passage: string, language: string): string =>
  [
    furnish(language, labelOf(change), { passage }),
    ...(change.differs ?? []).map((kind) => furnish(language, DIFFERS[kind])),
  ].join(' ')

function labelOf({ kind, formerLabel, isRun }: Change): FurnitureKind {
  if (isRun) return 'passagesRenumbered'
  return kind === 'moved' && formerLabel !== undefined ? 'passageRenumbered' : LABELS[kind]
}

const LABELS = {
  added: 'passageAdded',
  removed: 'passageRemoved',
  changed: 'passageChanged',
  moved: 'passageMoved',
  kept: 'passageKept',
} as const satisfies Record<ChangeKind, FurnitureKind>

const DIFFERS = {
  setting: 'settingChanged',
  level: 'levelChanged',
  head: 'headChanged',
  emphasis: 'emphasisChanged',
  link: 'linkChanged',
  noteReference: 'noteReferenceChanged',
  expansion: 'expansionChanged',
  picture: 'pictureChanged',
  alternative: 'alternativeChanged',
} as const satisfies Record<MarkKind, FurnitureKind>

/** The words of a change that are said: those of a passage that was moved or kept are the same. */
export const saidPieces = ({ kind, pieces }: Change): readonly Piece[] =>
  kind === 'moved' || kind === 'kept' ? [] : pieces

/** What says of words in a passage that they were taken out or put in; none for a passage of which that is all. */
export const markOf = ({ kind }: Change, piece: Piece): FurnitureKind | undefined =>
  kind === 'changed' ? MARKS[piece.kind] : undefined

const MARKS = {
  same: undefined,
  removed: 'takenOut',
  added: 'putIn',
} as const satisfies Record<Piece['kind'], FurnitureKind | undefined>

/** What stands between a piece and that before it. */
export const spaceBefore = ({ isJoined }: Piece): string => (isJoined ? '' : ' ')
