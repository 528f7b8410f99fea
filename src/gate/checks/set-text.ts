import { askPage } from '../ask-page.ts'

/** WCAG 1.4.8, Visual Presentation: text is not justified, and its lines are a line and a half apart. */
export const setText = askPage(
  {
    name: 'page-set-text',
    asks: 'Is no text justified, and are the lines of paragraphs a line and a half apart?',
    criteria: ['1.4.8'],
    modes: ['light', 'narrow'],
    hint: 'let text begin at the left and end as it comes (`text-align: start`), with a `line-height` of 1.5',
  },
  () =>
    gate
      .blocks()
      .filter((block) => block.matches('p, li, dd, blockquote, td, div'))
      .flatMap((block) => {
        const lines = gate.linesOf(block)
        if (lines.length < 2) return []
        const { textAlign, lineHeight, fontSize } = getComputedStyle(block)
        const selector = gate.selectorOf(block)
        if (textAlign === 'justify') return [{ reason: 'The text is justified', selector }]
        const leading = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
        const isClose = lineHeight === 'normal' || leading < 1.49
        if (!isClose || lines.length < 3) return []
        const apart = lineHeight === 'normal' ? 'less than 1.5' : leading.toFixed(2)
        return [{ reason: `The lines are ${apart} times the size of the type apart`, selector }]
      }),
)
