import type { Windows } from './lay-out.ts'
import { SCALE } from './view.ts'
import type { LaidPages, Rect } from './word.ts'

/** CSS pixels of height that one picture holds: Chromium paints 16,384 dots at the most. */
const TILE = 16_000

/**
 * How much darker or lighter, of 255, the darkest dot of a word must be for its type: black on white is about 90 at this
 * scale, our palest words 40 (measured).
 */
const INK = 16

/** Painted over nothing: every text, and what goes with it, is as if it were not there. */
const WITHOUT_TEXT =
  '*, ::before, ::after { -webkit-text-fill-color: transparent !important; -webkit-text-stroke-color: transparent !important; text-shadow: none !important } svg text { fill: transparent !important; stroke: transparent !important }'

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
  const withText = await photographAll(windows, tops)
  await tab.evaluate(addStyle, WITHOUT_TEXT)
  const without = await photographAll(windows, tops)
  const found = new Array<boolean | undefined>(rects.length)
  for (const [index, top] of tops.entries()) {
    const within = rects.flatMap((rect, at) => (isWithin(rect, top) ? [[at, rect] as const] : []))
    const places = within.flatMap(([, [x, y, w, h]]) => [x, y - top, w, h])
    const ink = await tab.evaluate(compare, {
      one: withText[index] ?? '',
      other: without[index] ?? '',
      places: JSON.stringify(places),
      scale: SCALE,
      least: INK,
    })
    for (const [place, [at]] of within.entries()) found[at] = ink[place] === INKED
  }
  return found
}

/** What begins in a tile is looked for in it; its end may reach into the next. */
const isWithin = ([, y, , height]: Rect, top: number): boolean =>
  y + height / 2 >= top && y + height / 2 < top + TILE

/** Pictures of a page, tile by tile from where each begins, as Base64. */
async function photographAll(
  { tab, session }: Windows,
  tops: readonly number[],
): Promise<readonly string[]> {
  const pictures: string[] = []
  for (const top of tops) {
    if (tops.length > 1) await tab.evaluate(moveTo, SCALE, top)
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      captureBeyondViewport: false,
    })
    pictures.push(data)
  }
  if (tops.length > 1) await tab.evaluate(moveTo, SCALE, 0)
  return pictures
}

/** Runs in the tab: shows what lies below a line. */
function moveTo(scale: number, top: number): void {
  document.body.style.transform = `scale(${scale}) translateY(${-top}px)`
}

/** Runs in the tab: gives the page a style of ours in every window. */
function addStyle(text: string): void {
  for (const { contentDocument: page } of document.querySelectorAll('iframe')) {
    const style = page?.createElement('style')
    if (!page || !style) continue
    style.textContent = text
    page.head.append(style)
  }
}

/** What two pictures are compared by: Base64 of each, four numbers a place as JSON, dots a CSS pixel, and what is ink. */
interface Comparison {
  readonly one: string
  readonly other: string
  readonly places: string
  readonly scale: number
  readonly least: number
}

/** How it is told that text has left ink in a place. */
const INKED = '1'

/**
 * Runs in the tab: tells of each place whether two pictures differ in it, at its beginning, in its middle and at its end; a
 * character a place, 1 where they do.
 */
async function compare({ one, other, places, scale, least }: Comparison): Promise<string> {
  const [first, second] = await Promise.all([toBitmap(one), toBitmap(other)])
  const { width, height } = first
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('a picture cannot be read')
  context.drawImage(first, 0, 0)
  context.globalCompositeOperation = 'difference'
  context.drawImage(second, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const numbers: readonly number[] = JSON.parse(places)
  let told = ''
  for (let at = 0; at < numbers.length; at += 4) {
    const [x = 0, y = 0, w = 0, h = 0] = numbers.slice(at, at + 4)
    // What is no wider than its line is high may be a single sign, as the 1 of a title, with white beside it.
    const parts = w > 24 && w > h ? 3 : 1
    const isInked = Array.from({ length: parts }, (_, part) => part).every((part) =>
      hasInk(x + (w * part) / parts, y, w / parts, h),
    )
    told += isInked ? '1' : '0'
  }
  return told

  function hasInk(x: number, y: number, w: number, h: number): boolean {
    const [left, right] = [Math.max(0, Math.floor(x * scale)), Math.ceil((x + w) * scale)]
    const [top, bottom] = [Math.max(0, Math.floor(y * scale)), Math.ceil((y + h) * scale)]
    for (let row = top; row < Math.min(bottom, height); row++)
      for (let column = left; column < Math.min(right, width); column++) {
        const at = (row * width + column) * 4
        const dot = Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
        if (dot >= least) return true
      }
    return false
  }

  async function toBitmap(base64: string): Promise<ImageBitmap> {
    const text = atob(base64)
    const bytes = new Uint8Array(text.length)
    for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at)
    return createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  }
}
