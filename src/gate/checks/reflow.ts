import { askPage } from '../ask-page.ts'

/** WCAG 1.4.10, Reflow: at 320 CSS pixels nothing is scrolled sideways but what stands in a region that is scrolled by itself. */
export const reflow = askPage(
  {
    name: 'page-reflow',
    asks: 'Does everything fit into a window of 320 pixels, at 400 % too, and with the spacing that a reader sets?',
    criteria: ['1.4.10', '1.4.4'],
    modes: ['narrow', 'narrow spacing', 'zoomed'],
    hint: 'let it be as wide as the window allows (`max-width: 100%`, `overflow-wrap`), or put a wide table into a region of its own',
  },
  () => {
    const room = document.documentElement.clientWidth
    const scrolled = document.scrollingElement?.scrollWidth ?? 0
    if (scrolled <= room + 1) return []
    const wide = gate
      .all('body *')
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .filter((element) => !isScrolled(element))
    const [first] = gate.innermost(wide)
    const reason = `The page is ${scrolled} pixels wide in a window of ${room}`
    return [first ? { reason, selector: gate.selectorOf(first) } : { reason }]

    function isScrolled(element: Element): boolean {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true
      return false
    }
  },
)
