import { expect, test } from 'vitest'
import { divideTrace } from '../../scripts/command/divide-trace.ts'

/** What is passed on and what is kept of a text that comes in pieces of so many bytes. */
function divide(text: string, size: number): readonly [passed: string, trace: string] {
  const passed: Buffer[] = []
  const { take, end } = divideTrace((data) => passed.push(data))
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) take(bytes.subarray(at, at + size))
  const trace = end()
  return [Buffer.concat(passed).toString(), trace]
}

const MARKED = [
  '<--- Last few GCs --->\n\n[1] Mark-Compact\n',
  'FATAL ERROR: Reached heap limit, out of memory – é\n',
]

test.each(MARKED)('wherever a piece ends, what V8 says is known by its mark: %j', (trace) => {
  for (let size = 1; size <= 60; size += 1)
    expect(divide(`warning: é\n${trace}`, size)).toEqual(['warning: é\n', trace])
})

test.each(['', 'no FATAL ERROR: here\n', '<--- Last', 'FATAL\nFATAL ERROR', 'Building: 1 of 2\r'])(
  'what has no mark is passed on: %j',
  (text) => {
    for (let size = 1; size <= 60; size += 1) expect(divide(text, size)).toEqual([text, ''])
  },
)
