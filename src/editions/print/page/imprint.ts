import { addressOf } from '../../../publication/catalogue.ts'
import type { Publication } from '../../../publication/tree.ts'
import { type Filling, type FurnitureKind, furnish } from '../../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { toLicenceStatement } from '../../../typesetting/licences.ts'
import { toStatusStatement } from '../../../typesetting/status.ts'
import type { House } from '../../edition.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { renderOurs } from './ours.ts'
import { toSingleSpaces } from './spaces.ts'

/**
 * The imprint, on the title page's verso as for deposited papers: rights, licence, what it is and where it stands, what
 * its abbreviations mean, what was changed, how it was made.
 */
export function renderImprint(publication: Publication, house: House): string {
  const { rights, license, description, changes, identifier, language } = publication.frontMatter
  const abbreviations = abbreviationsOf(publication)
  const ours = (kind: FurnitureKind, filling: Filling = {}): string =>
    renderOurs(escapeHtml(furnish(language, kind, filling)), language)
  const paragraphs = [
    escapeHtml(rights),
    license && renderLicence(license, language),
    description && escapeHtml(description),
    renderOurs(escapeHtml(toStatusStatement(publication.frontMatter)), language),
    identifier && escapeHtml([identifier].flat().join(', ')),
    renderAround('permanentAddress', renderAddress(toHome(publication, house)), language),
    abbreviations && renderAround('abbreviations', escapeHtml(abbreviations), language),
    changes && [ours('changes'), ...changes.map(escapeHtml)].join(' '),
    ours('printEdition'),
    ours('colophon', { house: house.name }),
  ]
  const rendered = paragraphs
    .filter(Boolean)
    .map((words) => `<p>${toSingleSpaces(words ?? '')}</p>`)
  return `<section class="imprint">${rendered.join('')}</section>`
}

/** Where the publication stands: its own page on the site. */
const toHome = (publication: Publication, { origin, basePath }: House): string =>
  `${origin}${basePath}${addressOf(publication)}`

function renderLicence(license: string, language: string): string {
  const { sentence, address } = toLicenceStatement(license, language)
  if (!address) return renderFreeLicence(license, language)
  const words = { sentence: escapeHtml(sentence), address: renderAddress(address) }
  return renderOurs(furnish(language, 'licenceAt', words), language)
}

const renderFreeLicence = (license: string, language: string): string =>
  /^https?:/.test(license)
    ? renderAround('licence', renderAddress(license), language)
    : renderAround('licence', escapeHtml(license), language)

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

/** An address as it is read out, broken after slashes alone. */
const renderAddress = (address: string): string => {
  const printed = address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  const pieces = printed.split(/(?<=\/)/).map((piece) => `<span>${escapeHtml(piece)}</span>`)
  return `<a${attributes({ href: address })}>${pieces.join('<wbr>')}</a>`
}
