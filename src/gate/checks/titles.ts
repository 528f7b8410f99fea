import { askPage } from '../ask-page.ts'

/** WCAG 2.4.2, Page Titled. */
export const titles = askPage(
  {
    name: 'page-title',
    asks: 'Has each page a title?',
    criteria: ['2.4.2'],
    modes: ['light', 'without script', 'search that finds', 'search that finds nothing'],
    hint: 'write a `<title>` that names this page',
  },
  () => (document.title.trim() === '' ? [{ reason: 'The page has no title' }] : []),
)
