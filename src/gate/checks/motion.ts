import { askPage } from '../ask-page.ts'

/** WCAG 2.3.3, Animation from Interactions, and 2.2.2, Pause, Stop, Hide: who asks for less motion gets none. */
export const motion = askPage(
  {
    name: 'page-motion',
    asks: 'Does nothing move where a reader asks for less motion?',
    criteria: ['2.3.3', '2.2.2'],
    modes: ['light', 'narrow'],
    hint: 'put motion into `@media (prefers-reduced-motion: no-preference)`',
  },
  () => {
    const running = document
      .getAnimations()
      .filter(({ playState, effect }) => {
        const { duration, iterations } = effect?.getComputedTiming() ?? {}
        return (
          playState === 'running' &&
          (Number(duration) > 20 || iterations === Number.POSITIVE_INFINITY)
        )
      })
      .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null))
    const moving = running.map((element) => toFault(element, 'Something moves by itself'))
    const smooth = [document.documentElement, ...gate.all('body, body *')]
      .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
      .map((element) => toFault(element, 'The page scrolls smoothly'))
    const changing = gate
      .all('body *')
      .filter((element) => moves(getComputedStyle(element)))
      .map((element) => toFault(element, 'Something moves when it changes'))
    const own = gate
      .all('marquee, blink, video[autoplay], audio[autoplay]')
      .map((element) => toFault(element, 'Something plays by itself'))
    return [...moving, ...smooth, ...changing.slice(0, 1), ...own]

    function toFault(element: Element | null, reason: string) {
      return element ? { reason, selector: gate.selectorOf(element) } : { reason }
    }

    function moves({ transitionProperty, transitionDuration }: CSSStyleDeclaration): boolean {
      if (
        !/\b(?:all|transform|translate|scale|rotate|left|top|right|bottom|width|height|margin|inset)\b/.test(
          transitionProperty,
        )
      )
        return false
      return transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.02)
    }
  },
)
