import { askPage } from '../ask-page.ts'

/** WCAG 1.3.1, Info and Relationships: what looks like a list, a heading or a caption is one. */
export const fakes = askPage(
  {
    name: 'page-fake',
    asks: 'Is what looks like a list, a heading or a caption one for those who do not see it?',
    criteria: ['1.3.1'],
    modes: ['light'],
    hint: 'use `<ul>` or `<ol>`, `<h2>` to `<h6>`, and `<caption>`',
  },
  () => {
    const MARK = /^(?:[-–—•·*‣▪○●►]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/
    const BULLET = /^[-–—•·*‣▪○●►]\s/
    return [...brokenLines(), ...rowsOfParagraphs(), ...boldLines(), ...captions()]

    /** Lines of one paragraph that each begin with a mark. */
    function brokenLines() {
      return gate.all('p, div, td, dd').flatMap((block) => {
        const breaks = [...block.children].filter(({ localName }) => localName === 'br')
        if (breaks.length === 0) return []
        const lines = block.innerHTML
          .split(/<br\b[^>]*>/i)
          .map((line) => line.replace(/<[^>]*>/g, '').trim())
        const marked = lines.filter((line) => MARK.test(line))
        if (marked.length < 2) return []
        return [{ reason: 'Lines with marks stand for a list', selector: gate.selectorOf(block) }]
      })
    }

    function rowsOfParagraphs() {
      const isMarked = (one: Element | null) =>
        one?.localName === 'p' && BULLET.test(gate.wordsOf(one))
      return gate
        .all('p')
        .filter(
          (one) =>
            isMarked(one) &&
            isMarked(one.nextElementSibling) &&
            !isMarked(one.previousElementSibling),
        )
        .map((one) => ({
          reason: 'Paragraphs with marks stand for a list',
          selector: gate.selectorOf(one),
        }))
    }

    /** A short line of its own in bold or larger type, with text beneath it. */
    function boldLines() {
      return gate
        .all('p, div')
        .filter(
          (one) =>
            !one.closest(
              'table, figure, li, dl, nav, header, footer, form, [role=status], blockquote',
            ),
        )
        .filter(
          (one) =>
            one.nextElementSibling?.localName === 'p' &&
            [...one.children].every(({ localName }) => /^(b|strong|em|i|span)$/.test(localName)),
        )
        .filter((one) => {
          const words = gate.wordsOf(one)
          return (
            words.length > 0 && words.length < 100 && !/[.,:;!?]$/.test(words) && gate.isSeen(one)
          )
        })
        .filter((one) => {
          const text = getComputedStyle(one.nextElementSibling ?? one)
          const inner = wholeOf(one)
          const style = getComputedStyle(inner)
          const isBold = Number(style.fontWeight) >= 600 && Number(text.fontWeight) < 600
          return (
            isBold || Number.parseFloat(style.fontSize) >= 1.2 * Number.parseFloat(text.fontSize)
          )
        })
        .map((one) => ({
          reason: `“${gate.wordsOf(one).slice(0, 40)}” looks like a heading`,
          selector: gate.selectorOf(one),
        }))
    }

    /** The innermost element that holds all the words. */
    function wholeOf(element: Element): Element {
      const [only, ...others] = element.children
      return only && others.length === 0 && gate.wordsOf(only) === gate.wordsOf(element)
        ? wholeOf(only)
        : element
    }

    function captions() {
      return gate
        .all('table')
        .filter((table): table is HTMLTableElement => table instanceof HTMLTableElement)
        .filter(
          (table) =>
            !/^(none|presentation)$/.test(table.getAttribute('role') ?? '') &&
            table.querySelector('th'),
        )
        .filter((table) => {
          const isNamed =
            table.caption ||
            table.hasAttribute('aria-label') ||
            table.hasAttribute('aria-labelledby')
          return !isNamed && !table.closest('figure')?.querySelector('figcaption')
        })
        .map((table) => ({ reason: 'A table has no caption', selector: gate.selectorOf(table) }))
    }
  },
)
