import type { Filters } from './engine.ts'
import { element, type Listed } from './show.ts'

/** The places on the search page that the script fills, and what the page tells it. */
export interface Page {
  readonly form: HTMLFormElement
  readonly status: HTMLElement
  readonly results: HTMLElement
  readonly more: HTMLButtonElement
  readonly advice: HTMLElement
  readonly suggestion: HTMLElement
  readonly everything: HTMLElement
  /** The sentence that explains numbers in square brackets. */
  readonly counted: HTMLElement
  readonly root: URL
  readonly folders: readonly string[]
  readonly listed: ReadonlyMap<string, Listed>
}

/** Finds the places; undefined on any other page than search. */
export function findPage(): Page | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-indexes]')
  const [status, results, advice, suggestion, everything, counted] = PLACES.map((id) =>
    document.getElementById(id),
  )
  const more = document.querySelector<HTMLButtonElement>('button#_more')
  if (!form || !status || !results || !more || !advice || !suggestion || !everything || !counted)
    return undefined
  const root = new URL(form.dataset.root ?? '', document.baseURI)
  const folders = (form.dataset.indexes ?? '').split(' ').filter(Boolean)
  return {
    form,
    status,
    results,
    more,
    advice,
    suggestion,
    everything,
    counted,
    root,
    folders,
    listed: findListed(form),
  }
}

const PLACES = ['_status', '_results', '_advice', '_suggestion', '_every', '_counted']

function findListed(form: HTMLFormElement): ReadonlyMap<string, Listed> {
  const options = form.querySelectorAll<HTMLOptionElement>('select[name=publication] option')
  return new Map(
    [...options].map(({ value, text, lang, dataset: { date = '', names = '' } }) => [
      value,
      { title: text, date, language: lang, names },
    ]),
  )
}

/** Fills the form with what the address asks for, and tells it. */
export function readAddress({ form }: Page): { readonly typed: string; readonly filters: Filters } {
  const asked = new URLSearchParams(location.search)
  for (const [name, value] of asked) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
  const filters = FILTERS.flatMap((name) => {
    const value = asked.get(name)
    return value ? [[name, value] as const] : []
  })
  return { typed: asked.get('q') ?? '', filters: Object.fromEntries(filters) }
}

const FILTERS = ['publication', 'kind']

/** A link to the search for other words, narrowed as this one is. */
export function linkTo(words: string, filters: Filters): HTMLAnchorElement {
  const asked = new URLSearchParams({ q: words, ...filters })
  return element('a', { href: `?${asked}` }, words)
}
