import { toPrintedDate } from '../../typesetting/dates.ts'
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
  const { alias, address, title, language, ids, noindex = false } = redirect
  const { name, heading, kind, date } = wordsFor(redirect)
  const page = { site, address: `${alias}/`, title: name, language, noindex }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const href = linkTo(address)
  const link = `<a id="_now" href="${href}"${inText(language)}>${escapeHtml(title)}</a>`
  return renderPage({
    ...page,
    canonical: absoluteAddress(site, address),
    head: `<meta http-equiv="refresh" content="0; url=${href}">
<script src="${linkTo('assets/onward.js')}" defer></script>\n`,
    main: `<div class="plain"${inOurs(language)}>
<h1>${escapeHtml(heading)}</h1>
<p>${sayHtml(language, kind, { date: escapeHtml(date), link })}</p>
${renderMoved(ids, language, site, linkTo)}</div>`,
  })
}

/** What a page says: that what stood there has moved or was taken out, or of which day the text is whose address for good it is. */
function wordsFor({ version, isTakenOut, language }: Redirect) {
  if (isTakenOut)
    return {
      name: say(language, 'takenOut'),
      heading: say(language, 'takenOutTitle'),
      kind: 'takenOutTo',
      date: '',
    } as const
  if (!version)
    return {
      name: say(language, 'moved'),
      heading: say(language, 'movedTitle'),
      kind: 'movedTo',
      date: '',
    } as const
  const date = toPrintedDate(version.date, language)
  const heading = say(language, 'versionTitle', { date })
  const kind = version.isToday ? 'versionToday' : 'versionKept'
  return { name: heading, heading, kind, date } as const
}
