import { type Nothing, showAdvice, showSuggestion } from './advice.ts'
import { type Filters, type Index, openIndex } from './engine.ts'
import { type Lookup, lookUp } from './find.ts'
import { findPage, type Page, readAddress } from './page.ts'
import { groupPassages, loadPassages, type Passage } from './passages.ts'
import { type Query, readQuery } from './query.ts'
import {
  countPassages,
  type Saying,
  sayFound,
  sayNothing,
  saySigns,
  sayUnloaded,
  shorten,
} from './saying.ts'
import { element, showGroup } from './show.ts'
import { suggest } from './suggest.ts'
import { paragraphWords, provisionWords, tell } from './wording.ts'

/** How many passages are shown at first, and with each press of "Show more". */
const HELPING = 30

/** Milliseconds after which the page says that it is searching: most answers come before. */
const PATIENCE = 500

/** The page's own title, before anything is asked. */
const title = document.title

const page = findPage()
if (page) answerAddress(page)

async function answerAddress(page: Page): Promise<void> {
  const { typed, filters } = readAddress(page)
  const query = readQuery(typed, paragraphWords(), provisionWords())
  if (query.text === '') return
  if (query.terms.length === 0) return answerSigns(page, query)
  const isCounted = !page.counted.hidden
  page.everything.hidden = true
  page.counted.hidden = true
  const waiting = setTimeout(() => {
    page.status.textContent = tell('searching')
  }, PATIENCE)
  try {
    await answer(page, query, filters)
  } catch {
    page.everything.hidden = false
    page.counted.hidden = !isCounted
    say(page, sayUnloaded())
  } finally {
    clearTimeout(waiting)
  }
}

function answerSigns(page: Page, query: Query): void {
  say(page, saySigns(query))
  setTitle(query, tell('signsTitle'))
}

/** Everything is said at once, when all is known, so that a screen reader hears one answer. */
async function answer(page: Page, query: Query, filters: Filters): Promise<void> {
  const index = await openIndex(page.folders, page.root)
  const lookup = await lookUp(index, query, filters)
  const passages = await loadPassages(lookup.candidates.slice(0, HELPING), lookup.asked)
  const hows = passages.map(({ hows }) => hows)
  const asked = { query, lookup, index, hows, vocabulary: () => loadVocabulary(page) }
  const suggestion = await suggest(asked)
  const elsewhere = await countElsewhere(index, query, filters, passages)
  page.suggestion.replaceChildren(...showSuggestion(suggestion, filters))
  if (passages.length === 0) return adviseOnNothing(page, { query, lookup, filters, elsewhere })
  show(page, { query, lookup, passages, taken: HELPING })
  page.more.addEventListener('click', async () => {
    const taken = Number(page.results.dataset.taken) + HELPING
    const more = await loadPassages(lookup.candidates.slice(0, taken), lookup.asked)
    show(page, { query, lookup, passages: more, taken })
  })
}

/** What is shown: passages that were taken from the candidates and have what the index says. */
interface Showing {
  readonly query: Query
  readonly lookup: Lookup
  readonly passages: readonly Passage[]
  readonly taken: number
}

function show(page: Page, { query, lookup, passages, taken }: Showing): void {
  const groups = groupPassages(passages)
  const left = Math.max(0, lookup.candidates.length - taken)
  const total = passages.length + left
  page.results.replaceChildren(...groups.map((group) => showGroup(group, page)))
  page.results.dataset.taken = String(taken)
  page.counted.hidden = !passages.some(({ title }) => title.includes('['))
  page.more.hidden = left === 0
  setTitle(query, countPassages(total))
  say(page, sayFound(query, lookup.asked, { total, passages, publications: groups.length }))
}

function say({ status }: Page, { before, strong, rest }: Saying): void {
  status.replaceChildren(before, element('strong', {}, strong), rest)
}

function setTitle({ text }: Query, answer: string): void {
  document.title = `${shorten(text)}: ${answer} – ${title}`
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
  const { query, lookup, filters } = nothing
  const terms = lookup.asked.length > 0 ? lookup.asked : query.terms
  const isNarrowed = Object.keys(filters).length > 0 && lookup.asked.length > 0
  setTitle(query, tell('nothingTitle'))
  say(page, sayNothing(terms, isNarrowed))
  showAdvice(page, nothing)
}
