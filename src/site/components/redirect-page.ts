import { escapeHtml } from '../../typesetting/html/escape.ts'
import { inOurs, inText } from '../language.ts'
import type { Redirect } from '../redirects.ts'
import { say, sayHtml } from '../say.ts'
import type { SiteInput } from '../site.ts'
import { renderMoved } from './moved.ts'
import { absoluteAddress, makeLinkTo, renderPage } from './page.ts'

/**
 * A page at a former address, which leads on at once, and by a link where it does not. A refresh drops the fragment of the
 * address (HTML, 4.12.5.3), so a script follows that: to where a former id leads, or to the same id on the page of today.
 */
export function renderRedirectPage(redirect: Redirect, site: SiteInput): string {
  const { alias, address, title, language, ids, isUnlisted = false } = redirect
  const page = { site, address: `${alias}/`, title: say(language, 'moved'), language, isUnlisted }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const href = linkTo(address)
  const link = `<a id="_now" href="${href}"${inText(language)}>${escapeHtml(title)}</a>`
  return renderPage({
    ...page,
    canonical: absoluteAddress(site, address),
    head: `<meta http-equiv="refresh" content="0; url=${href}">
<script src="${linkTo('assets/onward.js')}" defer></script>\n`,
    main: `<div class="plain"${inOurs(language)}>
<h1>${escapeHtml(say(language, 'movedTitle'))}</h1>
<p>${sayHtml(language, 'movedTo', { link })}</p>
${renderMoved(ids, language, site, linkTo)}</div>`,
  })
}
