import { addressOf } from '../../publication/catalogue.ts'
import { countOf, type Passage, passagesOf } from '../../publication/passages.ts'
import type { Paragraph, Publication } from '../../publication/tree.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { toIdentifierLines } from '../../typesetting/identifiers.ts'
import { listed } from '../../wording/counts.ts'
import { inText } from '../language.ts'
import { say, sayHtml } from '../say.ts'
import type { SiteInput } from '../site.ts'
import { absoluteAddress } from './page.ts'

/** How the publication is cited, and how one paragraph of it is. */
export function renderCite(publication: Publication, site: SiteInput): string {
  const { title, publisher, creator, date, identifier, language } = publication.frontMatter
  const by = listed([creator ?? []].flat(), language)
  const identifiers = toIdentifierLines(identifier).map((text) => `, ${text}`)
  const address = renderAddress(absoluteAddress(site, addressOf(publication)))
  return `<p class="citation"${inText(language)}>${escapeHtml(publisher)}, <cite>${escapeHtml(title)}</cite> (${escapeHtml(by ? `${by}, ` : '')}${date.slice(0, 4)})${escapeHtml(identifiers.join(''))}, ${address}</p>${exampleOf(publication, site)}`
}

/** An address of a paragraph: of one that the document itself numbers, if there is one. */
function exampleOf(publication: Publication, site: SiteInput): string {
  const { language } = publication.frontMatter
  const paragraphs = publication.parts.flatMap((part) =>
    passagesOf(part)
      .flatMap(toParagraph)
      .map((paragraph) => ({ paragraph, part })),
  )
  const example = paragraphs.find(({ paragraph }) => paragraph.label !== undefined) ?? paragraphs[0]
  if (!example) return ''
  const { paragraph, part } = example
  const address = `${absoluteAddress(site, addressOf(publication, part))}#${paragraph.id}`
  const filling = {
    paragraph: escapeHtml(nameOf(paragraph, language)),
    address: renderAddress(address),
  }
  const house = escapeHtml(site.house.name)
  const counted = paragraphs.some(({ paragraph }) => paragraph.label === undefined)
    ? `\n<p>${sayHtml(language, 'citeCounted', { house })}</p>`
    : ''
  return `\n<p>${sayHtml(language, 'citeAddress', filling)}</p>${counted}`
}

const renderAddress = (address: string): string =>
  `<span class="address">${escapeHtml(address)}</span>`

/** The numbered or counted paragraph that a passage is. */
const toParagraph = ({ kind, blocks: [first] }: Passage): readonly Paragraph[] =>
  kind === 'paragraph' && first?.type === 'paragraph' ? [first] : []

/** `Paragraph 7.2`; `Paragraph [6]`; `Paragraph 1 of Annex A`. */
function nameOf(paragraph: Paragraph, language: string): string {
  const { number = `[${countOf(paragraph)}]`, scope } = paragraph
  return scope
    ? say(language, 'citeParagraphOf', { number, scope: scope.name })
    : say(language, 'citeParagraph', { number })
}
