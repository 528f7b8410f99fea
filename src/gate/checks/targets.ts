import { askPage } from '../ask-page.ts'

/**
 * WCAG 2.5.5, Target Size (Enhanced), 44 by 44 CSS pixels, and 2.5.8, Target Size (Minimum): asked of the place where one
 * clicks, since a box says nothing of what lies over it or of what is added to it. Links in a sentence are excepted there, and
 * a skip link is for a keyboard alone.
 */
export const targets = askPage(
  {
    name: 'page-target',
    asks: 'Does everything that is clicked answer in a square of 44 pixels?',
    criteria: ['2.5.5', '2.5.8'],
    modes: ['light', 'narrow'],
    hint: 'make it 44 pixels high and wide where one clicks, as with `min-height`, `min-width` and padding',
  },
  () => {
    /** Whether a block has words that are in no link. */
    const sentences = new Map<Element, boolean>()
    const controls = gate.all(gate.CONTROLS).filter(gate.isSeen)
    const faults = controls.flatMap((control) => {
      if (control.matches(':disabled') || isInSentence(control) || isSkipLink(control)) return []
      control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      const rect = largest(control)
      if (!rect) return []
      const [width, height] = [reach(control, rect, 1, 0), reach(control, rect, 0, 1)]
      if (width >= 43 && height >= 43) return []
      const reason = `“${gate.nameOf(control).slice(0, 40)}” is ${width} by ${height} pixels where one clicks`
      return [{ reason, selector: gate.selectorOf(control) }]
    })
    scrollTo(0, 0)
    return faults

    function largest(control: Element): DOMRect | undefined {
      return [...control.getClientRects()].sort(
        (one, other) => other.width * other.height - one.width * one.height,
      )[0]
    }

    /** How far the control answers on both sides of its middle; 44 where it is farther. */
    function reach(control: Element, rect: DOMRect, across: number, down: number): number {
      const x = rect.left + rect.width / 2
      const y = rect.top + rect.height / 2
      const step = (sign: number) => {
        let at = 0
        while (at < 44 && answers(control, x + sign * across * at, y + sign * down * at)) at += 1
        return at
      }
      return Math.max(0, Math.min(44, step(1) + step(-1) - 1))
    }

    function answers(control: Element, x: number, y: number): boolean {
      const hit = document.elementFromPoint(x, y)
      if (!hit) return false
      if (control.contains(hit)) return true
      const label = hit.closest('label')
      return label !== null && (label.control === control || label.contains(control))
    }

    /** A link among other words of its line: its height is that of the line. */
    function isInSentence(control: HTMLElement): boolean {
      if (control.localName !== 'a' || getComputedStyle(control).display !== 'inline') return false
      const block = gate.blockOf(control)
      const known = sentences.get(block) ?? hasOtherWords(block)
      sentences.set(block, known)
      return known
    }

    function hasOtherWords(block: Element): boolean {
      const others = block.cloneNode(true) as Element
      for (const link of others.querySelectorAll('a')) link.remove()
      return /[\p{L}\p{N}]/u.test(others.textContent ?? '')
    }

    function isSkipLink(control: HTMLElement): boolean {
      const first = document.querySelector(gate.CONTROLS)
      return control === first && /^#./.test(control.getAttribute('href') ?? '')
    }
  },
)
