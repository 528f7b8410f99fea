import { askPage } from '../ask-page.ts'

/** WCAG 1.3.1 and 2.4.6: a heading has words; 2.4.10, Section Headings: a long text has headings. */
export const headings = askPage(
  {
    name: 'page-headings',
    asks: 'Has each heading words, and each long text headings?',
    criteria: ['1.3.1', '2.4.6', '2.4.10'],
    modes: ['light', 'without script', 'search that finds', 'search that finds nothing'],
    hint: 'give the heading words or take it out; set headings where the matter of a text changes',
  },
  () => {
    const UNCOUNTED = 'table, nav, aside, footer, header, li, [data-publication]'
    const empty = gate
      .all('h1, h2, h3, h4, h5, h6, [role=heading]')
      .filter((heading) => gate.nameOf(heading) === '')
      .map((heading) => ({ reason: 'A heading has no words', selector: gate.selectorOf(heading) }))
    return [...empty, ...longTexts()]

    /**
     * More paragraphs, and more words, than fill a printed page, without a heading between them. A publication has the headings
     * that its document gave it.
     */
    function longTexts() {
      const found: { reason: string; selector: string }[] = []
      let first: HTMLElement | undefined
      let paragraphs = 0
      let words = 0
      const end = () => {
        if (first && paragraphs > 10 && words > 400)
          found.push({
            reason: `${paragraphs} paragraphs follow each other without a heading`,
            selector: gate.selectorOf(first),
          })
        first = undefined
        paragraphs = 0
        words = 0
      }
      for (const element of gate.all('h1, h2, h3, h4, h5, h6, [role=heading], caption, p')) {
        if (element.localName !== 'p') end()
        else if (!element.closest(UNCOUNTED) && gate.isSeen(element)) {
          first ??= element
          paragraphs += 1
          words += gate.wordsOf(element).split(' ').length
        }
      }
      end()
      return found
    }
  },
)
