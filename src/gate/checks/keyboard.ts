import type { Fault, PageCheck, Visit } from '../check.ts'

/** So many stops are walked to; what comes after them is made alike, and takes 10 ms each. */
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
    const wanted = await tab.evaluate(findStops)
    const faults: Fault[] = [...(await tab.evaluate(findClickable))]
    const came: string[] = []
    await tab.evaluate(goToTop)
    for (let press = 0; press < MOST && came.length < wanted.length; press += 1) {
      await tab.keyboard.press('Tab')
      const at = await tab.evaluate(findFocus)
      if (at === '') break
      if (at === RADIO) continue
      if (at !== wanted[came.length]) {
        const reason =
          came.at(-1) === at
            ? 'The Tab key does not lead on from here'
            : 'The Tab key comes here out of the order of the page'
        faults.push({ reason, selector: at })
        break
      }
      came.push(at)
    }
    const missed = wanted[came.length]
    if (faults.length === 0 && missed && wanted.length < MOST)
      faults.push({ reason: 'The Tab key does not come here', selector: missed })
    await tab.evaluate(goToTop)
    return faults
  },
}

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
  return gate
    .all('body *')
    .filter((one) => one.hasAttribute('onclick') || getComputedStyle(one).cursor === 'pointer')
    .filter((one) => !one.closest(`${gate.CONTROLS}, label, [tabindex], area, option`))
    .filter((one, _at, all) => !all.some((other) => other !== one && other.contains(one)))
    .filter(gate.isSeen)
    .map((one) => ({
      reason: `“${gate.wordsOf(one).slice(0, 40)}” is clicked, and no key comes to it`,
      selector: gate.selectorOf(one),
    }))
}
