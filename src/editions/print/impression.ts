import type { Page } from 'puppeteer'
import type { Press } from '../../press/press.ts'
import type { Publication } from '../../publication/tree.ts'
import type { Face, Fonts } from '../../typesetting/fonts.ts'

/**
 * Milliseconds in which a publication is printed, or the page taken for hung, and more for each million letters: 0.05 s
 * for a chapter, 4 s for each million of a code of 1,400 pages (measured).
 */
const DEADLINE = 120_000
const EACH_MILLION = 60_000
/** From so many letters on a page of the press is not used again: a table of 36,000 cells left 1.1 GB in one. */
const HEAVY = 1_000_000

/** Prints a page of HTML: Chromium's own PDF, tagged, with an outline, on pages as its style says. */
export function printPage(
  html: string,
  { name, parts }: Publication,
  fonts: Fonts,
  press: Press,
): Promise<Uint8Array> {
  const job = {
    name: `${name} (print)`,
    javascript: false,
    deadline: DEADLINE + (html.length / 1_000_000) * EACH_MILLION,
    isHeavy: html.length > HEAVY,
    divisible: parts.length === 1 ? ('publication' as const) : undefined,
  }
  return press.use(job, async (page) => {
    await setFaces(page, fonts, html)
    await page.setContent(html)
    return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, waitForFonts: false })
  })
}

/**
 * Loads the faces up to the last that the text needs, once a page of the press: they outlive the content that is set
 * (80 ms saved a publication). A face not loaded in time would be replaced in the margins by one of the system's.
 */
export async function setFaces(page: Page, fonts: Fonts, text: string): Promise<void> {
  const needed = 1 + fonts.findLastIndex(({ range }) => toPattern(range).test(text))
  const loaded = await page.evaluate(() => document.fonts.size)
  if (loaded < needed)
    await page.evaluate(loadFaces, fonts.slice(loaded, needed).map(toDescription))
}

const patterns = new Map<string, RegExp>()

/** A `unicode-range` as the pattern of its characters. */
function toPattern(range: string): RegExp {
  const known = patterns.get(range) ?? makePattern(range)
  patterns.set(range, known)
  return known
}

function makePattern(range: string): RegExp {
  const spans = range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)
  const characters = [...spans].map(([, first, last = first]) => `\\u{${first}}-\\u{${last}}`)
  return new RegExp(`[${characters.join('')}]`, 'u')
}

const toDescription = ({ family, weight, style, range, bytes }: Face) => ({
  family,
  source: `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')})`,
  descriptors: { weight: String(weight), style, unicodeRange: range },
})

/** Runs in the page. */
async function loadFaces(faces: readonly ReturnType<typeof toDescription>[]): Promise<void> {
  const added = faces.map(
    ({ family, source, descriptors }) => new FontFace(family, source, descriptors),
  )
  for (const face of added) document.fonts.add(face)
  await Promise.all(added.map((face) => face.load()))
}
