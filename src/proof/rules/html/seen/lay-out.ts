import type { Page } from 'puppeteer'
import { LONGEST, TURNING, VIEWS } from './view.ts'
import type { LaidPages, LaidWord } from './word.ts'

/** Lays a page out in several windows side by side, so that one picture shows them all, and finds every word in each. */
export async function layOut(tab: Page, html: string): Promise<LaidPages> {
  const width = VIEWS.reduce((sum, view) => sum + view.width, 0)
  await tab.setViewport({ width, height: 800 })
  const windows = VIEWS.map((view) => `<iframe width="${view.width}" height="800"></iframe>`)
  await tab.setContent(`<!doctype html>${STYLE}${windows.join('')}`)
  return tab.evaluate(findWords, {
    html,
    views: VIEWS,
    turning: TURNING,
    dot: DOT,
    longest: LONGEST,
  })
}

const STYLE =
  '<style>body{margin:0;display:flex;align-items:start}iframe{border:0;flex:none}</style>'

/** A picture that is always there, and as large as its element says. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

interface Task {
  readonly html: string
  readonly views: typeof VIEWS
  readonly turning: typeof TURNING
  readonly dot: string
  readonly longest: typeof LONGEST
}

/** Runs in the tab, and so holds all that it needs. Pictures are not fetched, and their places are kept. */
async function findWords({ html, views, turning, dot, longest }: Task): Promise<LaidPages> {
  const frames = [...document.querySelectorAll('iframe')]
  for (const frame of frames) await fill(frame)
  const height = Math.max(...frames.map(({ height }) => Number(height)))
  const windows = frames.map((frame, index) => {
    const { contentDocument: page, contentWindow: view } = frame
    const { x } = frame.getBoundingClientRect()
    return page && view ? wordsIn(page, view, x, views[index]?.unseen ?? '') : []
  })
  return { width: document.documentElement.scrollWidth, height, windows }

  async function fill(frame: HTMLIFrameElement): Promise<void> {
    const { contentDocument: page } = frame
    if (!page) return
    page.open()
    page.write(html)
    page.close()
    shorten(page)
    const pictures = [...page.images]
    for (const picture of pictures) picture.src = dot
    await Promise.all(pictures.map((picture) => picture.decode()))
    frame.height = String(page.documentElement.scrollHeight)
  }

  /** Takes out what lies between the beginning and the end of a long text. */
  function shorten(page: Document): void {
    const text = page.querySelector('.text')
    const length = text?.textContent?.length ?? 0
    if (!text || length <= longest.first + longest.last) return
    const range = page.createRange()
    const walker = page.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    let passed = 0
    let isBegun = false
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const own = node.nodeValue?.length ?? 0
      if (!isBegun && passed + own >= longest.first) {
        range.setStart(node, longest.first - passed)
        isBegun = true
      }
      if (passed + own >= length - longest.last) {
        range.setEnd(node, length - longest.last - passed)
        break
      }
      passed += own
    }
    range.deleteContents()
  }

  function wordsIn(page: Document, view: Window, left: number, unseen: string): LaidWord[] {
    const words: LaidWord[] = []
    const blocks = new Map<Element, number>()
    const known = new Map<Element, ReturnType<typeof describe>>()
    const turns = new Map<Element, string>()
    const range = page.createRange()
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const element = node.parentElement
      if (!element || element.closest('script, style')) continue
      const { scroller, ...about } = known.get(element) ?? describe(element)
      known.set(element, { scroller, ...about })
      for (const { 0: text, index } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
        range.setStart(node, index)
        range.setEnd(node, index + text.length)
        const own = [...range.getClientRects()]
        const isScrolled = scroller !== undefined && own.some((rect) => isOut(rect, scroller))
        const rects = own.map(({ x, y, width, height }) => [x + left, y, width, height] as const)
        words.push({ ...about, text, rects, isScrolled })
      }
    }
    return words

    function describe(element: Element) {
      const block = blockOf(element)
      if (!blocks.has(block)) blocks.set(block, blocks.size)
      return {
        id: element.closest('[id]')?.id ?? '',
        block: blocks.get(block) ?? 0,
        isOwn: !!element.closest('[data-publication]') && !element.closest('[data-added]'),
        isUnseen: !!element.closest(unseen),
        turned: turnOf(element),
        scroller: scrollerOf(element),
      }
    }

    function blockOf(element: Element): Element {
      let block = element
      while (block.parentElement && view.getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement
      return block
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
