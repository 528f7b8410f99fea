import { addressOf } from '../../../publication/catalogue.ts'
import type { Publication } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { toLicenceStatement } from '../../../typesetting/licences.ts'
import { toStatusStatement } from '../../../typesetting/status.ts'
import type { House } from '../../edition.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { toSingleSpaces } from './spaces.ts'

/**
 * The imprint, on the title page's verso as for deposited papers: rights, licence, what it is and where it stands, what
 * its abbreviations mean, what was changed, how it was made.
 */
export function renderImprint(publication: Publication, house: House): string {
  const { rights, license, description, changes, identifier, language } = publication.frontMatter
  const abbreviations = abbreviationsOf(publication)
  const paragraphs = [
    escapeHtml(rights),
    license && renderLicence(license, language),
    description && escapeHtml(description),
    escapeHtml(toStatusStatement(publication.frontMatter)),
    identifier && escapeHtml([identifier].flat().join(', ')),
    renderWithAddress('permanentAddress', toHome(publication, house), language),
    abbreviations && escapeHtml(furnish(language, 'abbreviations', { list: abbreviations })),
    changes && escapeHtml([furnish(language, 'changes'), ...changes].join(' ')),
    escapeHtml(furnish(language, 'printEdition')),
    escapeHtml(furnish(language, 'colophon', { house: house.name })),
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
  return `${escapeHtml(sentence)}: ${renderAddress(address)}`
}

const renderFreeLicence = (license: string, language: string): string =>
  /^https?:/.test(license)
    ? renderWithAddress('licence', license, language)
    : escapeHtml(furnish(language, 'licence', { licence: license }))

/** A piece of furniture in whose one place an address stands. */
function renderWithAddress(
  kind: 'licence' | 'permanentAddress',
  address: string,
  language: string,
): string {
  const filling = { licence: '|', address: '|' }
  const [before = '', after = ''] = furnish(language, kind, filling).split('|')
  return `${escapeHtml(before)}${renderAddress(address)}${escapeHtml(after)}`
}

/** An address as it is read out, broken after slashes alone. */
const renderAddress = (address: string): string => {
  const printed = address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  const pieces = printed.split(/(?<=\/)/).map((piece) => `<span>${escapeHtml(piece)}</span>`)
  return `<a${attributes({ href: address })}>${pieces.join('<wbr>')}</a>`
}
