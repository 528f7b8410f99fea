/** The least side of a target in CSS pixels (WCAG 2.2, 2.5.5). */
export const TARGET = 44

/**
 * Runs in a page, and so holds all that it needs: what can be pressed, and is hit over fewer pixels than `least`. It is
 * asked at every pixel round its middle what lies there, for a box says nothing of what lies over it. Links among words are passed over
 * (2.5.5, inline), and so are labels: what they name is pressed beside them.
 */
export function findSmallTargets(least: number): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')]
    .filter((target) => target.checkVisibility() && !target.matches('.skip'))
    .filter((target) => !isAmongWords(target))
    .flatMap((target) => {
      const [width, height] = hitSize(target)
      if (width >= least && height >= least) return []
      return `${target.textContent?.trim().slice(0, 30)} (${target.className}) ${width} × ${height}`
    })

  function isAmongWords(target: HTMLElement): boolean {
    if (target.closest('sup')) return true
    const block = target.closest('p, li, td, th, dd, caption, address, figcaption, h1, h2, h3')
    const around = block?.textContent?.trim().length ?? 0
    const own = target.textContent?.trim().length ?? 0
    return getComputedStyle(target).display === 'inline' && around > own
  }

  function hitSize(target: HTMLElement): readonly [number, number] {
    target.scrollIntoView({ block: 'center', behavior: 'instant' })
    const around = target.closest('label') ?? target
    const { left, top, width, height } = target.getBoundingClientRect()
    const x = left + Math.min(width / 2, least / 2)
    const y = top + height / 2
    const isHit = (x: number, y: number): boolean => {
      const found = document.elementFromPoint(x, y)
      return found !== null && around.contains(found)
    }
    const reach = (across: number, down: number): number => {
      let steps = 0
      while (steps < least && isHit(x + across * (steps + 1), y + down * (steps + 1))) steps++
      return steps
    }
    if (!isHit(x, y)) return [0, 0]
    return [reach(-1, 0) + 1 + reach(1, 0), reach(0, -1) + 1 + reach(0, 1)]
  }
}
