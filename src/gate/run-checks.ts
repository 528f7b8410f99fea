import type { Page as Tab } from 'puppeteer'
import type { Page } from '../press/validators/validator.ts'
import type { Fault, PageCheck, Visit } from './check.ts'
import { MODE_NAMES, MODES, type ModeName } from './mode.ts'
import { addressIn } from './search.ts'
import { makeVisitor } from './visit.ts'
import { withoutIndex } from './without-index.ts'

/** A fault, the check that found it, and the modes in which it was found. */
export interface Found {
  readonly check: PageCheck
  readonly fault: Fault
  readonly modes: readonly ModeName[]
}

/**
 * Visits a page in every mode in which a check wants it, and asks each check there. What is found in several modes is one
 * fault. Throws where the page leads elsewhere: what stands there is judged under its own name.
 */
export async function runChecks(
  tab: Tab,
  page: Page,
  pages: readonly Page[],
  checks: readonly PageCheck[],
): Promise<readonly Found[]> {
  const visitor = await makeVisitor(tab)
  const kept = new Map<string, unknown>()
  const found: Found[] = []
  for (const mode of MODE_NAMES) {
    const asked = checks.filter(({ modes }) => modes.includes(mode))
    const address = addressIn(page, MODES[mode], pages)
    if (asked.length === 0 || !address) continue
    const endedAt = await visitor.show(address, MODES[mode])
    if (!isSamePage(endedAt, page.address)) throw new Error(`it led on to ${endedAt}`)
    for (const check of asked) found.push(...(await ask(check, { page, pages, mode, tab, kept })))
  }
  return joinModes(found)
}

async function ask(check: PageCheck, visit: Visit): Promise<readonly Found[]> {
  const faults = await check.look(visit)
  return faults.map((fault) => ({ check, fault, modes: [visit.mode] }))
}

/** The second fault of a check at one element is that of another mode that is the second there, and never the first. */
function joinModes(found: readonly Found[]): readonly Found[] {
  const counts = new Map<string, number>()
  const alike = Map.groupBy(found, ({ check, fault, modes }) => {
    const place = JSON.stringify([check.name, fault.rule, fault.selector ?? fault.reason])
    const inMode = `${place} ${modes.join()}`
    const ordinal = counts.get(inMode) ?? 0
    counts.set(inMode, ordinal + 1)
    return `${place} ${ordinal}`
  })
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    return first ? [{ ...first, modes: [...new Set(same.flatMap(({ modes }) => modes))] }] : []
  })
}

/** A script may write a query or a fragment of its own into the address. */
function isSamePage(one: string, other: string): boolean {
  const path = (address: string) => withoutIndex(new URL(address).pathname)
  return path(one) === path(other)
}
