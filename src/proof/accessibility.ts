import { setTimeout } from 'node:timers/promises'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer'
import type { Message } from '../message/message.ts'
import type { Begin, Piece, Press } from '../press/press.ts'
import { type StyledPage, toSelfContained } from './self-contained.ts'

/** A finished page to be audited. */
export interface FinishedPage extends StyledPage {
  /** What an editor may divide where the page is too long. */
  readonly divisible?: Piece['divisible']
}

/** Milliseconds for which an audit may take nothing in hand: to load axe takes 0.1 s. */
const LOADING = 60_000
/**
 * Milliseconds that a page may take, and those that it may take more for each million bytes: 0.3 s is usual, one of
 * 840,000 bytes took 3 s, a list of 8,000 links 14 s, on a machine with three times the work that it has processors for.
 */
const DEADLINE = 60_000
const EACH_MILLION = 120_000
/** So many rows of a table are audited: those below them are made alike, and each is held to its tree apart. */
const ROWS = 100
/** Milliseconds for which a tab waits for its pages. */
const PATIENCE = 20_000

/**
 * Audits pages with axe, one after another in one tab, where axe is then loaded once: every rule, those of AAA that are
 * off by default too (axe tags them so, WCAG 2.2). `axe` is the text of axe-core's script. A page at which Chromium
 * hangs or breaks down is named.
 */
export function auditPages(
  press: Press,
  pages: readonly FinishedPage[],
  axe: string,
): Promise<readonly Message[]> {
  return press.use(JOB, (tab, begin) => auditIn(tab, pages, axe, begin))
}

/**
 * Audits a few pages that are not there yet, in a tab that meanwhile loads axe. Gives nothing where they do not come in
 * time: the tab is wanted elsewhere.
 */
export function auditComing(
  press: Press,
  coming: Promise<readonly FinishedPage[]>,
  axe: string,
): Promise<readonly Message[] | undefined> {
  // Where there is no Chromium nobody ever waits for them.
  coming.catch(() => {})
  return press.use(JOB, async (tab, begin) => {
    await tab.evaluate(axe)
    const pages = await Promise.race([coming, setTimeout(PATIENCE, undefined, { ref: false })])
    return pages && auditIn(tab, pages, axe, begin)
  })
}

const JOB = { name: 'accessibility', javascript: true, deadline: LOADING }

async function auditIn(
  tab: Page,
  pages: readonly FinishedPage[],
  axe: string,
  begin: Begin,
): Promise<readonly Message[]> {
  const messages: Message[] = []
  for (const page of pages) {
    begin(toPiece(page))
    messages.push(...toMessages(await runAxe(tab, page, axe), page.path))
  }
  return messages
}

const toPiece = ({ path, html, divisible }: FinishedPage): Piece => ({
  name: `${path} (accessibility)`,
  deadline: DEADLINE + (Buffer.byteLength(html) / 1_000_000) * EACH_MILLION,
  divisible,
})

async function runAxe(tab: Page, page: FinishedPage, axe: string): Promise<Violations> {
  await tab.setViewport(WINDOW)
  await tab.setContent(toSelfContained(page), { waitUntil: 'load' })
  if (!(await tab.evaluate('typeof axe === "object"'))) await tab.evaluate(axe)
  return (await tab.evaluate(RUN)) as Violations
}

/** CSS pixels of the window in which axe judges a page. */
const WINDOW = { width: 800, height: 600 }

type Violations = AxeResults['violations']

/** From what contrast on the enhanced rule judges: 4.5 and 3 otherwise, below which it leaves a text to the other rule. */
const CONTRAST = { contrastRatio: { normal: { minThreshold: 0 }, large: { minThreshold: 0 } } }

const OPTIONS = {
  resultTypes: ['violations'],
  rules: {
    // One rule of contrast finds what both would, in half their time.
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': {
      enabled: true,
      checks: { 'color-contrast-enhanced': { options: CONTRAST } },
    },
    'identical-links-same-purpose': { enabled: true },
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'p-as-heading': { enabled: true },
    'table-fake-caption': { enabled: true },
    'td-has-header': { enabled: true },
  },
}

/**
 * Runs in the page, which it shortens. A table whose document gave it no head, or whose first row is the heading of a group, is as it was
 * printed, and that each of its cells has the heads of its tree is proved apart (`web-table`): two rules of axe,
 * which guess from the look of a table that a head lacks, do not count there.
 */
const RUN = `(async () => {
  for (const table of document.querySelectorAll('[data-publication] table'))
    for (const row of [...table.querySelectorAll(':scope > tbody > tr')].slice(${ROWS})) row.remove()
  const { violations } = await axe.run(document, ${JSON.stringify(OPTIONS)})
  const isAsPrinted = {
    'td-has-header': (table) => table.tHead === null,
    'table-fake-caption': (table) => table.rows[0]?.cells[0]?.scope === 'rowgroup',
  }
  const counts = (id, { target }) => {
    const table = document.querySelector(target[0])
    return !(table?.closest('[data-publication]') && isAsPrinted[id]?.(table))
  }
  return violations.flatMap((violation) => {
    const nodes = violation.nodes.filter((node) => counts(violation.id, node))
    return nodes.length > 0 ? [{ ...violation, nodes }] : []
  })
})()`

const toMessages = (violations: Violations, path: string): readonly Message[] =>
  violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ target, html }) => ({
      rule: `axe-${id}`,
      severity: 'error' as const,
      reason: `${help}: ${html.slice(0, 120)} (${target.join(' ')}).`,
      hint: `mend the page; ${helpUrl.split('?')[0]} says how`,
      source: { path, text: '' },
      edition: 'web',
    })),
  )
