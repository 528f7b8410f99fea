import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer'
import type { Message } from '../message/message.ts'
import type { Press } from '../press/press.ts'

/** A finished page to be audited: its path in the web root, its HTML, and the style sheet that it links to. */
export interface FinishedPage {
  readonly path: string
  readonly html: string
  readonly css: string
}

/** Milliseconds that one page may take: a page of 10,000 words took 4 s. */
const DEADLINE = 60_000

/**
 * Audits a page with axe: every rule, those of AAA that are off by default too (axe tags them so, WCAG 2.2).
 * `axe` is the text of axe-core's script.
 */
export function auditPage(press: Press, page: FinishedPage, axe: string): Promise<readonly Message[]> {
  const job = { name: `${page.path} (accessibility)`, javascript: true, deadline: DEADLINE }
  return press.use(job, async tab => toMessages(await runAxe(tab, page, axe), page.path))
}

async function runAxe(tab: Page, page: FinishedPage, axe: string): Promise<AxeResults> {
  await tab.setContent(toSelfContained(page), { waitUntil: 'load' })
  if (!(await tab.evaluate('typeof axe === "object"'))) await tab.evaluate(axe)
  return (await tab.evaluate(`axe.run(document, ${JSON.stringify(OPTIONS)})`)) as AxeResults
}

const OPTIONS = {
  resultTypes: ['violations'],
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'p-as-heading': { enabled: true },
    'table-fake-caption': { enabled: true },
    'td-has-header': { enabled: true },
  },
}

/** The page with its style sheet in it, and without the policy and the scripts that belong to a served page. */
const toSelfContained = ({ html, css }: FinishedPage): string =>
  html
    .replace(/<meta http-equiv="(?:Content-Security-Policy|refresh)"[^>]*>/gi, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link rel="stylesheet"[^>]*>/i, () => `<style>${css}</style>`)

const toMessages = (results: AxeResults, path: string): readonly Message[] =>
  results.violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ target, html }) => ({
      rule: `axe-${id}`,
      severity: 'error' as const,
      reason: `${help}: ${html.slice(0, 120)} (${target.join(' ')}).`,
      hint: `mend the page; ${helpUrl.split('?')[0]} says how`,
      source: { path, text: '' },
      edition: 'web',
    })),
  )
