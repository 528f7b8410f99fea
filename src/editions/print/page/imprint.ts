import type { Publication } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { toLicenceStatement } from '../../../typesetting/licences.ts'
import type { House } from '../../edition.ts'
import { toSingleSpaces } from './spaces.ts'

/** The imprint, on the title page's verso as for deposited papers: rights, licence, what was changed, how it was made. */
export function renderImprint({ frontMatter }: Publication, house: House): string {
  const { rights, license, description, changes, identifier, language } = frontMatter
  const paragraphs = [
    escapeHtml(rights),
    license && renderLicence(license, language),
    description && escapeHtml(description),
    identifier && escapeHtml([identifier].flat().join(', ')),
    changes && escapeHtml([furnish(language, 'changes'), ...changes].join(' ')),
    escapeHtml(furnish(language, 'printEdition')),
    escapeHtml(furnish(language, 'colophon', { house: house.name })),
  ]
  const rendered = paragraphs
    .filter(Boolean)
    .map((words) => `<p>${toSingleSpaces(words ?? '')}</p>`)
  return `<section class="imprint">${rendered.join('')}</section>`
}

function renderLicence(license: string, language: string): string {
  const { sentence, address } = toLicenceStatement(license, language)
  if (!address) return renderFreeLicence(license, language)
  return `${escapeHtml(sentence)}: ${renderAddress(address)}`
}

function renderFreeLicence(license: string, language: string): string {
  if (/^https?:/.test(license)) {
    const [before = '', after = ''] = furnish(language, 'licence', { licence: '|' }).split('|')
    return `${escapeHtml(before)}${renderAddress(license)}${escapeHtml(after)}`
  }
  return escapeHtml(furnish(language, 'licence', { licence: license }))
}

/** An address as it is read out, broken after slashes alone. */
const renderAddress = (address: string): string => {
  const printed = address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  const pieces = printed.split(/(?<=\/)/).map((piece) => `<span>${escapeHtml(piece)}</span>`)
  return `<a${attributes({ href: address })}>${pieces.join('<wbr>')}</a>`
}
