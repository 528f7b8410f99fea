import { isSaidFirst } from '../../../publication/front-matter.ts'
import type { Publication } from '../../../publication/tree.ts'
import { type Filling, type FurnitureKind, furnish } from '../../../typesetting/furniture.ts'
import { toIdentifierLines } from '../../../typesetting/identifiers.ts'
import { toLicenceStatement } from '../../../typesetting/licences.ts'
import { toStatusStatement } from '../../../typesetting/status.ts'
import { millimetres } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { toPermanentAddress } from '../permanent-address.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { renderAround, renderPlace } from './around.ts'
import { wholeLine } from './lines/ends.ts'
import { frontLetters, type Letters, renderWords } from './lines/text.ts'
import { element, joinWith, type Kid, type PageNode } from './node.ts'
import { renderOurs } from './ours.ts'
import type { Place } from './setting.ts'
import { renderOthers } from './standing.ts'

/**
 * The imprint, on the title page's verso as for deposited papers: rights, licence, what it is and where it stands, what
 * its abbreviations mean, what was changed, how it was made.
 */
export function renderImprint(publication: Publication, place: Surroundings): PageNode {
  const { house, layout } = place
  const { rights, license, description, changes, language, status } = publication.frontMatter
  const abbreviations = abbreviationsOf(publication)
  const ours = (kind: FurnitureKind, filling: Filling = {}): readonly Kid[] =>
    renderOurs(furnish(language, kind, filling), language)
  const letters = frontLetters(layout)
  const home = renderPlace(toPermanentAddress(publication, house))
  const paragraphs = [
    renderWords(rights, letters),
    license ? renderLicence(license, language, letters) : [],
    description ? renderWords(description, letters) : [],
    isSaidFirst(publication.frontMatter)
      ? []
      : renderOurs(toStatusStatement(publication.frontMatter), language),
    joinWith(
      ', ',
      toIdentifierLines(publication.frontMatter).map((one) => renderIdentifier(one, layout)),
    ),
    status === 'draft' ? [] : renderAround(home, 'permanentAddress', 'address', language),
    ...renderOthers(publication, place),
    abbreviations &&
      renderAround(renderWords(abbreviations, letters), 'abbreviations', 'list', language),
    changes &&
      joinWith(' ', [ours('changes'), ...changes.map((line) => renderWords(line, letters))]),
    ours(layout.statement, sizesOf(layout)),
    ours(COLOPHONS[layout.voice], { house: house.name }),
  ]
  const rendered = paragraphs.flatMap((words) =>
    words && words.length > 0 ? [element('p', {}, words, { type: 'P' })] : [],
  )
  return element('section', { class: 'imprint' }, rendered, { type: 'Sect' })
}

/** Where the publication stands among others, and how it is set. */
type Surroundings = Pick<Place, 'catalogue' | 'house' | 'layout'>

/** What says who made the edition, and in which faces it is set, by that of its text. */
const COLOPHONS = {
  serif: 'colophon',
  sans: 'colophonSans',
} as const satisfies Record<Layout['voice'], FurnitureKind>

/** The sizes of type that an edition says that it has, in points. */
const sizesOf = ({ text, small, tables }: Layout): Filling => ({
  text: text[0],
  small: small[0],
  least: tables.set === 'grid' ? tables.least : text[0],
})

/** A number that a line holds is on one. */
const renderIdentifier = (identifier: string, layout: Layout): readonly Kid[] =>
  identifier.length <= surelyOn(layout)
    ? [wholeLine(renderWords(identifier))]
    : renderWords(identifier, frontLetters(layout))

/** As many characters as surely stand on a line of the imprint: none is wider than an em. */
const surelyOn = ({ front: { imprint, imprintColumn } }: Layout): number =>
  Math.round(millimetres(imprintColumn) / imprint[0])

function renderLicence(license: string, language: string, letters: Letters): readonly Kid[] {
  const { sentence, address } = toLicenceStatement(license, language)
  if (address)
    return renderAround(renderPlace(address), 'licenceAt', 'address', language, { sentence })
  const own = /^https?:/.test(license) ? renderPlace(license) : renderWords(license, letters)
  return renderAround(own, 'licence', 'licence', language)
}
