import type { Page as Tab } from 'puppeteer'

/** Where a page keeps what checks use: no element and no script of a page takes a place that has no name. */
export const PLACE = "globalThis[Symbol.for('faircopy gate')]"

/**
 * Runs a function in the page and gives its answer. The function holds all that it needs but `gate`, which means the help of
 * the checks, whatever the page itself calls so.
 */
export const askTab = async <Given extends readonly unknown[], Answer>(
  tab: Tab,
  find: (...given: Given) => Answer,
  ...given: Given
): Promise<Awaited<Answer>> => {
  const answer = await tab.evaluate(`((gate) => (${find})(...${JSON.stringify(given)}))(${PLACE})`)
  return answer as Awaited<Answer>
}
