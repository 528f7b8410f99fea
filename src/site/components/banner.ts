import type { FrontMatter } from '../../publication/front-matter.ts'
import { toPrintedDate } from '../../typesetting/dates.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { inOurs, SITE_LANGUAGE } from './page.ts'

type Status = FrontMatter['status']

/** What a publication's status means to a reader: a word, and a sentence made with its date. */
const BANNERS: Readonly<
  Record<Exclude<Status, 'current'>, readonly [word: string, sentence: (date: string) => string]>
> = {
  record: [
    'Kept as a record.',
    (date) =>
      `Published on ${date} and not brought up to date. Offices and addresses named in it are those of its day.`,
  ],
  superseded: [
    'Superseded.',
    (date) =>
      `Published on ${date}. A later publication has taken its place; this one is kept so that it can be cited.`,
  ],
  withdrawn: [
    'Withdrawn.',
    (date) => `Published on ${date} and withdrawn since. It is kept so that it can be cited.`,
  ],
  draft: ['Draft.', () => 'Not published: for those who are working on it.'],
}

/** The note that stands between the opening of a publication and its text; nothing where it is current. */
export function renderBanner({ status, date, language }: FrontMatter): string {
  if (status === 'current') return ''
  const [word, sentence] = BANNERS[status]
  const printed = toPrintedDate(date, SITE_LANGUAGE)
  return `<p class="banner"${inOurs(language)}><strong>${word}</strong> ${escapeHtml(sentence(printed))}</p>`
}

/** The same on the page of a publication, and what its description says. */
export function renderAbout(frontMatter: FrontMatter): string {
  const { description } = frontMatter
  const about = description ? `\n<p class="description">${escapeHtml(description)}</p>` : ''
  return renderBanner(frontMatter) + about
}
