import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../../typesetting/dates.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { say } from '../say.ts'

/** A title with more characters than this is set a step smaller. */
const LONG = 36

/** `Reaching Out` of `Reaching Out: An Action Plan on Social Exclusion`. */
export const withoutSubtitle = (title: string): string => title.split(': ')[0] ?? title

/** The heading of a page, with the title's colon hidden from sight where a subtitle follows it. */
export function renderHeading(title: string, id: string): string {
  const isLong = withoutSubtitle(title).length > LONG
  return `<h1${attributes({ id, class: isLong ? 'long' : undefined })}>${renderTitle(title)}</h1>`
}

/** A title with its subtitle apart; the colon between them is hidden from sight alone. */
function renderTitle(title: string): string {
  const [main = '', ...rest] = title.split(': ')
  const subtitle = rest.join(': ')
  if (!subtitle) return escapeHtml(title)
  return `${escapeHtml(main)}<span class="unseen">:</span> <span class="subtitle">${escapeHtml(subtitle)}</span>`
}

/**
 * The title of the window of a publication's page, which is heard first of all: it says that the publication is a draft,
 * superseded or withdrawn, or that this is its text of another day.
 */
export function windowTitle(
  title: string,
  { frontMatter: { status, language }, earlierOf }: Publication,
): string {
  if (status === 'draft' || status === 'superseded' || status === 'withdrawn')
    return say(language, `${status}Title`, { title })
  if (!earlierOf) return title
  return say(language, 'earlierTitle', { title, date: toPrintedDate(earlierOf.date, language) })
}
