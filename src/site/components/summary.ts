import type { FrontMatter } from '../../publication/front-matter.ts'
import { summaryOf } from '../../publication/summary.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { inOurs } from '../language.ts'
import { say } from '../say.ts'

/**
 * The summary of a publication in plain words, said to be ours (WCAG 2.2, 3.1.5). On the page of the text that it sums up it is
 * folded, so that who hears the page is soon at the text, and its label is short for the same reason; a link to `#_summary` unfolds it. Nothing where there is none.
 */
export function renderSummary(frontMatter: FrontMatter, fold: 'folded' | 'unfolded'): string {
  const paragraphs = summaryOf(frontMatter).map((text) => `<p>${escapeHtml(text)}</p>`)
  if (paragraphs.length === 0) return ''
  const { language } = frontMatter
  const open = fold === 'unfolded' ? ' open' : ''
  return `<details class="summary"${open}>
<summary${inOurs(language)}>${escapeHtml(say(language, 'summary'))}</summary>
<div id="_summary">
${paragraphs.join('\n')}
<p class="ours"${inOurs(language)}>${escapeHtml(say(language, 'summaryOurs'))}</p>
</div>
</details>
`
}
