import { expect, test } from 'vitest'
import { todayFrom } from '../../src/run/today.ts'

const NOW = Date.UTC(2026, 10, 29, 12)

test('today is the day where it began first, or that which the environment names', () => {
  expect(todayFrom({}, NOW)).toBe('2026-11-30')
  expect(todayFrom({}, Date.UTC(2026, 10, 29, 9))).toBe('2026-11-29')
  expect(todayFrom({ SOURCE_DATE_EPOCH: '1160352000' }, NOW)).toBe('2006-10-09')
  expect(todayFrom({ SOURCE_DATE_EPOCH: 'tomorrow' }, NOW)).toBe('2026-11-30')
})
