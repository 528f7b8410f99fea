import { askPage } from '../ask-page.ts'

/** WCAG 2.1.1 and 4.1.2: a region that is scrolled is reached by the Tab key, says what it is, and is no stop where it is not scrolled. */
export const scrollRegions = askPage(
  {
    name: 'page-scroll-region',
    asks: 'Has each region that is scrolled a name and a stop of the Tab key, and only while it is scrolled?',
    criteria: ['2.1.1', '4.1.2'],
    modes: ['light', 'narrow', 'spacing'],
    hint: 'write `role="region"`, `aria-labelledby` and, only while it overflows, `tabindex="0"`',
  },
  () =>
    gate
      .all('body *')
      .filter((one) =>
        /auto|scroll/.test(`${getComputedStyle(one).overflowX} ${getComputedStyle(one).overflowY}`),
      )
      .filter((one) => gate.isSeen(one) && !one.matches('textarea, select, input'))
      .flatMap((one) => {
        const isScrolled =
          one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1
        const selector = gate.selectorOf(one)
        const isStop = one.tabIndex >= 0
        if (!isScrolled)
          return isStop && one.hasAttribute('tabindex')
            ? [
                {
                  reason: 'A region is a stop of the Tab key, though nothing in it is scrolled',
                  selector,
                },
              ]
            : []
        const isReached = isStop || one.querySelector(gate.CONTROLS) !== null
        const isNamed =
          (one.hasAttribute('aria-label') || one.hasAttribute('aria-labelledby')) &&
          (one.hasAttribute('role') ||
            /^(section|nav|table|fieldset|main|aside|form)$/.test(one.localName))
        return [
          ...(isReached
            ? []
            : [{ reason: 'A region is scrolled, and no key comes to it', selector }]),
          ...(isNamed || !isStop
            ? []
            : [{ reason: 'A region that is scrolled does not say what it is', selector }]),
        ]
      }),
)
