import { askTab } from '../ask-tab.ts'
import type { Fault, PageCheck, Visit } from '../check.ts'

/** So often the Tab key is pressed, which takes 10 ms each time; a warning says how many stops come after that. */
const MOST = 150

/**
 * WCAG 2.1.1 and 2.1.3, Keyboard, 2.1.2, No Keyboard Trap, and 2.4.3, Focus Order: the Tab key itself, pressed until it leaves
 * the page, comes to every control, in the order of the page.
 */
export const keyboard: PageCheck = {
  name: 'page-keyboard',
  asks: 'Does the Tab key come to everything that is clicked, in the order of the page, and out again?',
  criteria: ['2.1.1', '2.1.2', '2.1.3', '2.4.3'],
  modes: ['light'],
  hint: 'use a real link or button, leave `tabindex` away, and take no key away from the browser',
  async look({ tab }: Visit) {
    const wanted = await askTab(tab, findStops)
    const faults: Fault[] = [...(await askTab(tab, findClickable))]
    const came: string[] = []
    await askTab(tab, goToTop)
    let isOut = false
    let presses = 0
    for (; presses < MOST && came.length < wanted.length; presses += 1) {
      await tab.keyboard.press('Tab')
      const at = await askTab(tab, findFocus)
      if (at === '') break
      if (at === RADIO) continue
      if (at !== wanted[came.length]) {
        const reason =
          came.at(-1) === at
            ? 'The Tab key does not lead on from here'
            : 'The Tab key comes here out of the order of the page'
        faults.push({ reason, selector: at })
        isOut = true
        break
      }
      came.push(at)
    }
    const missed = wanted[came.length]
    if (missed && !isOut)
      faults.push(
        presses < MOST ? toMissed(missed) : toUnasked(missed, wanted.length - came.length),
      )
    await askTab(tab, goToTop)
    return faults
  },
}

const toMissed = (selector: string): Fault => ({
  reason: 'The Tab key does not come here',
  selector,
})

const toUnasked = (selector: string, count: number): Fault => ({
  reason: `The Tab key was not pressed as far as here: stops that were not asked: ${count}`,
  selector,
  severity: 'warning',
  hint: 'walk to them with the Tab key yourself',
})

/** The next Tab begins at the beginning of the page. */
function goToTop(): void {
  const { documentElement: root } = document
  root.tabIndex = -1
  root.focus()
  root.blur()
  root.removeAttribute('tabindex')
  scrollTo(0, 0)
}

/** Said of a radio button: at which of a group the Tab key stops is the browser's to choose. */
const RADIO = 'radio'

function findFocus(): string {
  const { activeElement: at, body } = document
  if (!at || at === body || at === document.documentElement) return ''
  return at.matches('input[type=radio]') ? 'radio' : gate.selectorOf(at)
}

/** Where the Tab key should stop, but for radio buttons. */
function findStops(): readonly string[] {
  return gate
    .all(`${gate.CONTROLS}, [tabindex], iframe, [contenteditable=true]`)
    .filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled, input[type=radio]') &&
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.closest('[inert]'),
    )
    .map(gate.selectorOf)
}

/** What looks or acts like a control, and is none for a keyboard. */
function findClickable(): readonly Fault[] {
  const clickable = gate
    .all('body *')
    .filter((one) => one.hasAttribute('onclick') || getComputedStyle(one).cursor === 'pointer')
    .filter((one) => !one.closest(`${gate.CONTROLS}, label, [tabindex], area, option`))
  return gate
    .outermost(clickable)
    .filter(gate.isSeen)
    .map((one) => ({
      reason: `“${gate.wordsOf(one).slice(0, 40)}” is clicked, and no key comes to it`,
      selector: gate.selectorOf(one),
    }))
}
