import type { Filters } from './engine.ts'
import type { Lookup } from './find.ts'
import { linkTo, type Page } from './page.ts'
import { type Query, respell } from './query.ts'
import { countPassages } from './saying.ts'
import { element } from './show.ts'
import type { Suggestion } from './suggest.ts'
import { tellRound } from './wording.ts'

/** Links to what may have been meant; nothing where there is nothing. */
export function showQueries(
  queries: readonly string[],
  filters: Filters,
): readonly (Node | string)[] {
  if (queries.length === 0) return []
  const links = queries.flatMap((words, place) => [
    ...(place > 0 ? [', '] : []),
    linkTo(words, filters),
  ])
  return around(tellRound('searchFor', 'links'), ...links)
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
  readonly suggestion: Suggestion
}

/** Of many words the rarest say most. */
const ALONE = 4

/** Where else to look: words alone, all publications, and what the page says besides. */
export function showAdvice({ advice }: Page, { query, lookup, filters, elsewhere }: Nothing): void {
  advice.hidden = false
  const alone = [...lookup.counts]
    .filter(([, count]) => count > 0 && query.terms.length > 1)
    .toSorted(([, one], [, other]) => one - other)
    .slice(0, ALONE)
  const items = alone.map(([term, count]) => {
    const link = linkTo(
      respell([term], ({ text }) => text),
      filters,
    )
    const words = tellRound('alone', 'link', { passages: countPassages(count) })
    return element('li', {}, ...around(words, link))
  })
  const all = tellRound('everywhere', 'link', { passages: countPassages(elsewhere) })
  if (elsewhere > 0 && query.text !== '')
    items.push(element('li', {}, ...around(all, linkTo(query.text, {}))))
  advice.querySelector('ul')?.prepend(...items)
}
