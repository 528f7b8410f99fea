import type { Publication } from '../../../publication/tree.ts'
import type { Change, Piece, Version } from '../../../publication/versions/version.ts'
import { toPrintedDate } from '../../../typesetting/dates.ts'
import { furnish, furnishAround, PLACE } from '../../../typesetting/furniture.ts'
import {
  byPart,
  markOf,
  saidPieces,
  spaceBefore,
  toChangeLabel,
  toPassageName,
} from '../../../typesetting/versions.ts'
import type { House } from '../../edition.ts'
import { putInPlace, renderAround, renderPlace } from './around.ts'
import { CHANGES, changesHeading } from './changes-heading.ts'
import { PLACEHOLDER } from './contents.ts'
import { toPrintedId } from './identifiers.ts'
import { headingRole } from './levels.ts'
import { wholeLine } from './lines/ends.ts'
import { type Letters, renderWords } from './lines/text.ts'
import { renderLink } from './links.ts'
import { element, type Kid, type PageNode } from './node.ts'
import { renderOurs } from './ours.ts'
import { typographyOf, type Voices } from './typography.ts'

/**
 * What was changed since the publication was published, on pages of its own after the text: each version with its date, what
 * the editor says of it, where its text stands, and its changes paragraph by paragraph, those of the last with the
 * page of the passage in the text.
 */
export function renderChanges(
  publication: Publication,
  text: readonly PageNode[],
  place: Voices & { readonly house: House },
): PageNode | undefined {
  const { frontMatter, versions = [] } = publication
  const heading = changesHeading(publication)
  if (heading === undefined) return undefined
  const { language } = frontMatter
  const manner = {
    publication,
    ids: new Set(text.flatMap(idsIn)),
    letters: typographyOf(publication, place),
  }
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
        ...renderVersion(version, index === 0, place.house, manner),
      ]),
    ],
    { type: 'Sect' },
  )
}

/** What changes are rendered with: the ids that the text has on its pages, the rules of its language for the ends of lines. */
interface Manner {
  readonly publication: Publication
  readonly ids: ReadonlySet<string>
  readonly letters: Letters
}

const NONE: ReadonlySet<string> = new Set()

/** Every id of an element and of all in it. */
function idsIn({ attributes, kids }: PageNode): readonly string[] {
  const within = kids.flatMap((kid) => (typeof kid === 'string' ? [] : idsIn(kid)))
  return typeof attributes.id === 'string' ? [attributes.id, ...within] : within
}

function renderVersion(
  { notes, text, address, changes }: Version,
  isFirst: boolean,
  { origin, basePath }: House,
  manner: Manner,
): readonly PageNode[] {
  const { publication, letters } = manner
  // What an earlier version has changed may have another number by now.
  const now = text ? { ...manner, ids: NONE } : manner
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
    ...byPart(changes(), publication).flatMap(({ title, changes }) => [
      ...(title ? [paragraph('part-title', renderWords(title, letters))] : []),
      ...changes.map((change) => renderChange(change, now)),
    ]),
  ]
}

/**
 * `Paragraph 7.4, changed: The [taken out: old] [put in: new] rule. Page 5`: the words say all that the lines at them do, and
 * those that name the passage lead to it.
 */
function renderChange(change: Change, { publication, ids, letters }: Manner): PageNode {
  const { language } = publication.frontMatter
  const id = idOfPassage(change, publication)
  const isThere = id !== undefined && ids.has(id)
  const words = renderOurs(toPassageName(change, language), language)
  const name = element(
    'span',
    { class: 'passage' },
    isThere ? [renderLink(`#${id}`, words)] : words,
  )
  const label = putInPlace([name], toChangeLabel(change, PLACE, language), language)
  const pieces = saidPieces(change).flatMap((piece) => [
    spaceBefore(piece),
    ...renderPiece(change, piece, language, letters),
  ])
  const kids = [element('span', { class: 'mark' }, label), ...pieces]
  return paragraph('change', isThere ? [...kids, ...renderPageOf(id, language)] : kids)
}

/** The id that a changed passage has on the page; undefined for one that is no longer there. */
function idOfPassage(change: Change, publication: Publication): string | undefined {
  const part = publication.parts.find(({ name }) => name === change.part)
  if (!part || change.id === '' || change.kind === 'removed') return undefined
  return toPrintedId(change.id, part, publication)
}

/** `Page 5`, an em after what it ends: the number of the page on which something stands, which the finished file has. */
function renderPageOf(id: string, language: string): readonly Kid[] {
  const number = element('span', {}, [PLACEHOLDER], {
    type: 'Span',
    pageOf: id,
    isFilledFromStart: true,
  })
  const words = renderAround([number], 'passagePage', 'page', language)
  return [element('span', { class: 'gap' }, [' ']), element('span', { class: 'page-of' }, words)]
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
  const [before, after] = furnishAround(language, mark, 'words')
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
