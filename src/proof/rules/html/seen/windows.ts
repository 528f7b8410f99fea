import type { CDPSession, Page } from 'puppeteer'
import { type Filling, fillWindows } from './fill-windows.ts'
import { findWords, type Task } from './find-words.ts'
import { type Kept, keepIn } from './kept.ts'
import { lookFor, type Search } from './look-for.ts'
import { SCALE, VIEWS } from './view.ts'

/**
 * Windows side by side in a tab, so that one picture shows them all, which is made small. Over each lies another with the same
 * page without its text, and what is painted is how far the two differ: the ink of the text, and nothing else.
 */
export interface Windows {
  readonly tab: Page
  readonly session: CDPSession
  /** CSS pixels of all of them together. */
  readonly width: number
  readonly fill: Kept<Filling, number>
  readonly find: Kept<Task, string>
  readonly lookFor: Kept<Search, string>
}

/** Opens the windows in a tab; they serve for one page after another (a page takes 20 ms less than with new ones). */
export async function openWindows(tab: Page): Promise<Windows> {
  const width = VIEWS.reduce((sum, view) => sum + view.width, 0)
  const frames = VIEWS.map(({ width }) => {
    const frame = (kind: string): string =>
      `<iframe class=${kind} width=${width} height=800></iframe>`
    return `<div>${frame('whole')}${frame('bare')}</div>`
  })
  await tab.setContent(`<!doctype html>${STYLE}${frames.join('')}`)
  return {
    tab,
    session: await tab.createCDPSession(),
    width,
    fill: await keepIn(tab, fillWindows),
    find: await keepIn(tab, findWords),
    lookFor: await keepIn(tab, lookFor),
  }
}

/**
 * The tab shows what lies at its upper left corner, made small, so that no more is painted than a picture holds. A page that
 * has no ground of its own is seen on white.
 */
const STYLE = `<style>html{overflow:hidden;background:#000}body{margin:0;display:flex;align-items:start;transform:scale(${SCALE});transform-origin:0 0}div{display:grid;flex:none;isolation:isolate}iframe{border:0;grid-area:1/1;background:#fff}.bare{mix-blend-mode:difference}</style>`
