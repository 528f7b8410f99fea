import type { CustomRecord } from 'pagefind'
import { toStored } from '../browser/search/stored.ts'
import { toNameToken } from '../browser/search/tokens.ts'
import { type Word, wordsOf } from '../browser/search/words.ts'
import type { SearchRecord } from './record.ts'

/**
 * A record as Pagefind takes it: it is given tokens, a word each, so that it finds what stands there and nothing else;
 * what is shown is stored beside them. Every word of its `meta` is searched, so nothing stands there for show.
 */
export function toPagefind(record: SearchRecord, place: number): CustomRecord {
  const { publication, kind, year, leads = [], language, content } = record
  const words = wordsOf(content, language)
  const others = [...new Set(words.flatMap(({ others }) => others))].join(' ')
  const meanings = record.expansions
    .map(({ term, meaning }) => joinTokens(wordsOf(`${term}\n${meaning}`, language)))
    .join(` ${END} `)
  const name = nameOf(record)
  return {
    url: toStored({
      ...record,
      text: content,
      expansions: record.expansions.map(({ term, meaning }) => [term, meaning] as const),
    }),
    content: joinTokens(words) || END,
    language,
    meta: {
      ...(others && { others }),
      ...(meanings && { meanings }),
      ...(name && { name }),
    },
    filters: {
      publication: [publication],
      kind: [kind],
      year: [year],
      ...(leads.length > 0 && { lead: [...leads] }),
    },
    sort: { order: String(place) },
  }
}

/** Stands between meanings, so that no phrase runs from one to the next, and where there is no word. */
const END = 'ʘ'

const joinTokens = (words: readonly Word[]): string => words.map(({ token }) => token).join(' ')

/** A paragraph and a provision are found by their numbers, all else by a name that has one: `Table 7.1, row 6`. */
function nameOf({ number, provision = number, title, language }: SearchRecord): string {
  if (!provision && !/\d/.test(title)) return ''
  return toNameToken(wordsOf(provision || title, language).map(({ token }) => token))
}
