import { expect, test } from 'vitest'
import { asTampered } from '../../../src/run/proof-files/tampered.ts'

const severityOf = (rule: string) =>
  asTampered({ rule, severity: 'warning', reason: 'So it is.', hint: 'see to it' }).severity

test('what a build warns of in its own file is an error in a finished one', () => {
  expect(['text-space', 'text-block', 'print-heads'].map(severityOf)).toEqual(
    Array(3).fill('error'),
  )
})

test('what only looks otherwise remains a warning', () => {
  expect(['text-width', 'print-torn', 'page-stranded'].map(severityOf)).toEqual(
    Array(3).fill('warning'),
  )
})
