import { askPage } from '../ask-page.ts'

/** WCAG 1.4.8, Visual Presentation: no line is longer than 80 characters. A line that an address fills is not read as text is. */
export const measure = askPage(
  {
    name: 'page-measure',
    asks: 'Is no line of text longer than 80 characters?',
    criteria: ['1.4.8'],
    modes: ['light'],
    hint: 'set `max-width`, about 56ch for a serif face, on the element that holds the text',
  },
  () =>
    gate
      .blocks()
      .filter((block) => !block.closest('pre, code, nav, table'))
      .flatMap((block) => {
        const longest = Math.max(
          0,
          ...gate
            .linesOf(block)
            .filter(({ longest }) => longest <= 40)
            .map(({ length }) => length),
        )
        if (longest <= 80) return []
        return [{ reason: `A line has ${longest} characters`, selector: gate.selectorOf(block) }]
      }),
)
