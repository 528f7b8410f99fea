import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer'
import { toEnvironment } from '../../src/press/environment.ts'
import { find } from '../../src/press/find.ts'
import { go, JOURNEYS } from './journeys.ts'
import { runBuild } from './run-build.ts'
import { type ServedFolder, serveFolder } from './serve-folder.ts'
import type { Measure } from './statistics.ts'

/** Bytes of a kilobyte, as the limits of the first packets of a connection are told. */
const KILOBYTE = 1024
/** Kilobytes of the first search: its page and all that it loads, but for the faces, which every page has (issue 15). */
const FIRST_SEARCH = 96
/** Kilobytes of a page's HTML and style sheet (issue 15): what a connection sends before it waits for an answer. */
const FIRST_PAGE = 14
const CHAPTER = 'reaching-out/next-steps/'

/** What a reader waits and works for on the site of this repository: bytes of the first search, keys of three ways. */
export async function measureReader(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-bench-'))
  try {
    await runBuild(folder, 'content')
    const served = await serveFolder(join(folder, 'dist'))
    const browser = await openBrowser(join(folder, 'profile'))
    try {
      return [
        await weighSearch(browser, served),
        await weighPage(browser, served),
        ...(await countKeys(browser, served)),
      ]
    } finally {
      await browser.close()
      await served.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The press's Chromium, as a reader's: it may fetch. */
async function openBrowser(profile: string): Promise<Browser> {
  const { shell } = await find({})
  return puppeteer.launch({
    headless: 'shell',
    pipe: true,
    executablePath: shell.path,
    args: ['--no-sandbox', '--disable-gpu'],
    userDataDir: profile,
    env: toEnvironment(shell, profile),
  })
}

async function weighSearch(browser: Browser, { root, sent }: ServedFolder): Promise<Measure> {
  const page = await browser.newPage()
  await page.goto(`${root}search/?q=early+intervention`)
  await page.waitForSelector('.found-passages')
  await page.close()
  const bytes = [...sent].filter(([path]) => !path.endsWith('.woff2')).map(([, own]) => own)
  return {
    title: `the first search, ${bytes.length} answers without the faces, to 96 KB`,
    unit: 'KB',
    base: [FIRST_SEARCH],
    ours: [sumOf(bytes) / KILOBYTE],
    limit: 1,
  }
}

async function weighPage(browser: Browser, { root, sent }: ServedFolder): Promise<Measure> {
  const before = new Map(sent)
  const page = await browser.newPage()
  await page.goto(`${root}${CHAPTER}`)
  await page.close()
  const bytes = [...sent]
    .filter(([path]) => /\.(?:html|css)$/.test(path))
    .map(([path, own]) => own - (before.get(path) ?? 0))
  return {
    title: 'the HTML and the style sheet of a chapter, to 14 KB',
    unit: 'KB',
    base: [FIRST_PAGE],
    ours: [sumOf(bytes) / KILOBYTE],
    limit: 1,
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, own) => sum + own, 0)

async function countKeys(browser: Browser, { root }: ServedFolder): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const journey of JOURNEYS) {
    const page = await browser.newPage()
    const { title, most } = journey
    const keys = await go(page, root, journey)
    await page.close()
    measures.push({ title: `keys to ${title}`, unit: 'keys', base: [most], ours: [keys], limit: 1 })
  }
  return measures
}
