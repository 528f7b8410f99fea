import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { writeZip } from '../../src/deposit/bag/zip.ts'
import { dayOf, toEpochDay } from '../../src/deposit/day.ts'
import { textFile } from '../../src/deposit/subject.ts'

const FILES = [
  textFile('bagit.txt', 'BagIt-Version: 1.0\n'),
  textFile('data/Môr ŵ 🌊.txt', 'Môr\n'.repeat(500)),
]

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

function zip(day: string | undefined): Uint8Array {
  const pieces: Uint8Array[] = []
  writeZip('plan', FILES, day, (piece) => pieces.push(piece))
  return Buffer.concat(pieces)
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('a zip holds one folder, and the names and bytes of its files', () => {
  const found = unzipSync(zip('2006-10-09'))
  expect(Object.keys(found)).toEqual(['plan/bagit.txt', 'plan/data/Môr ŵ 🌊.txt'])
  expect(Object.values(found).map((bytes) => new TextDecoder().decode(bytes))).toEqual(
    FILES.map(({ bytes }) => new TextDecoder().decode(bytes)),
  )
})

test.each(['2006-10-09', '2018-11-04', '1688-02-29', undefined])(
  'a zip of %s is the same bytes in every zone, also where that day has no midnight',
  (day) => {
    const zones = [
      'UTC',
      'America/Sao_Paulo',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Kathmandu',
    ]
    const hashes = zones.map((name) => {
      process.env.TZ = name
      return hashOf(zip(day))
    })
    expect(new Set(hashes).size).toBe(1)
  },
)

test.each([
  ['2006-10-09', undefined, '2006-10-09'],
  ['2006-10', undefined, undefined],
  ['2006', '2006-10-09', '2006-10-09'],
])('the day of a bag of %s that is said to be of %s is %s', (date, madeOn, day) => {
  expect(dayOf(date, madeOn)).toBe(day)
})

test.each([
  ['0', '1970-01-01'],
  ['1160352000', '2006-10-09'],
  ['soon', undefined],
  ['-1', undefined],
  ['1e9', undefined],
  ['', undefined],
])('the day of the epoch %j is %s', (epoch, day) => {
  expect(toEpochDay(epoch)).toBe(day)
})
