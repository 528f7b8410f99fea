import { addressOf } from '../../../publication/catalogue.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import { type Told, toldByPart } from '../../../publication/versions/told.ts'
import type { Version } from '../../../publication/versions/version.ts'
import { toPrintedDate } from '../../../typesetting/dates.ts'
import { furnish, furnishAround, furnishHtml } from '../../../typesetting/furniture.ts'
import { escapeHtml } from '../../../typesetting/html/escape.ts'
import { inOurs, inText } from '../../language.ts'
import type { SiteInput } from '../../site.ts'
import { absoluteAddress, type LinkTo } from '../page.ts'
import { renderSection } from '../section.ts'
import { renderChange } from './change.ts'
import { VERSIONS } from './dated.ts'

/**
 * The versions of a publication, the newest first: the date of each, what was changed in the editor’s words, its address for
 * good, and each change, or the way to the part that has it. Nothing where it was never corrected.
 */
export function renderVersions(publication: Publication, site: SiteInput, linkTo: LinkTo): string {
  const told = toldByPart(publication)
  const entries = (publication.versions ?? []).map(
    (version, index) => `<li>
${renderDate(version, publication)}
${renderNotes(version, publication)}${renderAddress(version, publication, site, linkTo)}${renderParts(told[index], publication, linkTo)}${renderChanges(told[index]?.get(undefined), publication, linkTo)}</li>`,
  )
  return renderList(entries, publication)
}

/** The same of one part, on its page: the changes of each version that has changed it. */
export function renderVersionsOf(part: Part, publication: Publication, linkTo: LinkTo): string {
  const told = toldByPart(publication)
  const entries = (publication.versions ?? []).flatMap((version, index) => {
    const changes = renderChanges(told[index]?.get(part), publication, linkTo)
    return changes ? `<li>\n${renderDate(version, publication)}\n${changes}</li>` : []
  })
  return renderList(entries, publication)
}

function renderList(entries: readonly string[], { frontMatter }: Publication): string {
  if (entries.length === 0) return ''
  const { language } = frontMatter
  const list = `<ul class="versions">\n${entries.toReversed().join('\n')}\n</ul>`
  return renderSection(VERSIONS, furnish(language, 'changesSince'), list, inOurs(language))
}

const renderDate = ({ date }: Version, { frontMatter: { language } }: Publication): string =>
  `<h3>${escapeHtml(toPrintedDate(date, language))}</h3>`

/** Of the first version it is said that it was published. */
function renderNotes(version: Version, { frontMatter, versions }: Publication): string {
  const { language } = frontMatter
  const notes = version.notes.map((note) => `<p${inText(language)}>${escapeHtml(note)}</p>\n`)
  const first = `<p>${furnishHtml(language, 'firstPublished', {})}</p>\n`
  return (versions?.[0] === version ? first : '') + notes.join('')
}

function renderAddress(
  { address, text }: Version,
  { frontMatter: { language } }: Publication,
  site: SiteInput,
  linkTo: LinkTo,
): string {
  const link = `<a href="${linkTo(address)}">${escapeHtml(absoluteAddress(site, address))}</a>`
  const words = furnishHtml(language, text ? 'textAsItWas' : 'permanentAddress', { address: link })
  return `<p class="about">${words}</p>\n`
}

/** The parts that a version has changed, each leading to its changes. */
function renderParts(
  told: ReadonlyMap<Part | undefined, unknown> = new Map(),
  publication: Publication,
  linkTo: LinkTo,
): string {
  const { language } = publication.frontMatter
  const links = publication.parts
    .filter((part) => told.has(part))
    .map((part) => {
      const way = `${linkTo(addressOf(publication, part))}#${VERSIONS}`
      return `<li><a href="${way}"${inText(language)}>${escapeHtml(part.title)}</a></li>`
    })
  return links.length > 0 ? `<ul class="changed-parts">\n${links.join('\n')}\n</ul>\n` : ''
}

function renderChanges(
  told: readonly Told[] = [],
  publication: Publication,
  linkTo: LinkTo,
): string {
  const parts = Map.groupBy(told, ({ change }) => change.formerPart ?? '')
  const there = parts.get('') ?? []
  parts.delete('')
  return [['', there] as const, ...parts]
    .filter(([, changes]) => changes.length > 0)
    .map(([title, changes]) => {
      const entries = changes.map((one) => renderChange(one, publication, linkTo))
      return `${renderPartGone(title, publication)}<ul class="changes">\n${entries.join('\n')}\n</ul>\n`
    })
    .join('')
}

/** `The fares, taken out:`, before what was taken out with a part. */
function renderPartGone(title: string, { frontMatter: { language } }: Publication): string {
  if (title === '') return ''
  const [before, after] = furnishAround(language, 'passageRemoved', 'passage')
  return `<h4>${escapeHtml(before)}<span${inText(language)}>${escapeHtml(title)}</span>${escapeHtml(after)}</h4>\n`
}
