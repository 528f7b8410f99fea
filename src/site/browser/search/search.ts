import { type Filters, type Found, type Index, openIndex } from './engine.ts'
import { findPage, linkTo, type Page, readAddress } from './page.ts'
import { groupPassages, loadPassages } from './passages.ts'
import { type Query, readQuery } from './query.ts'
import { countPassages, type Saying, sayFound, sayNothing, sayUnknown } from './saying.ts'
import { element, showGroup } from './show.ts'
import { nearestWord } from './spelling.ts'

/** How many passages are shown at first, and with each press of "Show more". */
const HELPING = 30

const page = findPage()
if (page) answerAddress(page)

async function answerAddress(page: Page): Promise<void> {
  const { typed, filters } = readAddress(page)
  const query = readQuery(typed)
  if (query.words.length === 0) return
  const isCounted = !page.counted.hidden
  page.everything.hidden = true
  page.counted.hidden = true
  page.status.textContent = 'Searching …'
  try {
    await answer(page, query, filters)
  } catch {
    page.everything.hidden = false
    page.counted.hidden = !isCounted
    say(page, { strong: 'Search could not be loaded.', rest: ' Every paragraph is listed below.' })
  }
}

async function answer(page: Page, query: Query, filters: Filters): Promise<void> {
  const index = await openIndex(page.folders, page.root)
  const counts = await countWords(index, query)
  const known = query.words.filter((word) => counts.get(word) !== 0)
  const asked = known.length < query.words.length ? readQuery(known.join(' ')) : query
  const found = known.length > 0 ? await index.find(asked.text, filters) : []
  if (known.length < query.words.length) await suggest(page, query, known, filters)
  if (found.length === 0) return adviseOnNothing(page, query, counts, filters)
  document.title = `${query.text}: ${countPassages(found.length)} – ${document.title}`
  await show(page, asked, found, HELPING)
  page.more.addEventListener('click', () => {
    const shown = Number(page.results.dataset.shown)
    show(page, asked, found, shown + HELPING)
  })
}

async function countWords(index: Index, { words }: Query): Promise<ReadonlyMap<string, number>> {
  const counted = words.map(async (word) => [word, await index.count(word)] as const)
  return new Map(await Promise.all(counted))
}

async function show(
  page: Page,
  query: Query,
  found: readonly Found[],
  count: number,
): Promise<void> {
  const passages = await loadPassages(found.slice(0, count), query)
  const groups = groupPassages(passages, query)
  page.results.replaceChildren(...groups.map((group) => showGroup(group, page)))
  page.results.dataset.shown = String(passages.length)
  page.counted.hidden = !passages.some(({ title }) => title.includes('['))
  page.more.hidden = passages.length === found.length
  say(page, sayFound(query, found.length, groups.length, passages.length))
}

function say({ status }: Page, { strong, rest }: Saying): void {
  status.replaceChildren(element('strong', {}, strong), rest)
}

/** Says which words are in no publication, and offers the words that may have been meant. */
async function suggest(
  page: Page,
  query: Query,
  known: readonly string[],
  filters: Filters,
): Promise<void> {
  const unknown = query.words.filter((word) => !known.includes(word))
  const vocabulary = await loadVocabulary(page)
  const meant = query.words.map((word) =>
    known.includes(word) ? word : nearestWord(word, vocabulary),
  )
  page.suggestion.replaceChildren(sayUnknown(unknown))
  if (meant.some((word, place) => word && word !== query.words[place])) {
    const words = meant.filter((word) => word !== undefined).join(' ')
    page.suggestion.append(' Did you mean ', linkTo(words, filters), '?')
  }
}

async function loadVocabulary({ root }: Page): Promise<readonly string[]> {
  const response = await fetch(new URL('pagefind/vocabulary.json', root))
  return response.ok ? response.json() : []
}

/** Nothing was found: says so, what each word alone would find, and where else to look. */
function adviseOnNothing(
  page: Page,
  query: Query,
  counts: ReadonlyMap<string, number>,
  filters: Filters,
): void {
  say(page, sayNothing(query))
  document.title = `${query.text}: no passage – ${document.title}`
  page.advice.hidden = false
  const words = [...counts].filter(([, count]) => count > 0 && query.words.length > 1)
  const items = words.map(([word, count]) =>
    element('li', {}, 'Search for ', linkTo(word, filters), ` alone: ${countPassages(count)}`),
  )
  page.advice.querySelector('ul')?.prepend(...items)
}
