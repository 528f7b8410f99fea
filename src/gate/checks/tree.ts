import { askTab } from '../ask-tab.ts'
import type { Fault, PageCheck, Visit } from '../check.ts'

/** What is counted: the roles of the tree, and the elements of the source that have them. */
const COUNTED = [
  { what: 'tables', roles: ['table', 'grid'], elements: 'table' },
  { what: 'rows', roles: ['row'], elements: 'tr' },
  { what: 'cells', roles: ['cell', 'gridcell', 'columnheader', 'rowheader'], elements: 'td, th' },
  { what: 'headings', roles: ['heading'], elements: 'h1, h2, h3, h4, h5, h6' },
] as const

/** WCAG 1.3.1: a style that lays a table out otherwise, or hides its head, takes it from those who listen, and nobody sees it. */
export const tree: PageCheck = {
  name: 'page-tree',
  asks: 'Has the accessibility tree as many tables, rows, cells and headings as the source?',
  criteria: ['1.3.1', '4.1.2'],
  modes: ['light', 'narrow'],
  hint: 'clip what is not to be seen, as a table’s head at 320 pixels, instead of `display: none`',
  async look({ tab }: Visit) {
    const session = await tab.createCDPSession()
    try {
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => `${role?.value}`)
      const inSource = await askTab(
        tab,
        countElements,
        COUNTED.map(({ elements }) => elements),
      )
      return COUNTED.flatMap(({ what, roles: wanted }, index): readonly Fault[] => {
        const found = roles.filter((role) => wanted.some((one) => one === role)).length
        const written = inSource[index] ?? 0
        return found >= written
          ? []
          : [{ reason: `Of ${written} ${what} the accessibility tree has ${found}` }]
      })
    } finally {
      await session.detach()
    }
  },
}

/** What the source does not hide itself, and gives no other role; the heading of a navigation may give way to a button. */
function countElements(selectors: readonly string[]): readonly number[] {
  const OTHERWISE =
    '[hidden], [aria-hidden=true], [inert], template, noscript, dialog:not([open]), nav :is(h1, h2, h3, h4, h5, h6), details:not([open]) > :not(summary)'
  return selectors.map(
    (selector) =>
      gate
        .all(selector)
        .filter((one) => !one.closest(OTHERWISE) && !one.hasAttribute('role'))
        .filter((one) => !one.closest('table[role=presentation], table[role=none]')).length,
  )
}
