import type { Page, Report, Validator } from '../validator.ts'
import { ask } from './ask.ts'
import type { Browser } from './browser.ts'
import type { Configuration } from './configurations.ts'
import type { Answer } from './finding.ts'
import { toMessages } from './messages.ts'

/**
 * How many runs of pa11y-ci share the pages, each with a Chromium of its own and one page at a time.
 * It waits a second for every page to fall silent: three runs take half the time of one (two
 * processors), more gain nothing. One run with two pages at a time fails (`Target.closeTarget`).
 */
const lanes = 3

/** pa11y-ci in one configuration, as a validator; pages that it has lost are tried once more. */
export function makePa11y(
  configuration: Configuration,
  prepare: () => Promise<Browser>,
): Validator {
  return {
    title: configuration.title,
    takes: ['page'],
    async check(pages, tell) {
      const answers = new Map<string, Answer>()
      const receive = (answer: Answer) => {
        answers.set(answer.address, answer)
        tell(answers.size)
      }
      const isLost = ({ address }: Page) => toFailure(answers.get(address)) !== undefined
      const first = await Promise.all(deal(pages).map((dealt) => run(dealt, receive)))
      const again = await run(pages.filter(isLost), receive)
      return toReport(configuration, pages, answers, again || first.join('\n'))
    },
  }

  async function run(pages: readonly Page[], receive: (answer: Answer) => void): Promise<string> {
    if (pages.length === 0) return ''
    const { launch, remove } = await prepare()
    const options = { ...configuration.options, ...always, chromeLaunchConfig: launch }
    const addresses = pages.map(({ address }) => address)
    return ask({ addresses, options }, receive).finally(remove)
  }
}

/** Milliseconds in which a page must be there. */
const always = { concurrency: 1, timeout: 30_000 }

const deal = (pages: readonly Page[]): readonly (readonly Page[])[] =>
  Array.from({ length: lanes }, (_, lane) => pages.filter((_page, at) => at % lanes === lane))

function toReport(
  { prefix }: Configuration,
  pages: readonly Page[],
  answers: ReadonlyMap<string, Answer>,
  complaint: string,
): Report {
  const lost = pages.flatMap((page) => {
    const failure = toFailure(answers.get(page.address))
    return failure === undefined ? [] : [[page.path, failure || complaint] as const]
  })
  const failures = new Map(lost)
  const reported = pages.filter(({ path }) => !failures.has(path))
  return {
    reported: reported.map(({ path }) => path),
    messages: reported.flatMap((page) => {
      const answer = answers.get(page.address)
      return answer && 'findings' in answer ? toMessages(answer.findings, page, prefix) : []
    }),
    failures,
  }
}

/** Why a page was not looked at, '' where nobody knows; undefined where it was. */
function toFailure(answer: Answer | undefined): string | undefined {
  if (!answer) return ''
  if ('failure' in answer) return answer.failure
  return isSamePage(answer.endedAt, answer.address) ? undefined : `it led on to ${answer.endedAt}`
}

/** A script may write a query or a fragment of its own into the address. */
function isSamePage(one: string, other: string): boolean {
  const [left, right] = [new URL(one), new URL(other)]
  return left.origin === right.origin && left.pathname === right.pathname
}
