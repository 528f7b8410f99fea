import type { Page } from 'puppeteer'
import { PublicationError } from '../message/publication-error.ts'
import type { Press } from '../press/press.ts'
import type { Shown } from '../publication/tree.ts'

/** A picture to be shown: its name for messages, its media type, its bytes. */
export interface Picture {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Milliseconds in which a picture is decoded and painted: a photograph of 48 megapixels took 4,000. */
const DEADLINE = 30_000

/** Has Chromium decode and paint a picture, in a page without scripts. */
export async function showPicture(press: Press, picture: Picture): Promise<Shown> {
  const job = { name: `${picture.name} (picture)`, javascript: false, deadline: DEADLINE }
  try {
    return await press.use(job, (page) => show(page, picture))
  } catch (error) {
    const [message] = error instanceof PublicationError ? error.messages : []
    const shown = LOST[message?.rule ?? '']
    if (shown === undefined) throw error
    return shown
  }
}

/** A picture over which the press is lost, twice, would be the end of each edition. */
const LOST: Readonly<Record<string, Shown>> = {
  'press-hung': 'not in time',
  'press-crashed': 'not at all',
}

async function show(page: Page, { mediaType, bytes }: Picture): Promise<Shown> {
  const address = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
  const isDrawing = mediaType === 'image/svg+xml'
  const size = await page.evaluate(isDrawing ? paintDrawing : decodePicture, address)
  return size ?? 'not at all'
}

type Size = Exclude<Shown, string>

/** Runs in the page. An `<img>` shows nothing for dots that are not there, and says that it is decoded; a bitmap fails. */
async function decodePicture(address: string): Promise<Size | undefined> {
  const picture = await (await fetch(address)).blob()
  const bitmap = await createImageBitmap(picture).catch(() => undefined)
  return bitmap && { width: bitmap.width, height: bitmap.height }
}

/**
 * Runs in the page. What is painted is asked for one of its dots, or it would be put off. A drawing without a size of its
 * own, which fills the room that it has, is given that of its view box (SVG 2, 8.2).
 */
async function paintDrawing(address: string): Promise<Size | undefined> {
  const image = new Image()
  image.src = address
  const isDecoded = await image.decode().then(
    () => true,
    () => false,
  )
  const { naturalWidth: width, naturalHeight: height } = image
  if (!isDecoded || width === 0 || height === 0) return undefined
  const scale = Math.min(1, 2000 / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const brush = canvas.getContext('2d')
  brush?.drawImage(image, 0, 0, canvas.width, canvas.height)
  brush?.getImageData(0, 0, 1, 1)
  const text = await (await fetch(address)).text()
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  const box = root instanceof SVGSVGElement ? root.viewBox.baseVal : undefined
  const fills = [root.getAttribute('width'), root.getAttribute('height')].some(
    (size) => size === null || size.trim().endsWith('%') || size.trim() === 'auto',
  )
  if (!fills || !box || box.width <= 0 || box.height <= 0) return { width, height }
  return { width: Math.max(1, Math.round(box.width)), height: Math.max(1, Math.round(box.height)) }
}
