import type { CustomRecord } from 'pagefind'
import type { SearchRecord } from './record.ts'

/** A record as Pagefind takes it; every word of its `meta` is searched too, so nothing stands there for show. */
export function toPagefind(record: SearchRecord, place: number): CustomRecord {
  const { address, publication, kind, language, title, number, content, expansions } = record
  return {
    url: address,
    content,
    language,
    meta: {
      title,
      ...(number && { number }),
      ...(expansions.length > 0 && {
        expansions: expansions.map(({ term, meaning }) => `${term} = ${meaning}`).join(' | '),
      }),
    },
    filters: { publication: [publication], kind: [kind] },
    sort: { order: String(place) },
  }
}
