import type { Message } from '../message/message.ts'
import type { Finding } from './finding.ts'

/** What the import tells of a Word file, by its rule, and what the build says of the same in what was written. */
const TWICE: readonly {
  readonly told: Finding['rule']
  readonly again: Message['rule']
  readonly reason: RegExp
}[] = [{ told: 'word-alternative', again: 'figure', reason: /has no alternative text$/ }]

/** What the build says of a publication, without what an error of the import says already, at its place in the Word file. */
export function withoutToldTwice(
  checked: readonly Message[],
  findings: readonly Finding[],
): readonly Message[] {
  const errors = new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  )
  const twice = TWICE.filter(({ told }) => errors.has(told))
  return checked.filter(
    ({ rule, reason }) => !twice.some((one) => one.again === rule && one.reason.test(reason)),
  )
}
