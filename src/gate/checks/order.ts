import { askPage } from '../ask-page.ts'

/**
 * WCAG 1.3.2, Meaningful Sequence: what stands first on the page is read first. A navigation or a note beside the text makes
 * sense before it and after it.
 */
export const order = askPage(
  {
    name: 'page-order',
    asks: 'Is the order in which the page is read the one in which it is seen?',
    criteria: ['1.3.2', '2.4.3'],
    modes: ['light', 'narrow', 'print'],
    hint: 'write it in the order in which it is to be read; leave `row-reverse`, `column-reverse` and `order` away',
  },
  () => {
    const ASIDE = 'nav, aside, [role=navigation], [role=complementary]'
    return gate
      .all('body, body *')
      .filter((parent) => /flex|grid/.test(getComputedStyle(parent).display))
      .flatMap((parent) => {
        const children = [...parent.children].filter(
          (child) => gate.isSeen(child) && gate.wordsOf(child) !== '' && !child.matches(ASIDE),
        )
        return children.slice(1).flatMap((child, index) => {
          const before = children[index]
          if (!before || !isBefore(child.getBoundingClientRect(), before.getBoundingClientRect()))
            return []
          const reason = `“${gate.wordsOf(child).slice(0, 40)}” is seen before “${gate.wordsOf(before).slice(0, 40)}”, and read after it`
          return [{ reason, selector: gate.selectorOf(child) }]
        })

        /** Above it in one column, or left of it in one row. */
        function isBefore(one: DOMRect, other: DOMRect): boolean {
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
          const isRow = down > Math.min(one.height, other.height) / 2
          return isRow ? one.right <= other.left + 1 : across > 1 && one.bottom <= other.top + 1
        }
      })
  },
)
