import { addressOf } from '../../../publication/catalogue.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import { type Told, toldByPart } from '../../../publication/versions/told.ts'
import type { Version } from '../../../publication/versions/version.ts'
import { toPrintedDate } from '../../../typesetting/dates.ts'
import { furnish, furnishAround, furnishHtml } from '../../../typesetting/furniture.ts'
import { escapeHtml } from '../../../typesetting/html/escape.ts'
import { inOurs, inText } from '../../language.ts'
import { sayHtml } from '../../say.ts'
import type { SiteInput } from '../../site.ts'
import { absoluteAddress, type LinkTo } from '../page.ts'
import { renderSection } from '../section.ts'
import { renderChange } from './change.ts'
import { VERSIONS } from './dated.ts'

/**
 * The versions of a publication, the newest first: the date of each, what was changed in the editor’s words, its address for
 * good, and its changes as they follow in the text: those of the opening, and the way to those of each part. What was taken
 * out with a part comes last. Nothing where it was never corrected.
 */
export function renderVersions(publication: Publication, site: SiteInput, linkTo: LinkTo): string {
  const told = toldByPart(publication)
  const entries = (publication.versions ?? []).map((version, index) => {
    const own = Map.groupBy(told[index]?.get(undefined) ?? [], ({ change }) => change.formerPart)
    const opening = own.get(undefined)
    own.delete(undefined)
    const gone = [...own].map(
      ([title = '', changes]) =>
        renderPartGone(title, publication) + renderChanges(changes, publication, linkTo),
    )
    return `<li>
${renderDate(index, publication)}
${renderNotes(version, publication)}${renderAddress(version, publication, site, linkTo)}${renderChanges(opening, publication, linkTo)}${renderParts(index, told[index], publication, linkTo)}${gone.join('')}</li>`
  })
  return renderList(entries, publication)
}

/** The same of one part, on its page: the changes of each version that has changed it. */
export function renderVersionsOf(part: Part, publication: Publication, linkTo: LinkTo): string {
  const entries = toldByPart(publication).flatMap((told, index) => {
    const changes = renderChanges(told.get(part), publication, linkTo)
    return changes ? `<li>\n${renderDate(index, publication)}\n${changes}</li>` : []
  })
  return renderList(entries, publication)
}

function renderList(entries: readonly string[], { frontMatter }: Publication): string {
  if (entries.length === 0) return ''
  const { language } = frontMatter
  const list = `<ul class="versions">\n${entries.toReversed().join('\n')}\n</ul>`
  return renderSection(VERSIONS, furnish(language, 'changesSince'), list, inOurs(language))
}

/** The date of a version, in a heading of its own address. */
function renderDate(index: number, { frontMatter: { language }, versions }: Publication): string {
  const date = toPrintedDate(versions?.[index]?.date ?? '', language)
  return `<h3 id="${idOfVersion(index)}">${escapeHtml(date)}</h3>`
}

/** Where a page tells of a version, by its place among them: as versions are only added, it stays. */
const idOfVersion = (index: number): string => `_version-${index + 1}`

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

/** The parts that a version has changed, each leading to what it has changed there. */
function renderParts(
  index: number,
  told: ReadonlyMap<Part | undefined, unknown> = new Map(),
  publication: Publication,
  linkTo: LinkTo,
): string {
  const { language } = publication.frontMatter
  const links = publication.parts
    .filter((part) => told.has(part))
    .map((part) => {
      const way = `${linkTo(addressOf(publication, part))}#${idOfVersion(index)}`
      const title = `<span${inText(language)}>${escapeHtml(part.title)}</span>`
      return `<li><a href="${way}">${sayHtml(language, 'changesIn', { part: title })}</a></li>`
    })
  return links.length > 0 ? `<ul class="changed-parts">\n${links.join('\n')}\n</ul>\n` : ''
}

function renderChanges(
  told: readonly Told[] = [],
  publication: Publication,
  linkTo: LinkTo,
): string {
  if (told.length === 0) return ''
  const entries = told.map((one) => renderChange(one, publication, linkTo))
  return `<ul class="changes">\n${entries.join('\n')}\n</ul>\n`
}

/** `The fares, taken out:`, before what was taken out with a part. */
function renderPartGone(title: string, { frontMatter: { language } }: Publication): string {
  const [before, after] = furnishAround(language, 'passageRemoved', 'passage')
  return `<h4>${escapeHtml(before)}<span${inText(language)}>${escapeHtml(title)}</span>${escapeHtml(after)}</h4>\n`
}
