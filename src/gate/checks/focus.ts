import { askPage } from '../ask-page.ts'
import type { Fault } from '../check.ts'

/**
 * WCAG 2.4.7, Focus Visible, 2.4.11 and 2.4.12, Focus Not Obscured, and 2.4.13, Focus Appearance: each stop of the keyboard has
 * an outline, or another change, of 3:1, in forced colours an outline, for shadows and grounds vanish there. What the browser
 * draws by itself (`auto`) is enough by 2.4.13.
 */
export const focus = askPage(
  {
    name: 'page-focus',
    asks: 'Is the focus of the keyboard seen at each stop, at 3:1, in forced colours too, on the screen and not covered?',
    criteria: ['2.4.7', '2.4.11', '2.4.12', '2.4.13'],
    modes: ['light', 'dark', 'contrast', 'forced', 'narrow', 'zoomed'],
    hint: 'give it `outline: 3px solid` in a colour of 3:1, and room above it where something is sticky (`scroll-padding`)',
  },
  (mode) => {
    /** So many stops are asked in each mode; a warning says how many come after them. */
    const MOST = 400
    const stops = gate
      .all(`${gate.CONTROLS}, [tabindex]`)
      .filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          element.checkVisibility({ visibilityProperty: true }),
      )
    const faults = stops.slice(0, MOST).flatMap((stop) => {
      const before = looks(stop)
      stop.focus({ focusVisible: true } as FocusOptions)
      if (document.activeElement !== stop) return []
      const after = looks(stop)
      const reason = fault(stop, before, after)
      stop.blur()
      return reason
        ? [
            {
              reason: `${reason}: “${gate.nameOf(stop).slice(0, 40)}”`,
              selector: gate.selectorOf(stop),
            },
          ]
        : []
    })
    scrollTo(0, 0)
    return [...faults, ...unasked()]

    function unasked(): readonly Fault[] {
      const first = stops[MOST]
      if (!first) return []
      return [
        {
          reason: `The focus was not asked from here on: stops that were not asked: ${stops.length - MOST}`,
          selector: gate.selectorOf(first),
          severity: 'warning',
          hint: 'walk to them with the Tab key yourself',
        },
      ]
    }

    function looks(stop: HTMLElement) {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } =
        getComputedStyle(stop)
      return { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor }
    }

    function fault(
      stop: HTMLElement,
      before: ReturnType<typeof looks>,
      after: ReturnType<typeof looks>,
    ) {
      const rect = stop.getClientRects()[0]
      if (!rect || rect.width < 1 || rect.height < 1 || gate.isHidden(stop))
        return 'The focus is on something that is not seen'
      const x = (rect.left + rect.right) / 2
      const y = (rect.top + rect.bottom) / 2
      if (x < 0 || y < 0 || x > innerWidth || (y > innerHeight && rect.top > innerHeight - 1))
        return 'The focus is beyond the screen'
      if (isCovered(stop, rect)) return 'The focus is covered by something else'
      if (!isMarked(stop, before, after)) return 'The focus is not seen'
      return undefined
    }

    function isMarked(
      stop: HTMLElement,
      before: ReturnType<typeof looks>,
      after: ReturnType<typeof looks>,
    ) {
      if (after.outlineStyle === 'auto') return true
      const ground = gate.groundOf(stop.parentElement)
      const strong = (colour: string) => gate.contrast(gate.colourOf(colour), ground) >= 3
      const hasOutline = after.outlineStyle !== 'none' && Number.parseFloat(after.outlineWidth) >= 2
      if (hasOutline && strong(after.outlineColor)) return true
      if (mode === 'forced') return false
      const shadows = after.boxShadow.match(/(?:rgba?|color|(?:ok)?l(?:ab|ch))\([^)]*\)/g) ?? []
      if (after.boxShadow !== before.boxShadow && shadows.some(strong)) return true
      const own = gate.colourOf(before.backgroundColor)
      const changed =
        gate.contrast(gate.colourOf(after.backgroundColor), own[3] === 1 ? own : ground) >= 3
      return changed && after.backgroundColor !== before.backgroundColor
    }

    /** At any corner or in the middle, of what of it is in the window, by something that does not flow with the text. */
    function isCovered(stop: HTMLElement, rect: DOMRect): boolean {
      const [left, right] = [Math.max(rect.left, 0) + 2, Math.min(rect.right, innerWidth) - 2]
      const [top, bottom] = [Math.max(rect.top, 0) + 2, Math.min(rect.bottom, innerHeight) - 2]
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left, top],
        [right, top],
        [left, bottom],
        [right, bottom],
      ] as const
      return points.some(([x, y]) => {
        for (let at = document.elementFromPoint(x, y); at; at = at.parentElement) {
          if (at.contains(stop) || stop.contains(at)) return false
          if (/fixed|sticky|absolute/.test(getComputedStyle(at).position)) return true
        }
        return false
      })
    }
  },
)
