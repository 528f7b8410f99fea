import { expect, test } from 'vitest'
import { Loss } from '../../src/press/loss.ts'
import { toLostJob } from '../../src/press/lost-job.ts'

const piece = { name: 'report (print)', deadline: 120_000 }
const hung = (waited: number) => ({
  piece,
  loss: new Loss('hung', 'it does not answer', { waited }),
})
const crashed = { piece, loss: new Loss('crashed', 'Printing failed') }

const cases = [
  [
    'the same twice',
    hung(120_004),
    hung(119_990),
    'was still at report (print) after 120 seconds, twice',
  ],
  [
    'other times, as they were measured',
    hung(120_004),
    hung(36_000),
    'was still at report (print) after 120 seconds; tried again, it was still at report (print) after 36 seconds',
  ],
  [
    'a breakdown, and then a hang',
    crashed,
    hung(36_000),
    'broke down over report (print) (Printing failed); tried again, it was still at report (print) after 36 seconds',
  ],
] as const

test.each(cases)(
  'of a job that was lost it is told what was so: %s',
  (_what, first, last, said) => {
    const [message] = toLostJob(first, last).messages
    expect(message?.reason).toBe(`Chromium ${said}`)
    expect(message?.rule).toBe(`press-${last.loss.kind}`)
  },
)
