import { askPage } from '../ask-page.ts'

/** Words on paper are dark: browsers leave grounds away there, and with them what pale words stand on (WCAG 1.4.6). */
export const print = askPage(
  {
    name: 'page-print',
    asks: 'Are all words dark enough on paper?',
    criteria: ['1.4.6', '1.4.3'],
    modes: ['print'],
    hint: 'set the colour of words to black in `@media print`',
  },
  () =>
    gate.blocks().flatMap((block) => {
      const { color, printColorAdjust } = getComputedStyle(block) as CSSStyleDeclaration & {
        printColorAdjust: string
      }
      const ground =
        printColorAdjust === 'exact' ? gate.groundOf(block) : ([255, 255, 255, 1] as const)
      const ratio = gate.contrast(gate.colourOf(color), ground)
      if (ratio >= 7) return []
      return [
        {
          reason: `“${gate.ownWordsOf(block).slice(0, 40)}” has ${ratio.toFixed(1)}:1 on paper`,
          selector: gate.selectorOf(block),
        },
      ]
    }),
)
