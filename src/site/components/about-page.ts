import { escapeHtml } from '../../typesetting/html/escape.ts'
import { PROSE_LANGUAGE } from '../language.ts'
import type { SiteInput } from '../site.ts'
import { makeLinkTo, renderPage } from './page.ts'
import { renderSection } from './section.ts'

/** How copies are made and checked, and what no machine can check. */
export function renderAboutPage(site: SiteInput): string {
  const page = {
    site,
    language: PROSE_LANGUAGE,
    address: 'about/',
    title: 'How copies are made and checked',
    description:
      'How every edition is made from one source, read back, and compared word for word.',
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const name = escapeHtml(site.house.name)
  const sections = [
    renderSection('_received', 'Received', RECEIVED),
    renderSection('_made', 'Set once', MADE),
    renderSection('_read', 'Read back', READ),
    renderSection('_compared', 'Compared', COMPARED),
    renderSection('_added', 'What is added', ADDED(name)),
    renderSection('_pages', 'Pages checked', PAGES(linkTo('accessibility/'))),
    renderSection('_evidence', 'The evidence', EVIDENCE(linkTo('manifest-sha256.txt'))),
    renderSection('_limits', 'What this does not show', LIMITS),
  ]
  const opening = `<div class="plain">
<h1>How copies are made and checked</h1>
<p>A fair copy is the clean, exact copy of a corrected document. ${name} makes every edition of a publication from one source, opens each finished file again, and publishes only if every word is there, once and in order.</p>
</div>`
  return renderPage({ ...page, main: [opening, ...sections].join('\n') })
}

const RECEIVED = `<p>The words of a publication are kept as they were received. What an editor changed, such as joining a sentence that a page of the printed report had broken, is written down and shown on the publication’s page under “Editorial changes”.</p>`

const MADE = `<p>The text is read once, into one structure of headings, paragraphs, lists, tables and notes. Every edition is made from that structure alone, and none from another edition. The same text gives the same files, byte for byte, whenever and wherever they are made.</p>`

const READ = `<p>Each finished file is opened again, and read by another program than the one that wrote it: the web pages as a browser reads them, the print as a screen reader is given it, the text files as they stand.</p>`

const COMPARED = `<p>The words that were read are compared with the words of the source. Capitals, quotation marks, hyphens and punctuation count; so do the numbers of paragraphs. One word that is missing, doubled, moved or altered, in any edition of any publication, and nothing is published: what stood before stays.</p>`

const ADDED = (name: string): string =>
  `<p>An edition may need words of its own: “Page 3 of 7” at the foot of a printed page, the heading of a column beside a cell, the name of a department in full beside its abbreviation, the number of a paragraph that has none. They are set apart, in the house’s own face or in [square brackets], and each of them is expected in its place: any other is an error. Row numbers in tables, and words in square brackets in web pages, are added by ${name}.</p>`

const PAGES = (statement: string): string =>
  `<p>Every page is checked with axe, by all of its rules for WCAG 2.2 that are settled and those of level AAA, whenever it is made. Tables are counted: rows, headers and cells are those of the source. The <a href="${statement}">accessibility statement</a> says what was found and what a machine cannot tell.</p>`

const EVIDENCE = (manifest: string): string =>
  `<p>Beside the editions of each publication lies a file for machines, <code>editions.json</code>, with the size and the SHA-256 checksum of every file, and the number of words compared. The <a href="${manifest}">list of all checksums</a> can be checked with <code>sha256sum -c manifest-sha256.txt</code> on any computer.</p>`

const LIMITS = `<p>The comparison shows that the copies agree with the source. It does not show that the source agrees with the document that was first published: that is the editor’s work. No edition has been proof-read by a person unless it says so.</p>`
