import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteInput } from '../site.ts'
import type { Redirect } from '../site-data.ts'
import { absoluteAddress, makeLinkTo, renderPage } from './page.ts'

/** A page at a former address, which leads on at once, and by a link where it does not. */
export function renderRedirectPage({ alias, entry }: Redirect, site: SiteInput): string {
  const { name, parts, frontMatter } = entry.publication
  const last = alias.split('/').at(-1)
  const part = alias.includes('/') ? parts.find((part) => part.name === last) : undefined
  const address = part?.name ? `${name}/${part.name}/` : `${name}/`
  const title = escapeHtml(frontMatter.title)
  const page = { site, address: `${alias}/`, title: 'Moved' }
  const href = makeLinkTo({ ...page, main: '' })(address)
  return renderPage({
    ...page,
    canonical: absoluteAddress(site, address),
    head: `<meta http-equiv="refresh" content="0; url=${href}">\n`,
    main: `<div class="plain">\n<h1>This page has moved</h1>\n<p>It is now at <a href="${href}">${title}</a>.</p>\n</div>`,
  })
}
