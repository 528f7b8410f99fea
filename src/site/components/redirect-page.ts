import { escapeHtml } from '../../typesetting/html/escape.ts'
import { inOurs, inText } from '../language.ts'
import type { Redirect } from '../redirects.ts'
import { say, sayHtml } from '../say.ts'
import type { SiteInput } from '../site.ts'
import { absoluteAddress, makeLinkTo, renderPage } from './page.ts'

/** A page at a former address, which leads on at once, and by a link where it does not. */
export function renderRedirectPage(
  { alias, address, title, language }: Redirect,
  site: SiteInput,
): string {
  const page = { site, address: `${alias}/`, title: say(language, 'moved'), language }
  const href = makeLinkTo({ ...page, main: '' })(address)
  const link = `<a href="${href}"${inText(language)}>${escapeHtml(title)}</a>`
  return renderPage({
    ...page,
    canonical: absoluteAddress(site, address),
    head: `<meta http-equiv="refresh" content="0; url=${href}">\n`,
    main: `<div class="plain"${inOurs(language)}>
<h1>${escapeHtml(say(language, 'movedTitle'))}</h1>
<p>${sayHtml(language, 'movedTo', { link })}</p>
</div>`,
  })
}
