import { expect, test } from 'vitest'
import { nameOf, toAddress } from '../../scripts/command/to-address.ts'

test.each([
  ['2024 Annual Report FINAL v3', '2024-annual-report-final-v3'],
  ['Rapport général (été)', 'rapport-general-ete'],
  ['Straße, Øre & Łódź', 'strasse-ore-lodz'],
  ['The Minister’s ﬁrst report_2', 'the-ministers-first-report-2'],
  ['Ħamrun & Gżira', 'hamrun-gzira'],
  ['--- ', ''],
  ['Έκθεση', ''],
  ['Cm 9999', 'cm-9999'],
])('%s gives the address %s', (name, address) => {
  expect(toAddress(name)).toBe(address)
})

test('a long name is cut at a word', () => {
  const address = toAddress('on ferries '.repeat(40))
  expect(address.length).toBeLessThanOrEqual(100)
  expect(address).toMatch(/-(?:on|ferries)$/)
})

test('a file is called without its folders and its ending', () => {
  expect(nameOf('/home/me/My report.v2.docx')).toBe('My report.v2')
})
