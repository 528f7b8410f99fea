import type { Page } from 'puppeteer'
import type { Press } from '../../press/press.ts'
import type { Face, Fonts } from '../../typesetting/fonts.ts'

/** Milliseconds in which a publication is printed, or the page taken for hung (0.05 s for a chapter, measured). */
const DEADLINE = 120_000

/** Prints a page of HTML: Chromium's own PDF, tagged, with an outline, A4 as its style says. */
export function printPage(
  html: string,
  name: string,
  fonts: Fonts,
  press: Press,
): Promise<Uint8Array> {
  const job = { name: `${name} (print)`, javascript: false, deadline: DEADLINE }
  return press.use(job, async (page) => {
    await setFaces(page, fonts)
    await page.setContent(html)
    return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, waitForFonts: false })
  })
}

/**
 * Loads every face once a page of the press: they outlive the content that is set (80 ms saved a publication). A face
 * not loaded in time would be replaced in the margins by one of the system's.
 */
export async function setFaces(page: Page, fonts: Fonts): Promise<void> {
  const count = await page.evaluate(() => document.fonts.size)
  if (count === fonts.length) return
  await page.evaluate(loadFaces, fonts.map(toDescription))
}

const toDescription = ({ family, weight, style, range, bytes }: Face) => ({
  family,
  source: `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')})`,
  descriptors: { weight: String(weight), style, unicodeRange: range },
})

/** Runs in the page. */
async function loadFaces(faces: readonly ReturnType<typeof toDescription>[]): Promise<void> {
  document.fonts.clear()
  for (const { family, source, descriptors } of faces)
    document.fonts.add(new FontFace(family, source, descriptors))
  await Promise.all([...document.fonts].map((face) => face.load()))
}
