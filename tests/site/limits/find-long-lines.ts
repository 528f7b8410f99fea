/** The most characters of a line. WCAG 2.2, 1.4.8 allows 80; the house has 75. */
export const LINE = 75

/** Runs in a page, and so holds all that it needs: the lines of text with more characters than `most`, but for one word. */
export function findLongLines(most: number): readonly string[] {
  const BLOCKS = 'p, li, dd, dt, td, th, caption, figcaption, address, h1, h2, h3, h4'
  const range = document.createRange()
  return [...document.querySelectorAll(BLOCKS)]
    .filter((block) => block.checkVisibility() && !block.closest('.unseen'))
    .flatMap(linesOf)
    .filter((line) => line.length > most && line.includes(' '))

  function linesOf(block: Element): readonly string[] {
    const lines: string[] = []
    let end = Number.POSITIVE_INFINITY
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const text = node.nodeValue ?? ''
      if (node.parentElement?.closest(`${BLOCKS}, .unseen`) !== block) continue
      for (let at = 0; at < text.length; at++) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const [place] = range.getClientRects()
        if (!place?.width) continue
        // A line begins where a letter stands left of the one before it.
        if (place.left < end - 1) lines.push('')
        end = place.right
        lines.push(`${lines.pop() ?? ''}${text[at]}`)
      }
    }
    return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim())
  }
}
