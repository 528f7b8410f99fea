import { renderRedirectPage } from '../../components/redirect-page.ts'
import type { Redirect } from '../../redirects.ts'
import type { SiteInput } from '../../site.ts'

interface Data {
  readonly site: SiteInput
  readonly redirect: Redirect
}

/** The pages at former addresses: a permalink never dies. */
export const data = {
  pagination: { data: 'redirects', size: 1, alias: 'redirect' },
  permalink: ({ redirect }: Data): string => `${redirect.alias}/index.html`,
}

export const render = ({ site, redirect }: Data): string => renderRedirectPage(redirect, site)
