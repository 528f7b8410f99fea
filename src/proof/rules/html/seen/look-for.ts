/** A picture in Base64, four numbers a place as JSON, dots a CSS pixel, and what is ink. */
export interface Search {
  readonly picture: string
  readonly places: string
  readonly scale: number
  readonly least: number
}

/**
 * Runs in the tab: tells of each place whether there is ink in it, at its beginning, in its middle and at its end; a character
 * a place, 1 where there is.
 */
export async function lookFor({ picture, places, scale, least }: Search): Promise<string> {
  const text = atob(picture)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at)
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('a picture cannot be read')
  context.drawImage(bitmap, 0, 0)
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
}
