import { toPrintedDate } from '../../typesetting/dates.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { PROSE_LANGUAGE } from '../language.ts'
import type { SiteHouse, SiteInput } from '../site.ts'
import { makeLinkTo, renderPage } from './page.ts'
import { renderSection } from './section.ts'

/**
 * The accessibility statement after the model of the Public Sector Bodies (Websites and Mobile Applications)
 * Accessibility Regulations 2018, regulation 8: content that is not accessible, feedback, enforcement, dates.
 */
export function renderAccessibilityPage(site: SiteInput): string {
  const { house } = site
  const page = {
    site,
    language: PROSE_LANGUAGE,
    address: 'accessibility/',
    title: `Accessibility statement for ${house.name}`,
    description: 'How accessible this website is, what was tested, and whom to tell of a problem.',
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const sections = [
    renderSection('_feedback', 'Feedback and contact', feedback(house)),
    renderSection('_enforcement', 'Enforcement procedure', ENFORCEMENT),
    renderSection('_technical', 'Technical information', technical(house)),
    renderSection('_status', 'Compliance status', STATUS),
    renderSection('_content', 'Content that is not accessible', CONTENT),
    renderSection('_tested', 'How this was tested', tested(linkTo('about/'))),
    renderSection('_dates', 'Preparation of this statement', prepared(house)),
  ]
  return renderPage({ ...page, main: [opening(house), ...sections].join('\n') })
}

const opening = ({ name, organisation }: SiteHouse): string => `<div class="plain">
<h1>Accessibility statement for ${escapeHtml(name)}</h1>
<p>This website is run by ${escapeHtml(organisation)}. We want as many people as possible to be able to use it. You should be able to:</p>
<ul>
<li>change colours, contrast and fonts with your browser or device;</li>
<li>zoom in up to 400% without text running off the screen;</li>
<li>get to every part of the site with a keyboard alone, or with speech recognition software;</li>
<li>listen to the site with a screen reader;</li>
<li>read and print everything without JavaScript, search excepted: without it, search is a list of every paragraph.</li>
</ul>
<p><a href="https://mcmw.abilitynet.org.uk/">AbilityNet</a> has advice on making your device easier to use if you have a disability.</p>
</div>`

const feedback = ({ email, organisation }: SiteHouse): string => {
  const link = `<a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`
  return `<p>If you find a problem that is not listed here, or need a publication in another format, such as large print, Easy Read, audio or braille, write to ${escapeHtml(organisation)} at ${link}. Please say what format you need, and what assistive technology you use.</p>`
}

const ENFORCEMENT = `<p>The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy with how we respond to your complaint, contact the <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</a>. If you are in Northern Ireland, contact the <a href="https://www.equalityni.org/">Equality Commission for Northern Ireland</a>, which enforces them there.</p>`

const technical = ({ organisation }: SiteHouse): string =>
  `<p>${escapeHtml(organisation)} is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.</p>`

const STATUS = `<p>This website is partially compliant with the <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines (WCAG) version 2.2</a>, level AA, because of what is listed under “Content that is not accessible”, and because much of it can only be judged by people and has not been yet.</p>`

const CONTENT = `<h3>Not compliant with the accessibility regulations</h3>
<p>Checks by machine find no failure. Not known, because no person has tested it yet:</p>
<ul>
<li>whether the text alternatives of figures say what the figures show (WCAG 1.1.1);</li>
<li>whether every phrase in another language is marked as such (WCAG 3.1.2).</li>
</ul>
<p>The printed editions (PDF) are tagged, have an outline and name their language. They have not been checked against PDF/UA.</p>
<h3>Content that is not within the scope of the accessibility regulations</h3>
<p>Publications kept as a record keep the words of their time. Addresses and telephone numbers in them may no longer be in use, and their language is not made simpler.</p>`

const tested = (about: string): string =>
  `<p>Every page is tested by machine whenever it is made, with all rules of axe-core, those for WCAG 2.2 level AAA among them. Machines find a part of all problems only: the site has not been audited by a third party, nor tested by people who use assistive technology. <a href="${about}">How copies are made and checked</a> says what else is compared.</p>`

const prepared = ({ statementDate }: SiteHouse): string => {
  const date = escapeHtml(toPrintedDate(statementDate, PROSE_LANGUAGE))
  return `<p>This statement was prepared on ${date}. It was last reviewed on ${date}. The website was last tested when this page was made, by machine, by those who run it.</p>`
}
