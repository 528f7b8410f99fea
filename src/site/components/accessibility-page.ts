import { editionsOf } from '../../editions/index.ts'
import { standardsOf } from '../../editions/words.ts'
import { toPrintedDate } from '../../typesetting/dates.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { StatementKind } from '../../wording/index.ts'
import { houseLanguage, inLanguage, markText } from '../language.ts'
import { say, sayStatement, sayStatementHtml } from '../say.ts'
import type { Law, SiteHouse, SiteInput } from '../site.ts'
import { renderConformance } from './conformance.ts'
import { makeLinkTo, renderPage } from './page.ts'
import { renderSection } from './section.ts'

/**
 * The accessibility statement after the model of the Public Sector Bodies (Websites and Mobile Applications)
 * Accessibility Regulations 2018, regulation 8: content that is not accessible, feedback, enforcement, dates.
 */
export function renderAccessibilityPage(site: SiteInput): string {
  const language = houseLanguage(site)
  const { house } = site
  const page = {
    site,
    language,
    address: 'accessibility/',
    title: sayStatement(language, 'title', { house: house.name }),
    description: sayStatement(language, 'description'),
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const copies = `<a href="${linkTo('about/')}">${escapeHtml(say(language, 'copiesChecked'))}</a>`
  const words = wordsOf(site, language, copies)
  const section = (id: string, heading: StatementKind, content: string): string =>
    renderSection(id, sayStatement(language, heading), content)
  const sections = [
    section('_feedback', 'feedbackHeading', words.p('feedback')),
    section('_enforcement', 'enforcementHeading', renderEnforcement(words, site)),
    section('_technical', 'technicalHeading', words.p(house.law ? 'technicalLaw' : 'technical')),
    section('_status', 'statusHeading', words.p('status')),
    section('_content', 'contentHeading', renderContent(words, site)),
    section('_tested', 'testedHeading', words.p('tested')),
    ...renderConformance(site, language, section),
    section('_dates', 'preparedHeading', words.p('prepared')),
  ]
  const opening = renderOpening(page.title, words, site)
  return renderPage({ ...page, main: [opening, ...sections].join('\n') })
}

/** The words of the statement as elements, filled with what the house says of itself. */
interface Words {
  p(kind: StatementKind): string
  h3(kind: StatementKind): string
  list(kinds: readonly StatementKind[]): string
}

function wordsOf({ house }: SiteInput, language: string, about: string): Words {
  const email = escapeHtml(house.email)
  const link = (href: string, kind: StatementKind): string =>
    `<a href="${href}">${sayStatementHtml(language, kind)}</a>`
  const filling = {
    about,
    organisation: escapeHtml(house.organisation),
    standards: standardsOf(house, language),
    email: `<a href="mailto:${email}">${email}</a>`,
    date: escapeHtml(toPrintedDate(house.statementDate, language)),
    abilityNet: '<a href="https://mcmw.abilitynet.org.uk/">AbilityNet</a>',
    regulations: sayStatementHtml(language, 'regulations'),
    law: renderLaw(house, language),
    service: link('https://www.equalityadvisoryservice.com/', 'service'),
    northern: link('https://www.equalityni.org/', 'northern'),
    guidelines: link('https://www.w3.org/TR/WCAG22/', 'guidelines'),
  }
  const text = (kind: StatementKind): string => sayStatementHtml(language, kind, filling)
  return {
    p: (kind) => `<p>${text(kind)}</p>`,
    h3: (kind) => `<h3>${text(kind)}</h3>`,
    list: (kinds) => `<ul>\n${kinds.map((kind) => `<li>${text(kind)}</li>`).join('\n')}\n</ul>`,
  }
}

const renderOpening = (
  title: string,
  { p, list }: Words,
  { house }: SiteInput,
): string => `<div class="plain">
<h1>${escapeHtml(title)}</h1>
${p('runBy')}
${list(['colours', 'zoom', 'keyboard', 'listen', 'withoutScript'])}
${house.law ? '' : p('advice')}
</div>`

/** What a house says of another law is its own, and so are the addresses of those that it names. */
function renderEnforcement({ p }: Words, { house }: SiteInput): string {
  const { law, language } = house
  if (!law) return p('enforcement')
  const lang = inLanguage(language, houseLanguage({ house }))
  return law.enforcement.map((text) => `<p${lang}>${linkNames(text, law.bodies)}</p>`).join('\n')
}

/** A text as HTML in which the first of each name that it holds is a link. */
function linkNames(text: string, bodies: Law['bodies']): string {
  const [first] = bodies
    .map(({ name, address }) => ({ name, address, at: text.indexOf(name) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.name.length - one.name.length)
  if (!first) return escapeHtml(text)
  const { name, address, at } = first
  const others = bodies.filter((body) => body.name !== name)
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`
  return escapeHtml(text.slice(0, at)) + link + linkNames(text.slice(at + name.length), others)
}

function renderLaw({ law, language }: SiteHouse, around: string): string {
  if (!law) return ''
  const name = markText(escapeHtml(law.name), language, around)
  return law.address ? `<a href="${escapeHtml(law.address)}">${name}</a>` : name
}

const renderContent = ({ p, h3, list }: Words, { house }: SiteInput): string =>
  [
    h3('failing'),
    p('unknown'),
    list(['alternatives', 'phrases']),
    p('print'),
    ...(hasBooklets(house) ? [p('booklets')] : []),
    h3('outside'),
    p('record'),
  ].join('\n')

const hasBooklets = (house: SiteHouse): boolean =>
  editionsOf(house).some(({ further = [] }) => further.some(({ name }) => name === 'booklet'))
