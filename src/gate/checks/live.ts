import { askPage } from '../ask-page.ts'

/** WCAG 4.1.3, Status Messages: what a search has found is told without moving the focus, in a region that is heard. */
export const live = askPage(
  {
    name: 'page-live',
    asks: 'Is what a search has found told in a status?',
    criteria: ['4.1.3'],
    modes: ['search that finds', 'search that finds nothing'],
    hint: 'keep an element with `role="status"` in the page, and write into it what was found',
  },
  () => {
    const LIVE =
      '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output'
    const regions = gate.all(LIVE)
    const heard = regions.filter(
      (one) => one.checkVisibility() && !one.closest('[aria-hidden=true]'),
    )
    if (heard.length === 0) return [{ reason: 'The page has no status that is heard' }]
    if (heard.some((one) => gate.wordsOf(one) !== '')) return []
    return [
      {
        reason: 'The status says nothing of what was found',
        selector: gate.selectorOf(heard[0] as Element),
      },
    ]
  },
)
