import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { relativeAddress } from '../../typesetting/relative.ts'
import { FINDING_SHEET, STYLE_SHEET } from '../assets.ts'
import { FEED, FEED_TYPE } from '../feed-address.ts'
import { inOurs } from '../language.ts'
import { say } from '../say.ts'
import type { SiteInput } from '../site.ts'
import { amongDrafts } from './among-drafts.ts'
import { renderCard } from './card.ts'
import { renderColophon } from './colophon.ts'
import { renderIcons } from './icons.ts'
import { renderMasthead } from './masthead.ts'
import { type Policy, renderPolicy } from './policy.ts'

/** One page: where it stands, what it is called, and what it holds. */
export interface Page {
  readonly site: SiteInput
  /** Its address from the web root: `reaching-out/next-steps/`; '' is the home page. */
  readonly address: string
  /** Its title, without the name of the site. */
  readonly title: string
  readonly description?: string | undefined
  /** The language of what it holds; what is said round that is in it too, where it has wording. */
  readonly language: string
  /** The HTML within `main`. */
  readonly main: string
  /** More for the head: alternates, data for machines, scripts. */
  readonly head?: string
  readonly policy?: Policy
  /** Kept out of search engines, which must read it to know that (RFC 9309 forbids reading, not showing). */
  readonly noindex?: boolean
  /** The whole address of the page that this one stands for, where that is another. */
  readonly canonical?: string
  /** A page of a publication. */
  readonly isArticle?: boolean
  /** A page of a text, or of what a publication holds, which needs no style for lists of publications, searches and citations. */
  readonly isText?: boolean
  /** Links from the root of the host, for a page that is shown at any address. */
  readonly isEverywhere?: boolean
}

/**
 * The page round what it holds: head, skip link, masthead, colophon. What is skipped to can have the focus: without it a
 * screen reader says the title of the whole page again.
 */
export function renderPage(given: Page): string {
  const page = given.site.house.holdsDrafts && !given.isArticle ? amongDrafts(given) : given
  const { site, address, title, main, language } = page
  const linkTo = makeLinkTo(page)
  return `<!doctype html>
<html${attributes({ lang: language })}>
<head>
<meta charset="utf-8">
${renderPolicy(page.policy)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${page.noindex || site.house.holdsDrafts ? '<meta name="robots" content="noindex">\n' : ''}<title>${escapeHtml(address ? `${title} – ${site.house.name}` : title)}</title>
${renderDescription(page)}${renderCard(page)}${renderIcons(page, linkTo)}<script src="${linkTo('assets/settings.js')}"></script>
${renderFeedLink(page, linkTo)}<link rel="stylesheet" href="${linkTo(STYLE_SHEET)}">
${page.isText ? '' : `<link rel="stylesheet" href="${linkTo(FINDING_SHEET)}">\n`}<script type="module" src="${linkTo('assets/settings-choose.js')}"></script>
${page.head ?? ''}</head>
<body>
<a class="skip" href="#_main"${inOurs(language)}>${escapeHtml(say(language, 'skip'))}</a>
${renderMasthead(page, linkTo)}
<main id="_main" tabindex="-1">
${main}
</main>
${renderColophon(page, linkTo)}
</body>
</html>
`
}

function renderFeedLink({ site }: Page, linkTo: LinkTo): string {
  if (site.house.holdsDrafts) return ''
  const about = attributes({ type: FEED_TYPE, title: site.house.name })
  return `<link rel="alternate"${about} href="${linkTo(FEED)}">\n`
}

/** The whole address by which a page is known. */
export const canonicalOf = ({ site, address, canonical }: Page): string =>
  canonical ?? absoluteAddress(site, address)

function renderDescription(page: Page): string {
  const { description, isEverywhere } = page
  const meta = description
    ? `<meta${attributes({ name: 'description', content: description })}>\n`
    : ''
  const href = canonicalOf(page)
  return isEverywhere ? meta : `${meta}<link${attributes({ rel: 'canonical', href })}>\n`
}

/** The whole address of a page: `https://publications.example.gov.uk/reaching-out/`. */
export const absoluteAddress = ({ house }: SiteInput, address: string): string =>
  house.origin + house.basePath + address

/** How a page writes the way to another, named from the web root. */
export type LinkTo = (address: string) => string

export const makeLinkTo = ({ site, address, isEverywhere }: Page): LinkTo =>
  isEverywhere
    ? (to) => escapeHtml(site.house.basePath + to)
    : (to) => escapeHtml(relativeAddress(address, to))
