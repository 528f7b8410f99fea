import type { Message } from '../../message/message.ts'
import type { Page, Report } from '../../press/validators/validator.ts'

/**
 * An error for each page that a validator was asked about and has not reported. A checker that lost
 * its browser says nothing of the pages that it never saw, and nothing looks like no error.
 */
export function findUnreported(
  title: string,
  asked: readonly Page[],
  { reported, failures }: Report,
): readonly Message[] {
  const seen = new Set(reported)
  return asked
    .filter(({ path }) => !seen.has(path))
    .map(({ path, text }) => ({
      rule: 'page-unreported',
      severity: 'error',
      reason: `${title} has not reported on this page${toReason(failures?.get(path))}`,
      hint: 'run the check again; if it stays so, see what the page does in a browser',
      source: { path, text },
    }))
}

const toReason = (failure: string | undefined): string => (failure ? `: ${failure}` : '')
