import type { Message } from '../message/message.ts'
import { isLost } from '../press/tabs/lost.ts'
import type { Tabs } from '../press/tabs/tabs.ts'
import { isAsPrinted } from '../press/validators/pa11y/as-printed.ts'
import { makeFinder, type PageElement, placeOf } from '../press/validators/pa11y/places.ts'
import type { Page, Report, Validator } from '../press/validators/validator.ts'
import type { PageCheck } from './check.ts'
import { MODES } from './mode.ts'
import { type Found, runChecks } from './run-checks.ts'

/** So many tabs at once: two pay on two processors. */
const TABS = 2

/** Milliseconds that a page may take in all its modes (3 s are usual), and those more for each million bytes. */
const DEADLINE = 120_000
const EACH_MILLION = 240_000

/** Checks of our own, as a validator: each page in every mode, in tabs of one Chromium. */
export function makeOwnChecks(tabs: Tabs, checks: readonly PageCheck[], title: string): Validator {
  return {
    title,
    takes: ['page'],
    async check(pages, tell) {
      const messages: Message[] = []
      const reported: string[] = []
      const failures = new Map<string, string>()
      const waiting = [...pages]
      const work = async (): Promise<void> => {
        for (let page = waiting.shift(); page; page = waiting.shift()) {
          const visited = await visitTwice(page, pages)
          if (visited instanceof Error) failures.set(page.path, visited.message)
          else {
            messages.push(...toMessages(visited, page))
            reported.push(page.path)
          }
          tell(reported.length + failures.size)
        }
      }
      await Promise.all(Array.from({ length: TABS }, work))
      return { messages, reported, failures } satisfies Report
    },
  }

  /** A tab that was lost costs one more try; what fails in a tab that is there would fail again. */
  function visitTwice(page: Page, pages: readonly Page[]): Promise<readonly Found[] | Error> {
    const visit = () =>
      tabs.lend(deadlineOf(page), (tab) =>
        runChecks(tab, page, pages, checks).catch((error) => {
          if (isLost(tab, error)) throw error
          return toError(error)
        }),
      )
    return visit().catch(visit).catch(toError)
  }
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(`${error}`))

const deadlineOf = ({ text }: Page): number => DEADLINE + (text.length / 1_000_000) * EACH_MILLION

function toMessages(found: readonly Found[], { path, text }: Page): readonly Message[] {
  if (found.length === 0) return []
  const find = makeFinder(text)
  return found.flatMap(({ check, fault, modes }) => {
    const element: PageElement | undefined = find(fault.selector ?? '')
    const rule = fault.rule ?? check.name
    if (isAsPrinted(rule.replace(/^axe\//, ''), element)) return []
    const position = placeOf(element)
    const where = position || !fault.selector ? '' : ` (${fault.selector})`
    const message: Message = {
      rule,
      severity: fault.severity ?? 'error',
      reason: `${fault.reason}${where}${toModes(modes)}`,
      hint: fault.hint ?? check.hint,
      source: { path, text },
      ...(position && { position }),
    }
    return [message]
  })
}

/** Nothing is said of the ordinary mode. */
function toModes(modes: Found['modes']): string {
  if (modes.includes('light')) return ''
  return `, ${modes.map((mode) => MODES[mode].title).join(', ')}`
}
