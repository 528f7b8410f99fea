import type { Message } from '../../message/message.ts'
import { hashOfText, isOneForm } from '../../publication/text-hash.ts'
import type { Publication } from '../../publication/tree.ts'
import { dateOfText, permanentAddress } from '../../publication/versions/cited-as.ts'
import type { Recorded } from './record.ts'

/**
 * Tells whether the text of a publication is another than that which was recorded, and none of its versions keeps that. Of what was
 * recorded in another form, or not at all, nothing is known.
 */
export function isChanged(publication: Publication, { texts }: Pick<Recorded, 'texts'>): boolean {
  const recorded = texts.get(publication.name)
  if (recorded === undefined) return false
  const { versions = [] } = publication
  return [publication, ...versions.flatMap(({ text }) => text ?? [])].every((text) => {
    const hash = hashOfText(text)
    return isOneForm(hash, recorded) && hash !== recorded
  })
}

/** What is told of such a publication, at its front matter. */
export const changedText = (publication: Publication): Message => ({
  rule: 'text-changed',
  severity: 'warning',
  reason: `${whose(publication)} is not as it was when it was recorded${unkept(publication)}`,
  hint: `${toDo(publication)}; if it was not published yet, record it as it is: npm run addresses -- --only ${publication.name}`,
  publication: publication.name,
  source: publication.source,
  position: { line: 1, column: 1 },
})

const whose = ({ earlierOf }: Publication): string =>
  earlierOf ? `This text of ${earlierOf.date}` : 'The text of this publication'

const unkept = ({ earlierOf }: Publication): string =>
  earlierOf ? '' : ', and no version keeps it as it was'

/** An earlier text stays as it is; that of today is kept beside what is made of it. */
function toDo(publication: Publication): string {
  const { name, earlierOf, versions } = publication
  if (earlierOf) return `put it back as it was: what is corrected stands in ${earlierOf.name}`
  const date = dateOfText(publication)
  const own = permanentAddress(publication, `${name}/`)
  const address = versions ? own : `${name}-${date}/`
  const kept = `{date: ${date}, text: /${address}}`
  const now = '{date: …, changes: …}'
  const list = versions ? `${kept} for the last version, and after it ${now}` : `[${kept}, ${now}]`
  return `keep the text as it was as ${address.slice(0, -1)}, and name both — versions: ${list}`
}
