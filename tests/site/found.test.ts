import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { type ServedFolder, serveFolder } from '../../scripts/bench/serve-folder.ts'
import { openFirefox, whyNoFirefox } from '../firefox.ts'
import { type Opened, openChromium } from './search/chromium.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let served: ServedFolder
let chromium: Opened
let firefox: Opened | undefined
beforeAll(async () => {
  const own = inject('built').find(({ content }) => content.endsWith('/content'))
  served = await serveFolder(own?.dist ?? '')
  chromium = await openChromium()
  if (!whyNoFirefox()) firefox = await openFirefox()
})
afterAll(async () => {
  await chromium.close()
  await firefox?.close()
  await served.close()
})

const CHAPTER = 'reaching-out/next-steps/'

/** Addresses, and the words that are marked there: all of them within what the address leads to. */
const MARKED: readonly (readonly [address: string, words: readonly string[]])[] = [
  [`${CHAPTER}?hl=early+intervention#p7.2`, ['early intervention']],
  [`${CHAPTER}?hl=early&hl=intervention#p7.2`, ['early', 'early', 'intervention', 'intervention']],
  [`${CHAPTER}?hl=early+intervention#p7.3`, ['early intervention']],
  [`${CHAPTER}?hl=review&hl=HMT#t7.1-leitch-review`, ['HMT', 'Review', 'review']],
  [`${CHAPTER}?hl=cost-effective&hl=early#p7.2`, ['cost-effective', 'early', 'early']],
  ['statement/?hl=Identifying+what+works#para-7', ['Identifying what works']],
  // What pages have added is no word of the publication, nor is a part of a word that word.
  [`${CHAPTER}?hl=Treasury&hl=row&hl=interv&hl=7.2#t7.1-leitch-review`, []],
  [`${CHAPTER}?hl=early#p7.4`, []],
  [`${CHAPTER}?hl=early`, []],
  [`${CHAPTER}?hl=(%5B*&hl=#p7.2`, []],
  [`${CHAPTER}?hl=early#%E0%A4`, []],
]

async function markedIn(opened: Opened, address: string): Promise<readonly string[]> {
  const page = await opened.browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(served.root + address)
  const marked = await page.evaluate(() => {
    const target = document.getElementById(location.hash.slice(1))
    return [...(CSS.highlights.get('found') ?? [])].map((range) => {
      const isWithin = range instanceof Range && target?.contains(range.commonAncestorContainer)
      return `${isWithin ? '' : 'outside: '}${range}`
    })
  })
  await page.close()
  return [...marked.toSorted(), ...complaints]
}

test.each(MARKED)('in the press %s marks %j', async (address, words) => {
  expect(await markedIn(chromium, address)).toEqual(words)
})

test.for(MARKED)('in Firefox %s marks %j', async ([address, words], context) => {
  if (!firefox) return context.skip(whyNoFirefox())
  expect(await markedIn(firefox, address)).toEqual(words)
})

test('a mark is seen', async () => {
  const page = await chromium.browser.newPage()
  await page.goto(`${served.root}${CHAPTER}?hl=early+intervention#p7.2`)
  const look = await page.$eval('[id="p7.2"]', (passage) => {
    const { backgroundColor, color } = getComputedStyle(passage, '::highlight(found)')
    return [backgroundColor, color]
  })
  expect(look).toEqual(['rgb(243, 236, 224)', 'rgb(27, 27, 25)'])
  await page.close()
})
