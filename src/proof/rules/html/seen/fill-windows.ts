import type { LONGEST } from './view.ts'

/** What the windows are filled with: a page, a picture for its pictures, how much of it, and a style that hides its text. */
export interface Filling {
  readonly html: string
  readonly dot: string
  readonly longest: typeof LONGEST
  readonly withoutText: string
}

/**
 * Runs in the tab, and so holds all that it needs: puts the page into every window, and makes each as high as its page is.
 * Pictures are not fetched, and their places are kept. Gives the height of the highest.
 */
export async function fillWindows({ html, dot, longest, withoutText }: Filling): Promise<number> {
  const frames = [...document.querySelectorAll('iframe')]
  for (const frame of frames) await fill(frame)
  return Math.max(...frames.map(({ height }) => Number(height)))

  async function fill(frame: HTMLIFrameElement): Promise<void> {
    const { contentDocument: page } = frame
    if (!page) return
    page.open()
    page.write(html)
    page.close()
    unfold(page)
    shorten(page)
    if (frame.className === 'bare') strip(page)
    const pictures = [...page.images]
    for (const picture of pictures) picture.src = dot
    await Promise.all(pictures.map((picture) => picture.decode()))
    frame.height = String(page.documentElement.scrollHeight)
  }

  /** Shows what a reader opens: the settings at the top, and what is folded. */
  function unfold(page: Document): void {
    for (const closed of page.querySelectorAll('.masthead [hidden]'))
      closed.removeAttribute('hidden')
    for (const folded of page.querySelectorAll('details')) folded.open = true
  }

  function strip(page: Document): void {
    const style = page.createElement('style')
    style.textContent = withoutText
    page.head.append(style)
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
}
