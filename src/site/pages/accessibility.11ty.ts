import { renderAccessibilityPage } from '../components/accessibility-page.ts'
import type { SiteInput } from '../site.ts'

/** The accessibility statement. */
export const data = { permalink: 'accessibility/index.html' }

export const render = ({ site }: { readonly site: SiteInput }): string =>
  renderAccessibilityPage(site)
