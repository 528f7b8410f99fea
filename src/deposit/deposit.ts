import { toBag } from './bag/bag.ts'
import { toBagInfo } from './bag/bag-info.ts'
import { type ReadAgain, toCertificate } from './metadata/certificate.ts'
import { toChanges } from './metadata/changes.ts'
import { toDublinCore } from './metadata/dublin-core.ts'
import { toMarc } from './metadata/marc/record.ts'
import { toPremis } from './metadata/premis/premis.ts'
import { toSoftware } from './metadata/software.ts'
import { toPayload } from './payload/payload.ts'
import { placesOf } from './payload/places.ts'
import type { BagFile, Subject } from './subject.ts'

/** Reads pages again that were made to open from a folder; rejects where a word is lost, moved or added. */
export type ReadPages = (pages: readonly BagFile[], subject: Subject) => Promise<ReadAgain>

/** Makes the bag of a publication: its payload, what is said of it, and the lists by which it is checked. */
export async function makeBag(subject: Subject, readPages: ReadPages): Promise<readonly BagFile[]> {
  const places = placesOf(subject)
  const payload = toPayload(subject, places)
  const again = await readPages(pagesIn(payload, subject, places.published), subject)
  const metadata = [
    toDublinCore(subject),
    toMarc(subject),
    toPremis(subject, payload, again),
    toChanges(subject),
    toCertificate(subject, again),
    toSoftware(subject),
    ...subject.published
      .filter(({ path }) => path.endsWith('/editions.json'))
      .map(({ bytes }) => ({ path: 'metadata/editions.json', bytes })),
  ]
  return toBag({ payload, metadata, info: toBagInfo(subject, payload, metadata) })
}

/** The pages of the web edition as they are in the bag, by their paths in the web root. */
function pagesIn(
  payload: readonly BagFile[],
  { editions }: Subject,
  places: ReadonlyMap<string, string>,
): readonly BagFile[] {
  const byPlace = new Map(payload.map(({ path, bytes }) => [path, bytes]))
  const web = editions.find(({ name }) => name === 'web')
  return (web?.files ?? []).flatMap(({ path }) => {
    const bytes = byPlace.get(places.get(path) ?? '')
    return bytes ? [{ path, bytes }] : []
  })
}
