import type { Page } from '../press/validators/validator.ts'
import type { Mode } from './mode.ts'
import { withoutIndex } from './without-index.ts'

/** A word that is in no text. */
const NOWHERE = 'qxzzvkj'

/**
 * The address of a page in a mode; undefined where the mode is a search and the page has none of its own: a form that is sent
 * by GET to the page that it stands on.
 */
export function addressIn(page: Page, mode: Mode, pages: readonly Page[]): string | undefined {
  if (!mode.search) return page.address
  const name = searchFieldOf(page)
  if (!name) return undefined
  const address = new URL(withoutIndex(page.address))
  address.searchParams.set(name, mode.search === 'found' ? wordOf(pages, page) : NOWHERE)
  return address.href
}

/** The name of the search field of a page that answers its own search. */
function searchFieldOf({ text, address }: Page): string | undefined {
  const forms = text.match(/<form\b[\s\S]*?<\/form>/gi) ?? []
  for (const form of forms) {
    const action = /<form\b[^>]*\saction="?([^"\s>]*)/i.exec(form)?.[1] ?? ''
    const isOwn =
      withoutIndex(new URL(action, address).pathname) === withoutIndex(new URL(address).pathname)
    const field = /<input\b[^>]*\btype="?search\b[^>]*>/i.exec(form)?.[0]
    const name = field && /\sname="?([^"\s>]+)/i.exec(field)?.[1]
    if (isOwn && name) return name
  }
  return undefined
}

/** The longest word of the first heading of the other pages: what a search of the folder should find. */
function wordOf(pages: readonly Page[], own: Page): string {
  const headings = pages
    .filter((page) => page !== own && page.kind === 'page')
    .map(({ text }) => /<h1\b[^>]*>([\s\S]*?)<\/h1>/i.exec(text)?.[1] ?? '')
  const words = headings.flatMap(
    (heading) => heading.replace(/<[^>]*>/g, ' ').match(/\p{L}{4,}/gu) ?? [],
  )
  return (
    words.toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))[0] ?? 'the'
  )
}
