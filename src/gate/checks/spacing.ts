import { askPage } from '../ask-page.ts'

/** WCAG 1.4.12, Text Spacing, and 1.4.4, Resize Text: no letter is cut off, and no words lie upon others. */
export const spacing = askPage(
  {
    name: 'page-clipped',
    asks: 'Is all text whole, and none over another, with the spacing that a reader sets, at 320 pixels and at 400 %?',
    criteria: ['1.4.12', '1.4.4', '1.4.10'],
    modes: ['light', 'spacing', 'narrow', 'narrow spacing', 'zoomed'],
    hint: 'give what holds text no fixed height, and let it wrap',
  },
  (mode) => {
    const faults: { reason: string; selector: string }[] = []
    const laid: { block: HTMLElement; rects: DOMRect[] }[] = []
    const range = document.createRange()
    for (const block of gate.blocks()) {
      const rects = rectsOf(block)
      const clipper = gate.clipperOf(block)
      const around = clipper?.getBoundingClientRect()
      const isCut =
        clipper &&
        around &&
        (overflows(clipper) ||
          rects.some(
            (rect) =>
              rect.right > around.right + 1 || rect.bottom > around.bottom + rect.height / 3,
          ))
      if (isCut) {
        const reason = `“${gate.ownWordsOf(block).slice(0, 40)}” is cut off`
        faults.push({ reason, selector: gate.selectorOf(block) })
      } else laid.push({ block, rects })
    }
    return [...faults, ...overlaps()]

    /** Where the letters of an element stand; the padding of a link among them may lie upon anything. */
    function rectsOf(block: Element): DOMRect[] {
      return gate.ownTextsOf(block).flatMap((text) => {
        range.selectNodeContents(text)
        return [...range.getClientRects()].filter(({ width, height }) => width > 2 && height > 2)
      })
    }

    /** With the reader's spacing a box that is too small for what it holds; one that is clipped may cut off a margin. */
    function overflows(clipper: Element): boolean {
      if (!/spacing/.test(mode)) return false
      const { overflowX, overflowY } = getComputedStyle(clipper)
      const isTooHigh = clipper.scrollHeight > clipper.clientHeight + 1
      const isTooWide = clipper.scrollWidth > clipper.clientWidth + 1
      return (overflowY === 'hidden' && isTooHigh) || (overflowX === 'hidden' && isTooWide)
    }

    /** Lines that share more than a third of their height: the letters of the one lie upon those of the other. */
    function overlaps() {
      const lines = laid
        .flatMap(({ block, rects }) => rects.map((rect) => ({ block, rect })))
        .sort((one, other) => one.rect.top - other.rect.top)
      return lines.flatMap(({ block, rect }, index) => {
        for (let next = index + 1; next < lines.length; next += 1) {
          const other = lines[next]
          if (!other || other.rect.top > rect.bottom - rect.height / 3) break
          if (block.contains(other.block) || other.block.contains(block)) continue
          const shared = Math.min(rect.bottom, other.rect.bottom) - other.rect.top
          const beside =
            Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
          if (beside < 3 || shared < Math.min(rect.height, other.rect.height) / 3) continue
          if (isAway(block) || isAway(other.block)) continue
          const reason = `“${gate.ownWordsOf(other.block).slice(0, 40)}” lies upon “${gate.ownWordsOf(block).slice(0, 40)}”`
          return [{ reason, selector: gate.selectorOf(other.block) }]
        }
        return []
      })
    }

    /** Within a box that is scrolled, which shows it elsewhere or not at all. */
    function isAway(element: Element): boolean {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflow)) return true
      return false
    }
  },
)
