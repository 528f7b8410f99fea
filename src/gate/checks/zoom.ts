import { askPage } from '../ask-page.ts'

/** WCAG 1.4.4, Resize Text: nobody is kept from enlarging a page. */
export const zoom = askPage(
  {
    name: 'page-zoom',
    asks: 'May the page be enlarged?',
    criteria: ['1.4.4'],
    modes: ['light'],
    hint: 'write `<meta name="viewport" content="width=device-width, initial-scale=1">`, and no more',
  },
  () =>
    gate
      .all('meta[name="viewport" i]')
      .filter((meta) => {
        const content = meta.getAttribute('content') ?? ''
        const most = /maximum-scale\s*=\s*([\d.]+)/i.exec(content)?.[1]
        return (
          /user-scalable\s*=\s*(?:no|0)/i.test(content) || (most !== undefined && Number(most) < 5)
        )
      })
      .map((meta) => ({
        reason: 'The page forbids to enlarge it',
        selector: gate.selectorOf(meta),
      })),
)
