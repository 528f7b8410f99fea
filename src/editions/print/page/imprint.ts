import { addressOf } from '../../../publication/catalogue.ts'
import type { Publication } from '../../../publication/tree.ts'
import { type Filling, type FurnitureKind, furnish } from '../../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { toIdentifierLines } from '../../../typesetting/identifiers.ts'
import { toLicenceStatement } from '../../../typesetting/licences.ts'
import { toStatusStatement } from '../../../typesetting/status.ts'
import type { House } from '../../edition.ts'
import { millimetres } from '../geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { renderAddress } from './lines/addresses.ts'
import { renderWords } from './lines/text.ts'
import { renderOurs } from './ours.ts'

/**
 * The imprint, on the title page's verso as for deposited papers: rights, licence, what it is and where it stands, what
 * its abbreviations mean, what was changed, how it was made.
 */
export function renderImprint(publication: Publication, house: House, layout: Layout): string {
  const { rights, license, description, changes, identifier, language } = publication.frontMatter
  const abbreviations = abbreviationsOf(publication)
  const ours = (kind: FurnitureKind, filling: Filling = {}): string =>
    renderOurs(escapeHtml(furnish(language, kind, filling)), language)
  const paragraphs = [
    renderWords(rights),
    license && renderLicence(license, language),
    description && renderWords(description),
    renderOurs(escapeHtml(toStatusStatement(publication.frontMatter)), language),
    toIdentifierLines(identifier)
      .map((one) => renderIdentifier(one, layout))
      .join(', '),
    renderAround('permanentAddress', renderLink(toHome(publication, house)), language),
    abbreviations && renderAround('abbreviations', renderWords(abbreviations), language),
    changes && [ours('changes'), ...changes.map((line) => renderWords(line))].join(' '),
    ours(layout.statement, sizesOf(layout)),
    ours('colophon', { house: house.name }),
  ]
  const rendered = paragraphs.filter(Boolean).map((words) => `<p>${words}</p>`)
  return `<section class="imprint">${rendered.join('')}</section>`
}

/** The sizes of type that an edition says that it has, in points. */
const sizesOf = ({ text, small, tables }: Layout): Filling => ({
  text: text[0],
  small: small[0],
  least: tables.set === 'grid' ? tables.least : text[0],
})

/** A number that a line holds is on one. */
const renderIdentifier = (identifier: string, layout: Layout): string =>
  identifier.length <= surelyOn(layout)
    ? `<span class="whole">${renderWords(identifier)}</span>`
    : renderWords(identifier)

/** As many characters as surely stand on a line of the imprint: none is wider than an em. */
const surelyOn = ({ front: { imprint, imprintColumn } }: Layout): number =>
  Math.round(millimetres(imprintColumn) / imprint[0])

/** Where the publication stands: its own page on the site. */
const toHome = (publication: Publication, { origin, basePath }: House): string =>
  `${origin}${basePath}${addressOf(publication)}`

function renderLicence(license: string, language: string): string {
  const { sentence, address } = toLicenceStatement(license, language)
  if (!address) return renderFreeLicence(license, language)
  const words = { sentence: escapeHtml(sentence), address: renderLink(address) }
  return renderOurs(furnish(language, 'licenceAt', words), language)
}

const renderFreeLicence = (license: string, language: string): string =>
  /^https?:/.test(license)
    ? renderAround('licence', renderLink(license), language)
    : renderAround('licence', renderWords(license), language)

/** A piece of furniture in whose one place something stands that is not ours, as HTML. */
function renderAround(
  kind: 'licence' | 'permanentAddress' | 'abbreviations',
  html: string,
  language: string,
): string {
  const [before = '', after = ''] = furnish(language, kind, {
    licence: '|',
    address: '|',
    list: '|',
  }).split('|')
  const ours = (words: string): string => renderOurs(escapeHtml(words), language)
  return `${ours(before)}${html}${ours(after)}`
}

/** An address as it is read out. */
const renderLink = (address: string): string => {
  const printed = address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return `<a${attributes({ href: address })}>${renderAddress(printed)}</a>`
}
