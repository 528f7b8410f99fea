import type { CDPSession, Page } from 'puppeteer'
import { findWords, toWords } from './find-words.ts'
import { LONGEST, SCALE, TURNING, VIEWS } from './view.ts'
import type { LaidPages } from './word.ts'

/** Windows side by side in a tab, so that one picture shows them all, which is made small. */
export interface Windows {
  readonly tab: Page
  readonly session: CDPSession
  /** CSS pixels of all of them together. */
  readonly width: number
}

/** Opens the windows in a tab; they serve for one page after another (a page takes 20 ms less than with new ones). */
export async function openWindows(tab: Page): Promise<Windows> {
  const width = VIEWS.reduce((sum, view) => sum + view.width, 0)
  const frames = VIEWS.map((view) => `<iframe width="${view.width}" height="800"></iframe>`)
  await tab.setContent(`<!doctype html>${STYLE}${frames.join('')}`)
  return { tab, session: await tab.createCDPSession(), width }
}

/** Lays a page out in every window, and finds every word in each. */
export async function layOut({ tab, width }: Windows, html: string): Promise<LaidPages> {
  const height = await tab.evaluate(fillWindows, { html, dot: DOT, longest: LONGEST })
  const unseen = VIEWS.map((view) => view.unseen)
  const found = await tab.evaluate(findWords, { unseen, turning: TURNING })
  return { width, height, windows: toWords(found) }
}

/** The tab shows what lies at its upper left corner, made small, so that no more is painted than a picture holds. */
const STYLE = `<style>html{overflow:hidden}body{margin:0;display:flex;align-items:start;transform:scale(${SCALE});transform-origin:0 0}iframe{border:0;flex:none}</style>`

/** A picture that is always there, and as large as its element says. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

interface Filling {
  readonly html: string
  readonly dot: string
  readonly longest: typeof LONGEST
}

/**
 * Runs in the tab, and so holds all that it needs: puts the page into every window, and makes each as high as its page is.
 * Pictures are not fetched, and their places are kept. Gives the height of the highest.
 */
async function fillWindows({ html, dot, longest }: Filling): Promise<number> {
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
