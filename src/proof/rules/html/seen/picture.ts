import { SCALE } from './view.ts'
import type { Windows } from './windows.ts'
import type { LaidPages, Rect } from './word.ts'

/** CSS pixels of height that one picture holds: Chromium paints 16,384 dots at the most. */
const TILE = 16_000

/**
 * How much darker or lighter, of 255, the darkest dot of a word must be for its type: black on white is about 90 at this
 * scale, our palest words 40 (measured).
 */
const INK = 16

/** Tells of each place on a page whether text has left ink there; undefined where no picture was taken of it. */
export async function findInk(
  windows: Windows,
  { width, height }: LaidPages,
  rects: readonly Rect[],
): Promise<readonly (boolean | undefined)[]> {
  const { tab } = windows
  // The window holds all that is shown, made small: to show more, Chromium would lay the page out twice more for each picture.
  const shown = Math.min(TILE, Math.max(1, height))
  await tab.setViewport({ width: Math.ceil(width * SCALE), height: Math.ceil(shown * SCALE) })
  const tops = Array.from({ length: Math.ceil(height / TILE) }, (_, at) => at * TILE)
  const found = new Array<boolean | undefined>(rects.length)
  for (const top of tops) {
    if (tops.length > 1) await tab.evaluate(moveTo, SCALE, top)
    const within = rects.flatMap((rect, at) => (isWithin(rect, top) ? [[at, rect] as const] : []))
    const places = within.flatMap(([, [x, y, w, h]]) => [x, y - top, w, h])
    const ink = await windows.lookFor({
      picture: await photograph(windows),
      places: JSON.stringify(places),
      scale: SCALE,
      least: INK,
    })
    for (const [place, [at]] of within.entries()) found[at] = ink[place] === INKED
  }
  if (tops.length > 1) await tab.evaluate(moveTo, SCALE, 0)
  return found
}

/** What begins in a tile is looked for in it; its end may reach into the next. */
const isWithin = ([, y, , height]: Rect, top: number): boolean =>
  y + height / 2 >= top && y + height / 2 < top + TILE

/** A picture of what the tab shows, as Base64. */
async function photograph({ session }: Windows): Promise<string> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: false,
  })
  return data
}

/** Runs in the tab: shows what lies below a line. */
function moveTo(scale: number, top: number): void {
  document.body.style.transform = `scale(${scale}) translateY(${-top}px)`
}

/** How it is told that text has left ink in a place. */
const INKED = '1'
