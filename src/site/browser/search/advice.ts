import type { Filters } from './engine.ts'
import type { Lookup } from './find.ts'
import { linkTo, type Page } from './page.ts'
import { type Query, respell } from './query.ts'
import { countPassages } from './saying.ts'
import { element } from './show.ts'
import type { Suggestion } from './suggest.ts'
import { fill } from './wording.ts'

/** The sentences beneath the count, and links to what may have been meant. */
export function showSuggestion(
  { sentences, meant, begun }: Suggestion,
  filters: Filters,
): readonly (Node | string)[] {
  const said = sentences.join(' ')
  if (meant) return [`${said} ${fill('meant')}`, linkTo(meant, filters), fill('meantEnd')]
  if (begun.length === 0) return [said]
  const links = begun.flatMap((words, place) => [
    ...(place > 0 ? [', '] : []),
    linkTo(words, filters),
  ])
  return [`${said} ${fill('begin')}`, ...links, fill('beginEnd')]
}

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
    const end = fill('aloneEnd', { passages: countPassages(count) })
    return element('li', {}, fill('alone'), link, end)
  })
  const all = fill('everywhereEnd', { passages: countPassages(elsewhere) })
  if (elsewhere > 0) items.push(element('li', {}, fill('everywhere'), linkTo(query.text, {}), all))
  advice.querySelector('ul')?.prepend(...items)
}
