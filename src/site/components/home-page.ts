import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { PublicationList } from '../publication-lists.ts'
import type { SiteInput } from '../site.ts'
import { type LinkTo, makeLinkTo, renderPage } from './page.ts'
import { renderPublications } from './publications.ts'
import { renderSection } from './section.ts'

/** How copies are made, in four steps; the page "How copies are made" says it in full. */
const STEPS: readonly (readonly [name: string, text: string])[] = [
  [
    'Received',
    'We keep the text exactly as it reached us, with its date and its rights. Every change an editor makes to it is recorded.',
  ],
  ['Set once', 'All editions are made from one source. None is made from another edition.'],
  [
    'Read back',
    'Each finished file is opened again, and read by another program than the one that made it.',
  ],
  [
    'Compared',
    'What was read is compared with the source: every word, once and in order. One difference, and nothing is published.',
  ],
]

/** The home page: what this is, search, the newest publications and the way to all, how copies are made. */
export function renderHomePage(site: SiteInput, lists: readonly PublicationList[]): string {
  const page = {
    site,
    address: '',
    title: `${site.house.name}: official documents in every edition`,
    description:
      'Official documents in every edition a reader may need, each proved word for word.',
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const main = [
    renderStatement(linkTo),
    renderSection('_publications', 'Publications', renderPublications(page.address, lists, linkTo)),
    renderSection('_copies', 'How copies are made and checked', renderSteps(linkTo)),
    renderSection('_libraries', 'For libraries', FOR_LIBRARIES(linkTo)),
  ]
  return renderPage({ ...page, main: main.join('\n') })
}

const renderStatement = (linkTo: LinkTo): string => `<div class="statement">
<h1>Official documents in every edition a reader may need, each proved word for word.</h1>
<form class="search" role="search" action="${linkTo('search/')}" method="get">
<label for="_q">Search every paragraph</label>
<div class="field"><input type="search" id="_q" name="q"><button>Search</button></div>
</form>
</div>`

const renderSteps = (linkTo: LinkTo): string => `<ol class="steps">
${STEPS.map(([name, text]) => `<li><strong>${name}</strong><br>\n${escapeHtml(text)}</li>`).join('\n')}
</ol>
<p><a href="${linkTo('about/')}">How copies are made and checked, in full</a></p>`

const FOR_LIBRARIES = (linkTo: LinkTo): string =>
  `<p>Each publication can be had as paged text and as print, for keeping on paper, and as its source. Their <a href="${linkTo('manifest-sha256.txt')}">list of checksums</a> stays readable without us.</p>`
