import { isCitable } from '../../publication/cited.ts'
import { summaryOf } from '../../publication/summary.ts'
import type { Part } from '../../publication/tree.ts'
import { isUnlisted } from '../../publication/unlisted.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteKind } from '../../wording/index.ts'
import { inOurs, inText } from '../language.ts'
import { say } from '../say.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import { renderAlternates } from './alternates.ts'
import { renderDescription, renderFirst, renderStanding } from './banner.ts'
import { renderCite } from './cite.ts'
import { renderEditions } from './editions-table.ts'
import { renderFoundScript } from './found-script.ts'
import { renderForMachines } from './machines.ts'
import { renderMovedFrom } from './moved.ts'
import { renderOpening } from './opening.ts'
import { renderOthers } from './other-publications.ts'
import { type LinkTo, makeLinkTo, type Page, renderPage } from './page.ts'
import { renderParts } from './parts-list.ts'
import { renderRights } from './rights.ts'
import { renderSection } from './section.ts'
import { renderSummary } from './summary.ts'
import { fragmentsOf, renderText } from './text-page.ts'
import { renderTimelines } from './timeline/timeline.ts'
import { windowTitle } from './title.ts'
import { renderReadingTools, renderScript } from './tools.ts'
import { renderDated } from './versions/dated.ts'
import { renderVersionLinks } from './versions/version-links.ts'
import { renderVersions } from './versions/versions.ts'

/** The page of a publication: its text, where that is one file, or its contents; its editions; how it is cited. */
export function renderPublicationPage(entry: SitePublication, site: SiteInput): string {
  const { frontMatter, name, parts } = entry.publication
  const { title, language, description } = frontMatter
  const [summary] = summaryOf(frontMatter)
  const page = {
    site,
    address: `${name}/`,
    title: windowTitle(title, entry.publication),
    language,
    description: summary ?? description,
    noindex: isUnlisted(entry.publication),
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const own = parts.find((part) => part.name === '')
  const opening = renderOpening(entry.publication)
  const top =
    own && parts.length === 1
      ? renderText({ entry, part: own, linkTo, site }, '', opening)
      : renderLanding(entry, own, opening, site, linkTo)
  const head =
    renderFoundScript(linkTo) +
    renderVersionLinks(entry.publication, linkTo) +
    renderForMachines(entry, site, linkTo) +
    renderScript(linkTo)
  const main = [top, ...sectionsOf(entry, site, linkTo)].join('\n')
  return renderPage({ ...page, isArticle: true, isText: true, head, main } satisfies Page)
}

function renderLanding(
  entry: SitePublication,
  own: Part | undefined,
  opening: string,
  site: SiteInput,
  linkTo: LinkTo,
): string {
  const { publication } = entry
  const { language } = publication.frontMatter
  const parts = `<div${inText(language)}>\n${renderParts(publication, linkTo)}\n</div>`
  const text = own ? fragmentsOf({ entry, part: own }) : { opening: '', text: '' }
  return `<div class="reading">
${renderFirst(entry, '', linkTo)}${text.opening || opening}
${renderDated(publication, linkTo)}${renderStanding(entry, linkTo)}
${renderOthers(entry, linkTo)}${renderDescription(publication.frontMatter)}
${renderSummary(publication.frontMatter, 'unfolded')}${text.text}${own ? renderTimelines(publication, own) : ''}${renderMovedFrom(entry, own, site, linkTo)}${own ? renderReadingTools({ entry, part: own, linkTo, site }) : ''}
</div>
${renderSection('_contents', furnish(language, 'contents'), parts, inOurs(language))}`
}

function sectionsOf(entry: SitePublication, site: SiteInput, linkTo: LinkTo): readonly string[] {
  const { publication } = entry
  const { changes = [], alternates = [], language } = publication.frontMatter
  const section = (id: string, heading: SiteKind, content: string): string =>
    renderSection(id, say(language, heading), content, inOurs(language))
  const changeList = changes.map((change) => `<li>${escapeHtml(change)}</li>`).join('\n')
  return [
    ...(publication.versions ? [renderVersions(publication, site, linkTo)] : []),
    section('_editions', 'editions', renderEditions(entry, site.house, linkTo)),
    alternates.length > 0 &&
      section('_alternates', 'madeByPeople', renderAlternates(publication, linkTo)),
    isCitable(publication) && section('_cite', 'cite', renderCite(entry, site, linkTo)),
    changes.length > 0 &&
      section('_changes', 'changes', `<ul${inText(language)}>\n${changeList}\n</ul>`),
    section('_rights', 'copyright', renderRights(publication.frontMatter)),
  ].filter((content) => content !== false)
}
