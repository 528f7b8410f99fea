import { type Nothing, showAdvice, showQueries } from './advice.ts'
import { type Filters, type Index, openIndex } from './engine.ts'
import { type Lookup, lookUp } from './find.ts'
import { findPage, type Page, readAddress } from './page.ts'
import { groupPassages, loadPassages, type Passage } from './passages.ts'
import { type Query, readQuery } from './query.ts'
import { countPassages, sayFound, sayNothing, saySigns, shorten } from './saying.ts'
import { showGroup } from './show.ts'
import { type Suggestion, suggest } from './suggest.ts'
import { paragraphWords, provisionWords, tell } from './wording.ts'

/** How many passages are shown at first, and with each press of "Show more". */
const HELPING = 30

/** Milliseconds after which the page says that it is searching: most answers come before. */
const PATIENCE = 500

/** The page's own title, before anything is asked. */
const title = document.title

const page = findPage()
if (page) answerAddress(page)

/** What is said stands low where less than a quarter of the screen is left beneath it. */
const LOW = 0.75

async function answerAddress(page: Page): Promise<void> {
  const { typed, filters } = readAddress(page)
  const query = readQuery(typed, paragraphWords(), provisionWords())
  if (query.text === '' && Object.keys(filters).length === 0) return beginAsking(page)
  if (query.text !== '' && query.terms.length === 0) return answerSigns(page, query)
  const isCounted = !page.counted.hidden
  page.everything.hidden = true
  page.counted.hidden = true
  const waiting = setTimeout(() => {
    page.waiting.textContent = tell('searching')
  }, PATIENCE)
  try {
    await answer(page, query, filters)
  } catch {
    page.everything.hidden = false
    page.counted.hidden = !isCounted
    say(page, tell('unloaded'))
  } finally {
    clearTimeout(waiting)
    page.waiting.textContent = ''
  }
}

/** Nothing is asked yet: the words go into the field, unless the address leads to another place on the page. */
function beginAsking({ form }: Page): void {
  const field = form.elements.namedItem('q')
  if (location.hash === '' && field instanceof HTMLElement) field.focus()
}

function answerSigns(page: Page, query: Query): void {
  say(page, saySigns(query))
  setTitle(query, tell('signsTitle'))
}

/** Everything is said at once, when all is known, so that a screen reader hears one answer; then the focus goes to it. */
async function answer(page: Page, query: Query, filters: Filters): Promise<void> {
  const index = await openIndex(page.folders, page.root)
  const lookup = await lookUp(index, query, filters)
  const passages = await loadPassages(lookup.candidates.slice(0, HELPING), lookup.asked)
  const hows = passages.map(({ hows }) => hows)
  const asked = { query, lookup, index, hows, vocabulary: () => loadVocabulary(page) }
  const suggestion = await suggest(asked)
  const elsewhere = await countElsewhere(index, query, filters, passages)
  page.suggestion.replaceChildren(...showQueries(suggestion.queries, filters))
  if (passages.length === 0)
    return adviseOnNothing(page, { query, lookup, filters, elsewhere, suggestion })
  show(page, { query, lookup, passages, taken: HELPING, suggestion })
  leadTo(page, page.results.querySelector('ol'))
  page.more.addEventListener('click', () => showMore(page, query, lookup, suggestion))
}

/** The next passages may stand in any publication: the focus goes to the first that was not there before. */
async function showMore(
  page: Page,
  query: Query,
  lookup: Lookup,
  suggestion: Suggestion,
): Promise<void> {
  const linksIn = () => [
    ...page.results.querySelectorAll<HTMLAnchorElement>('.found-passages > li a'),
  ]
  const before = new Set(linksIn().map(({ href }) => href))
  const taken = Number(page.results.dataset.taken) + HELPING
  const passages = await loadPassages(lookup.candidates.slice(0, taken), lookup.asked)
  show(page, { query, lookup, passages, taken, suggestion })
  linksIn()
    .find(({ href }) => !before.has(href))
    ?.focus()
}

/**
 * Puts the focus on a place of the answer from which one key leads to its first link (WCAG 2.4.3), and brings what is said
 * into sight where the form fills the screen.
 */
function leadTo({ status }: Page, place: HTMLElement | null): void {
  if (!place) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  if (status.getBoundingClientRect().bottom > innerHeight * LOW) status.scrollIntoView()
}

/** What is shown: passages that were taken from the candidates and have what the index says. */
interface Showing {
  readonly query: Query
  readonly lookup: Lookup
  readonly passages: readonly Passage[]
  readonly taken: number
  readonly suggestion: Suggestion
}

function show(page: Page, { query, lookup, passages, taken, suggestion }: Showing): void {
  const groups = groupPassages(passages)
  const left = Math.max(0, lookup.candidates.length - taken)
  const total = passages.length + left
  page.results.replaceChildren(...groups.map((group) => showGroup(group, page)))
  page.results.dataset.taken = String(taken)
  page.counted.hidden = !passages.some(({ title }) => title.includes('['))
  page.more.hidden = left === 0
  setTitle(query, countPassages(total))
  const found = sayFound(query, lookup.asked, { total, passages, publications: groups.length })
  say(page, found, ...suggestion.sentences)
}

/** One text, put in at once: Firefox tells of each piece of a status by itself, and Orca speaks each by itself (ARIA, status). */
function say({ status }: Page, ...sentences: readonly string[]): void {
  status.textContent = sentences.join(' ')
}

function setTitle({ text }: Query, answer: string): void {
  document.title = [text && `${shorten(text)}: `, answer, ` – ${title}`].join('')
}

async function loadVocabulary({ root }: Page): Promise<readonly string[]> {
  const response = await fetch(new URL('pagefind/vocabulary.json', root))
  return response.ok ? response.json() : []
}

/** How many passages a search of all publications would find, where a narrowed one found none. */
async function countElsewhere(
  index: Index,
  query: Query,
  filters: Filters,
  passages: readonly Passage[],
): Promise<number> {
  if (passages.length > 0 || Object.keys(filters).length === 0) return 0
  return (await lookUp(index, query, {})).candidates.length
}

/** Nothing was found: says so, and where else to look. */
function adviseOnNothing(page: Page, nothing: Nothing): void {
  const { query, lookup, filters, suggestion } = nothing
  const terms = lookup.asked.length > 0 ? lookup.asked : query.terms
  const isKnown = lookup.asked.length > 0 || lookup.unknown.length === 0
  const isNarrowed = Object.keys(filters).length > 0 && isKnown
  setTitle(query, tell('nothingTitle'))
  say(page, sayNothing(terms, isNarrowed), ...suggestion.sentences)
  showAdvice(page, nothing)
  leadTo(page, suggestion.queries.length > 0 ? page.suggestion : page.advice)
}
