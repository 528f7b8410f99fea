import { findInFrontMatter } from '../../checks/find-in.ts'
import type { Message } from '../../message/message.ts'
import { ADDRESSES } from '../../publication/left-out.ts'
import { toSpot } from '../../publication/spot.ts'
import type { Publication } from '../../publication/tree.ts'
import { partsOfName, permanentName } from '../../publication/versions/permanent-name.ts'
import { nameIn } from './lookup.ts'

/**
 * Why all that stood below a name is lost, where one line of a front matter is the cause, by that name: a publication is a
 * draft again, or a version has another date. It is told once, at that line.
 */
export function causesOf(
  lost: readonly string[],
  publications: readonly Publication[],
  drafts: readonly Publication[],
): ReadonlyMap<string, Message> {
  const byName = new Map(publications.map((publication) => [publication.name, publication]))
  const isDraft = new Map(drafts.map((draft) => [draft.name, draft]))
  const told = new Map<Publication, Message>()
  const causes = new Map<string, Message>()
  for (const name of new Set(lost.map(nameIn))) {
    const { of = '', day = '' } = partsOfName(name) ?? {}
    const draft = isDraft.get(name) ?? isDraft.get(of)
    if (draft) {
      const message = told.get(draft) ?? draftAgain(draft)
      told.set(draft, message)
      causes.set(name, message)
      continue
    }
    const publication = byName.get(of)
    const isGone = publication?.versions?.every(
      (_, index, all) => permanentName(of, all, index) !== name,
    )
    if (!publication || !isGone) continue
    const pages = new Set(lost.filter((one) => nameIn(one) === name).map(pageIn))
    causes.set(name, otherDate(publication, day, [...pages]))
  }
  return causes
}

const draftAgain = (draft: Publication): Message => ({
  rule: 'address-lost',
  severity: 'error',
  reason: `${draft.name} is a draft now, and was published: its addresses would lead nowhere`,
  hint: 'what was published stays published: take status: draft out; status: withdrawn says that it no longer holds',
  publication: draft.name,
  source: draft.source,
  position: findInFrontMatter(draft, 'status'),
})

/** A page as the aliases name it: `report-2006-10-09/part`. */
const pageIn = (address: string): string => toSpot(address).page.slice(0, -1)

/** A part of a version leads on by an alias of its own. */
const otherDate = (publication: Publication, date: string, pages: readonly string[]): Message => ({
  rule: 'address-lost',
  severity: 'error',
  reason: `The version of ${date} is recorded at ${publication.name}-${date}/, and no version has this date any more`,
  hint: `give the version its date back, as it was written, or let its addresses lead on, in the front matter of ${publication.name} — ${aliases(publication, pages)}; what was recorded in error and never published is taken out of ${ADDRESSES}, with all lines that begin with "${publication.name}-${date}/`,
  publication: publication.name,
  source: publication.source,
  position: findInFrontMatter(publication, 'versions'),
})

/** The line of the front matter, or what is added to the one that is there. */
const aliases = ({ frontMatter }: Publication, pages: readonly string[]): string =>
  frontMatter.aliases ? `aliases: […, ${pages.join(', ')}]` : `aliases: [${pages.join(', ')}]`
