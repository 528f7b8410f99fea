import { addressOf } from '../../publication/catalogue.ts'
import { type Passage, passagesOf } from '../../publication/passages.ts'
import type { Publication } from '../../publication/tree.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteInput } from '../site.ts'
import { listed } from '../words.ts'
import { absoluteAddress, inLanguage } from './page.ts'

/** How the publication is cited, and how one paragraph of it is. */
export function renderCite(publication: Publication, site: SiteInput): string {
  const { title, publisher, creator, date, identifier, language } = publication.frontMatter
  const by = listed([creator ?? []].flat())
  const identifiers = [identifier ?? []].flat().map((text) => `, ${text}`)
  const address = absoluteAddress(site, addressOf(publication))
  return `<p class="citation"${inLanguage(language)}>${escapeHtml(publisher)}, <cite>${escapeHtml(title)}</cite> (${escapeHtml(by ? `${by}, ` : '')}${date.slice(0, 4)})${escapeHtml(identifiers.join(''))}, <span class="address">${escapeHtml(address)}</span></p>${exampleOf(publication, site)}`
}

/** An address of a paragraph: of one that the document itself numbers, if there is one. */
function exampleOf(publication: Publication, site: SiteInput): string {
  const paragraphs = publication.parts.flatMap((part) =>
    passagesOf(part)
      .filter(({ kind }) => kind === 'paragraph')
      .map((passage) => ({ ...passage, part })),
  )
  const example = paragraphs.find((paragraph) => !isCounted(paragraph)) ?? paragraphs[0]
  if (!example) return ''
  const address = `${absoluteAddress(site, addressOf(publication, example.part))}#${example.id}`
  const counted = paragraphs.some(isCounted)
    ? `\n<p>Numbers in square brackets are added by ${escapeHtml(site.house.name)}.</p>`
    : ''
  return `
<p>Every paragraph and every row of a table has an address of its own, which is kept for good: the link on its number. ${escapeHtml(example.label)} is at <span class="address">${escapeHtml(address)}</span></p>${counted}`
}

const isCounted = ({ blocks: [first] }: Passage): boolean =>
  first?.type === 'paragraph' && first.label === undefined
