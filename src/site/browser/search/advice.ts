import type { Filters } from './engine.ts'
import type { Lookup } from './find.ts'
import { linkTo, type Page } from './page.ts'
import { type Query, respell } from './query.ts'
import { countPassages } from './saying.ts'
import { element } from './show.ts'
import type { Suggestion } from './suggest.ts'
import { tellRound } from './wording.ts'

/** The sentences beneath the count, and links to what may have been meant. */
export function showSuggestion(
  { sentences, meant, begun }: Suggestion,
  filters: Filters,
): readonly (Node | string)[] {
  const said = sentences.join(' ')
  if (meant) return [said, ' ', ...around(tellRound('meant', 'link'), linkTo(meant, filters))]
  if (begun.length === 0) return [said]
  const links = begun.flatMap((words, place) => [
    ...(place > 0 ? [', '] : []),
    linkTo(words, filters),
  ])
  return [said, ' ', ...around(tellRound('begin', 'links'), ...links)]
}

const around = (
  [before, after]: readonly [string, string],
  ...links: readonly (Node | string)[]
): readonly (Node | string)[] => [before, ...links, after]

/** What is known where nothing was found. */
export interface Nothing {
  readonly query: Query
  readonly lookup: Lookup
  readonly filters: Filters
  readonly elsewhere: number
}

/** Where else to look: each word alone, all publications, and what the page says besides. */
export function showAdvice({ advice }: Page, { query, lookup, filters, elsewhere }: Nothing): void {
  advice.hidden = false
  const alone = [...lookup.counts].filter(([, count]) => count > 0 && query.terms.length > 1)
  const items = alone.map(([term, count]) => {
    const link = linkTo(
      respell([term], ({ text }) => text),
      filters,
    )
    const words = tellRound('alone', 'link', { passages: countPassages(count) })
    return element('li', {}, ...around(words, link))
  })
  const all = tellRound('everywhere', 'link', { passages: countPassages(elsewhere) })
  if (elsewhere > 0) items.push(element('li', {}, ...around(all, linkTo(query.text, {}))))
  advice.querySelector('ul')?.prepend(...items)
}
