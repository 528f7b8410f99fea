import { escapeHtml } from '../../typesetting/html/escape.ts'

/**
 * A section of a page: its heading hangs in the aside, what is read stands right of it.
 * `mark` is an attribute of all of it, as its language.
 */
export const renderSection = (id: string, heading: string, content: string, mark = ''): string =>
  `<section class="section" id="${id}" aria-labelledby="${id}-heading"${mark}>
<h2 id="${id}-heading">${escapeHtml(heading)}</h2>
<div class="content">
${content}
</div>
</section>`
