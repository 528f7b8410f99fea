import type { TURNING } from './view.ts'
import type { LaidWord, Rect } from './word.ts'

/** What is only heard in each window, and what turns words. */
export interface Task {
  readonly unseen: readonly string[]
  readonly turning: typeof TURNING
}

/** What is the same of all words of an element. */
type About = Omit<LaidWord, 'text' | 'rects' | 'isScrolled'>

/** A window as it comes over the wire: its elements, and its words, each with the count of its element. */
interface Found {
  readonly elements: readonly About[]
  readonly words: readonly (readonly [
    element: number,
    text: string,
    isScrolled: boolean,
    rects: readonly Rect[],
  ])[]
}

/** The words in each window, of what was found in the tab. */
export function toWords(found: string): readonly (readonly LaidWord[])[] {
  const windows: readonly Found[] = JSON.parse(found)
  return windows.map(({ elements, words }) =>
    words.flatMap(([at, text, isScrolled, rects]) => {
      const about = elements[at]
      return about ? [{ ...about, text, isScrolled, rects }] : []
    }),
  )
}

/**
 * Runs in the tab, and so holds all that it needs: every word in each window, as JSON, of which much less is sent than of
 * each word with all that is known of it (an object of 300 KB takes 15 ms, measured).
 */
export function findWords({ unseen, turning }: Task): string {
  const windows = [...document.querySelectorAll<HTMLIFrameElement>('.whole')].map(
    (frame, index) => {
      const { contentDocument: page, contentWindow: view, offsetLeft } = frame
      const heard = unseen[index] ?? ''
      return page && view ? wordsIn(page, view, offsetLeft, heard) : { elements: [], words: [] }
    },
  )
  return JSON.stringify(windows)

  function wordsIn(page: Document, view: Window, left: number, heard: string): Found {
    const words: Found['words'][number][] = []
    const elements: About[] = []
    const blocks = new Map<Element, number>()
    const known = new Map<Element, ReturnType<typeof describe>>()
    const turns = new Map<Element, string>()
    const range = page.createRange()
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const element = node.parentElement
      if (!element || element.closest('script, style')) continue
      const { at, scroller } = known.get(element) ?? describe(element)
      for (const { 0: text, index } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
        range.setStart(node, index)
        range.setEnd(node, index + text.length)
        const own = [...range.getClientRects()]
        const isScrolled = scroller !== undefined && own.some((rect) => isOut(rect, scroller))
        const rects = own.map(({ x, y, width, height }) => [x + left, y, width, height] as const)
        words.push([at, text, isScrolled, rects])
      }
    }
    return { elements, words }

    function describe(element: Element): { at: number; scroller: DOMRect | undefined } {
      const block = blockOf(element)
      if (!blocks.has(block)) blocks.set(block, blocks.size)
      const described = { at: elements.length, scroller: scrollerOf(element) }
      known.set(element, described)
      elements.push({
        id: element.closest('[id]')?.id ?? '',
        block: blocks.get(block) ?? 0,
        cell: cellOf(element),
        isOwn: !!element.closest('[data-publication]') && !element.closest('[data-added]'),
        isUnseen: !!element.closest(heard),
        turned: turnOf(element),
      })
      return described
    }

    function blockOf(element: Element): Element {
      let block = element
      while (block.parentElement && view.getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement
      return block
    }

    function cellOf(element: Element): Rect | undefined {
      const cell = element.closest('td, th')
      if (!cell) return undefined
      const { x, y, width, height } = cell.getBoundingClientRect()
      return [x + left, y, width, height]
    }

    function turnOf(element: Element | null): string {
      if (!element) return ''
      const found = turns.get(element)
      if (found !== undefined) return found
      const style = view.getComputedStyle(element)
      const own = Object.entries(turning).find(
        ([name, value]) => style.getPropertyValue(name) !== value,
      )
      const turned = own
        ? `${own[0]}: ${style.getPropertyValue(own[0])}`
        : turnOf(element.parentElement)
      turns.set(element, turned)
      return turned
    }

    /** A wide table in our own box, which is scrolled sideways. */
    function scrollerOf(element: Element): DOMRect | undefined {
      const box = element.closest('.table')
      return box && box.scrollWidth > box.clientWidth ? box.getBoundingClientRect() : undefined
    }
  }

  function isOut(rect: DOMRect, around: DOMRect): boolean {
    return rect.right > around.right || rect.left < around.left
  }
}
