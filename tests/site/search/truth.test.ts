import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readPublications } from '../../../src/publication/read.ts'
import { type Opened, openChromium } from './chromium.ts'
import { makeSearchSite, type Site, toSite } from './made.ts'
import { type Served, serve } from './server.ts'
import { tell } from './truth.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = 'tests/site/search/fixtures/truth'

/** Queries, and what is said to each: `answers.txt` has them as `tell` gives them. */
const answers = readFileSync(`${folder}/answers.txt`, 'utf8').trim().split('\n\n')

let site: Site
let chromium: Opened
let served: Served
beforeAll(async () => {
  const { publications, messages } = await readPublications(`${folder}/content`, process.cwd())
  expect(messages).toEqual([])
  site = await makeSearchSite(await toSite(publications))
  served = await serve(site, '/')
  chromium = await openChromium()
}, 60_000)
afterAll(async () => {
  await chromium.close()
  await served.close()
})

test.each(answers.map((answer) => [answer.split('\n')[0]?.slice(2) ?? '', answer]))(
  'a search for %s tells the truth',
  async (query, answer) => {
    expect(await tell(chromium.browser, served.root, query)).toBe(answer)
  },
)

/** Pagefind is not asked for words exactly: it then answers with words that begin alike. */
const INEXACT = [/const isExact = words\.length > 0/, 'const isExact = false'] as const
/** What the index says is taken for what the passage has. */
const UNCHECKED = [/how: isMeant\(.*,$/m, "how: 'itself',"] as const

/** What is said where the script has faults. */
async function tellWith(faults: readonly (readonly [RegExp, string])[], query: string) {
  const script = faults.reduce(
    (text, [right, wrong]) => {
      expect(text).toMatch(right)
      return text.replace(right, wrong)
    },
    String(site.get('search/search.js')),
  )
  const faulty = await serve(new Map([...site, ['search/search.js', script]]), '/')
  const told = await tell(chromium.browser, faulty.root, query)
  await faulty.close()
  return told
}

test.each(['asbestos', 'inflation', 'tobacco', 'weather'])(
  'where the index finds another word for %s, its passage shows that it is not there',
  async (query) => {
    expect(await tellWith([INEXACT], query)).toBe(`? ${query}\nNo passage has “${query}”.`)
    expect(await tellWith([INEXACT, UNCHECKED], query)).toMatch(/passages? in .* ha(s|ve) “/)
  },
)
