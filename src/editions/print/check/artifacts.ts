import { FLAW, type Rule } from './rule.ts'
import { type RepeatedHead, repeatedHeads } from './tables.ts'
import { toBare, toPlain } from './words.ts'
import { artifactsIn } from './zones.ts'

/**
 * Within the type area nothing is an artifact but what heads a table that goes on: that it does, its columns, and the
 * first of them where they are divided.
 */
export const checkArtifacts: Rule = function* (proof, publication, layout) {
  const repeated = repeatedHeads(proof, publication, layout)
  const pages = Map.groupBy(
    repeated.flatMap((head) => [...head.pages].map((page) => ({ page, head }))),
    ({ page }) => page,
  )
  for (const [page, found] of artifactsIn(proof, 'body', layout)) {
    const text = toBare(found)
    const own = pages.get(page)?.map(({ head }) => head) ?? []
    if (!areHeads(text, own) && !areHeads(text, repeated))
      yield { reason: `Page ${page} shows “${toPlain(found)}” and does not read it.`, ...FLAW }
  }
}

/** Tells whether a text is what stands again of some tables. */
function areHeads(text: string, repeated: readonly RepeatedHead[]): boolean {
  const heads = repeated.flatMap(toHeads).toSorted((one, other) => other.length - one.length)
  const left = heads.reduce((rest, words) => rest.replaceAll(words, ''), text)
  return isMadeOf(
    left,
    repeated.flatMap(({ others }) => others),
  )
}

const toHeads = ({ continued, columns }: RepeatedHead): readonly string[] =>
  [continued, columns, continued + columns].filter(Boolean)

/** Tells whether a text is made of pieces of others: a cell that goes over a page stands there in pieces. */
function isMadeOf(text: string, others: readonly string[]): boolean {
  if (text === '') return true
  const most = others.reduce((length, other) => Math.max(length, sharedLength(text, other)), 0)
  return most > 0 && isMadeOf(text.slice(most), others)
}

/** How long the longest beginning of a text is that stands anywhere in another. */
function sharedLength(text: string, other: string): number {
  let length = 0
  while (length < text.length && other.includes(text.slice(0, length + 1))) length += 1
  return length
}
