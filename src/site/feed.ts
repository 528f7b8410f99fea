import { byCodeUnits } from '../publication/by-code-units.ts'
import { addressOf } from '../publication/catalogue.ts'
import { changedOn, toDay } from '../publication/dates.ts'
import { summaryOf } from '../publication/summary.ts'
import type { Publication } from '../publication/tree.ts'
import { escapeHtml } from '../typesetting/html/escape.ts'
import { sayOther } from '../typesetting/other-publications.ts'
import { sentence } from '../typesetting/sentence.ts'
import { sayStatus, toStatus } from '../typesetting/status.ts'
import { absoluteAddress } from './components/page.ts'
import { windowTitle } from './components/title.ts'
import { FEED, FEED_TYPE } from './feed-address.ts'
import { houseLanguage } from './language.ts'
import { say } from './say.ts'
import type { SiteInput, SitePublication } from './site.ts'

/** A feed names so many publications, those that were changed last: about 40 KB. */
const MOST = 50

/** The feed of new and changed publications (Atom, RFC 4287), those that were changed last first. */
export function renderFeed(site: SiteInput): string {
  const { house } = site
  const language = houseLanguage(site)
  const newest = toLastChanged(site.publications)
  const [first] = newest
  const updated = toTime(first ? changedOn(first.publication.frontMatter) : house.statementDate)
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(language)}">
<id>${escapeHtml(absoluteAddress(site, ''))}</id>
<title>${escapeHtml(say(language, 'feedOf', { house: house.name }))}</title>
<updated>${updated}</updated>
<author><name>${escapeHtml(house.organisation)}</name><email>${escapeHtml(house.email)}</email></author>
<link rel="self" type="${FEED_TYPE}" href="${escapeHtml(absoluteAddress(site, FEED))}"/>
<link rel="alternate" type="text/html" href="${escapeHtml(absoluteAddress(site, ''))}"/>
${newest.map((entry) => renderEntry(entry, site)).join('')}</feed>
`
}

/** Publications that were changed on one day stand in the order of their names; an earlier text is no news, and a draft none yet. */
function toLastChanged(publications: readonly SitePublication[]): readonly SitePublication[] {
  const own = publications.filter(
    ({ publication: { earlierOf, frontMatter } }) =>
      earlierOf === undefined && frontMatter.status !== 'draft',
  )
  const dated = own.map((entry) => ({
    entry,
    name: entry.publication.name,
    day: toDay(changedOn(entry.publication.frontMatter)),
  }))
  const sorted = dated.sort(
    (one, other) => byCodeUnits(other.day, one.day) || byCodeUnits(one.name, other.name),
  )
  return sorted.slice(0, MOST).map(({ entry }) => entry)
}

/** Its address is what a publication is known by for ever (RFC 4287, 4.2.6). */
function renderEntry({ publication, relations }: SitePublication, site: SiteInput): string {
  const { frontMatter } = publication
  const { title, language, date, creator, publisher, rights, description } = frontMatter
  const address = escapeHtml(absoluteAddress(site, addressOf(publication)))
  const status = toStatus(frontMatter, relations.successor)
  const said = [
    ...(status ? [sayStatus(status, (other) => sayOther(other, site.house))] : []),
    ...lastNotes(publication),
    summaryOf(frontMatter)[0] ?? description,
  ].filter((words) => words !== undefined)
  const authors = [creator ?? publisher].flat()
  return `<entry xml:lang="${escapeHtml(language)}">
<id>${address}</id>
<title>${escapeHtml(windowTitle(title, publication))}</title>
<published>${toTime(date)}</published>
<updated>${toTime(changedOn(frontMatter))}</updated>
${authors.map((name) => `<author><name>${escapeHtml(name)}</name></author>`).join('')}
<link rel="alternate" type="text/html" hreflang="${escapeHtml(language)}" href="${address}"/>
<summary>${escapeHtml(said.join(' ') || title)}</summary>
<rights>${escapeHtml(rights)}</rights>
</entry>
`
}

/** What the last version has changed, in the editor's words, which is why the entry is there again. */
const lastNotes = ({ versions }: Publication): readonly string[] =>
  (versions?.at(-1)?.notes ?? []).map(sentence)

/** A date as RFC 3339 has it, at the beginning of the day. */
const toTime = (date: string): string => `${toDay(date)}T00:00:00Z`
