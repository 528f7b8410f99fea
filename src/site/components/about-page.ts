import { standardsOf } from '../../editions/words.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { AboutKind } from '../../wording/index.ts'
import { houseLanguage } from '../language.ts'
import { say, sayAbout, sayAboutHtml } from '../say.ts'
import type { SiteInput } from '../site.ts'
import { makeLinkTo, renderPage } from './page.ts'
import { renderSection } from './section.ts'

/** How copies are made and checked, and what no machine can check. */
export function renderAboutPage(site: SiteInput): string {
  const language = houseLanguage(site)
  const page = {
    site,
    language,
    address: 'about/',
    title: say(language, 'copiesChecked'),
    description: sayAbout(language, 'description'),
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const link = (address: string, kind: AboutKind): string =>
    `<a href="${linkTo(address)}">${sayAboutHtml(language, kind)}</a>`
  const house = escapeHtml(site.house.name)
  const paragraph = (kind: AboutKind, filling = {}): string =>
    `<p>${sayAboutHtml(language, kind, { house, ...filling })}</p>`
  const evidence = {
    file: '<code>editions.json</code>',
    list: link('manifest-sha256.txt', 'checksums'),
    command: '<code>sha256sum -c manifest-sha256.txt</code>',
  }
  const statement = link('accessibility/', 'statement')
  const print = { statement, standards: standardsOf(site.house, language) }
  const sections = [
    renderSection('_received', say(language, 'received'), paragraph('received')),
    renderSection('_made', say(language, 'setOnce'), paragraph('made')),
    renderSection('_read', say(language, 'readBack'), paragraph('read')),
    renderSection('_compared', say(language, 'compared'), paragraph('compared')),
    renderSection('_added', sayAbout(language, 'addedHeading'), paragraph('added')),
    renderSection('_pages', sayAbout(language, 'pagesHeading'), paragraph('pages', { statement })),
    renderSection('_print', sayAbout(language, 'printHeading'), paragraph('print', print)),
    renderSection(
      '_evidence',
      sayAbout(language, 'evidenceHeading'),
      paragraph('evidence', evidence),
    ),
    renderSection('_limits', sayAbout(language, 'limitsHeading'), paragraph('limits')),
  ]
  const opening = `<div class="plain">
<h1>${escapeHtml(page.title)}</h1>
${paragraph('opening')}
</div>`
  return renderPage({ ...page, main: [opening, ...sections].join('\n') })
}
