import { furnish } from '../../typesetting/furniture.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { say } from '../say.ts'
import { renderNotice } from './notice.ts'
import type { Page } from './page.ts'

/**
 * A page of the house on a site of drafts, as the home page and the search: it says that it is one in its title and before all
 * else, as drafts do, so that nobody takes it for a page of the site that is published. The pages of publications say what
 * each of these is.
 */
export function amongDrafts(page: Page): Page {
  const { title, language, main } = page
  const label = furnish(language, 'draft')
  const meaning = furnish(language, 'draftMeaning')
  const words = `<strong>${escapeHtml(label)}.</strong> ${escapeHtml(meaning)}`
  const notice = renderNotice({ label, kind: 'past', language, words })
  return {
    ...page,
    title: say(language, 'draftTitle', { title }),
    main: `<div class="plain">\n${notice}\n</div>\n${main}`,
  }
}
