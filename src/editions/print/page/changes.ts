import type { Publication } from '../../../publication/tree.ts'
import type { Change, Piece, Version } from '../../../publication/versions/version.ts'
import { toPrintedDate } from '../../../typesetting/dates.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import {
  byPart,
  markOf,
  saidPieces,
  toChangeLabel,
  toPassageName,
} from '../../../typesetting/versions.ts'
import type { House } from '../../edition.ts'
import { PLACE, putIn, renderAround, renderPlace } from './around.ts'
import { headingRole } from './levels.ts'
import { wholeLine } from './lines/ends.ts'
import { type Letters, renderWords } from './lines/text.ts'
import { element, joinWith, type Kid, type PageNode } from './node.ts'
import { renderOurs } from './ours.ts'
import { typographyOf, type Voices } from './typography.ts'

/** The id of the section: no heading of a publication has an underscore in its own. */
export const CHANGES = 'changes_since'

/** What the section is headed by; undefined for a publication that has not been changed, which has none. */
export const changesHeading = ({ frontMatter, versions = [] }: Publication): string | undefined =>
  versions.length > 1 ? furnish(frontMatter.language, 'changesSince') : undefined

/**
 * What was changed since the publication was published, on pages of its own after the text: each version with its date, what
 * the editor says of it, where its text stands, and its changes paragraph by paragraph.
 */
export function renderChanges(
  publication: Publication,
  place: Voices & { readonly house: House },
): PageNode | undefined {
  const { frontMatter, versions = [] } = publication
  const heading = changesHeading(publication)
  if (heading === undefined) return undefined
  const { language } = frontMatter
  const letters = typographyOf(publication, place)
  return element(
    'section',
    { id: CHANGES, class: 'changes' },
    [
      element('h2', {}, renderOurs(heading, language), headingRole(2)),
      ...versions.flatMap((version, index) => [
        element(
          'h3',
          {},
          renderOurs(toPrintedDate(version.date, language), language),
          headingRole(3),
        ),
        ...renderVersion(version, index === 0, publication, place.house, letters),
      ]),
    ],
    { type: 'Sect' },
  )
}

function renderVersion(
  { notes, text, address, changes }: Version,
  isFirst: boolean,
  publication: Publication,
  { origin, basePath }: House,
  letters: Letters,
): readonly PageNode[] {
  const { language } = publication.frontMatter
  const published = isFirst ? renderOurs(furnish(language, 'firstPublished'), language) : []
  const was = text
    ? renderAround(
        renderPlace(`${origin}${basePath}${address}`),
        'textAsItWas',
        'address',
        language,
      )
    : []
  const said = [published, ...notes.map((note) => renderWords(note, letters)), was]
  return [
    ...said.filter(({ length }) => length > 0).map((kids) => paragraph('said', kids)),
    ...byPart(changes, publication).flatMap(({ title, changes }) => [
      ...(title ? [paragraph('part-title', renderWords(title, letters))] : []),
      ...changes.map((change) => renderChange(change, language, letters)),
    ]),
  ]
}

/** `Paragraph 7.4, changed: The [taken out: old] [put in: new] rule`: the words say all that the lines at them do. */
function renderChange(change: Change, language: string, letters: Letters): PageNode {
  const name = element(
    'span',
    { class: 'passage' },
    renderOurs(toPassageName(change, language), language),
  )
  const label = putIn([name], toChangeLabel(change, PLACE, language), language)
  const pieces = saidPieces(change).map((piece) => renderPiece(change, piece, language, letters))
  const kids = joinWith(' ', [[element('span', { class: 'mark' }, label)], ...pieces])
  return paragraph('change', kids)
}

function renderPiece(
  change: Change,
  piece: Piece,
  language: string,
  letters: Letters,
): readonly Kid[] {
  const words = renderWords(piece.text, letters)
  if (piece.kind === 'same') return words
  const drawn = [element('span', { class: piece.kind }, words)]
  const mark = markOf(change, piece)
  if (!mark) return drawn
  const [before = '', after = ''] = furnish(language, mark, { words: PLACE }).split(PLACE)
  const opening = wholeLine(['[', ...renderOurs(before.trimEnd(), language)])
  return [
    element('span', { class: 'mark' }, [
      opening,
      ' ',
      ...drawn,
      ...renderOurs(after, language),
      ']',
    ]),
  ]
}

const paragraph = (name: string, kids: readonly Kid[]): PageNode =>
  element('p', { class: name }, kids, { type: 'P' })
