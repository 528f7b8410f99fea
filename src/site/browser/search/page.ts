import type { Filters } from './engine.ts'
import { element } from './show.ts'

/** The places on the search page that the script fills, and what the page tells it. */
export interface Page {
  readonly form: HTMLFormElement
  readonly status: HTMLElement
  /** Says that an answer takes a while, so that the status says the answer alone. */
  readonly waiting: HTMLElement
  readonly results: HTMLElement
  readonly more: HTMLButtonElement
  readonly advice: HTMLElement
  readonly suggestion: HTMLElement
  readonly everything: HTMLElement
  /** The sentence that explains numbers in square brackets. */
  readonly counted: HTMLElement
  readonly root: URL
  readonly folders: readonly string[]
}

/** Finds the places; undefined on any other page than search. */
export function findPage(): Page | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-indexes]')
  const [status, waiting, results, advice, suggestion, everything, counted] = PLACES.map((id) =>
    document.getElementById(id),
  )
  const more = document.querySelector<HTMLButtonElement>('button#_more')
  if (!form || !status || !waiting || !results || !more || !advice) return undefined
  if (!suggestion || !everything || !counted) return undefined
  const root = new URL(form.dataset.root ?? '', document.baseURI)
  const folders = (form.dataset.indexes ?? '').split(' ').filter(Boolean)
  return {
    form,
    status,
    waiting,
    results,
    more,
    advice,
    suggestion,
    everything,
    counted,
    root,
    folders,
  }
}

const PLACES = ['_status', '_waiting', '_results', '_advice', '_suggestion', '_every', '_counted']

/** Fills the form with what the address asks for, and tells it. */
export function readAddress({ form, root }: Page): {
  readonly typed: string
  readonly filters: Filters
} {
  const asked = new URLSearchParams(location.search)
  offerPublication(form, asked.get('publication') ?? '', root)
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

const FILTERS = ['publication', 'year', 'kind', 'lead']

/** A form of many publications offers none of them, but the one that the reader comes with: by its name, then by its title. */
function offerPublication(form: HTMLFormElement, name: string, root: URL): void {
  const select = form.elements.namedItem('publication')
  if (!(select instanceof HTMLSelectElement) || name === '') return
  if ([...select.options].some(({ value }) => value === name)) return
  const option = new Option(name, name)
  select.add(option)
  select.closest('[hidden]')?.removeAttribute('hidden')
  loadIndex(name, root)
    .then(({ title = name, language = '' }) => {
      option.text = title
      option.lang = language
    })
    .catch(() => {})
}

/** What a publication's own index says of it. */
async function loadIndex(
  name: string,
  root: URL,
): Promise<{ readonly title?: string; readonly language?: string }> {
  const response = await fetch(new URL(`${encodeURIComponent(name)}/editions.json`, root))
  return response.ok ? response.json() : {}
}

/** A link to the search for other words, narrowed as this one is. */
export function linkTo(words: string, filters: Filters): HTMLAnchorElement {
  const asked = new URLSearchParams({ q: words, ...filters })
  return element('a', { href: `?${asked}` }, words)
}
