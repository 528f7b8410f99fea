import type { Page } from 'puppeteer'

/** A function that is kept in a tab: what it is given goes there, and its answer comes back. */
export type Kept<Given, Answer> = (given: Given) => Promise<Answer>

/**
 * Gives a tab a function, which holds all that it needs, once: Chromium compiles it well after some calls, where it would
 * interpret one that comes anew with each.
 */
export async function keepIn<Given, Answer>(
  tab: Page,
  work: (given: Given) => Answer | Promise<Answer>,
): Promise<Kept<Given, Answer>> {
  const kept = await tab.evaluateHandle(`(${work})`)
  return async (given) => {
    const answer = await tab.evaluate(
      (own, given) => (typeof own === 'function' ? own(given) : undefined),
      kept,
      given,
    )
    return answer as Answer
  }
}
