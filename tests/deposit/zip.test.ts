import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { fromBuffer } from 'yauzl'
import { toDosDate, writeZip } from '../../src/deposit/bag/zip.ts'
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

test.each(['2006-10-09', '2018-11-04', '2011-12-30', '1688-02-29', undefined])(
  'a zip of %s is the same bytes in every zone, also where that day has no midnight, or was never',
  (day) => {
    const zones = [
      'UTC',
      'America/Sao_Paulo',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Kathmandu',
      'Pacific/Apia',
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

test.each([
  ['1980-01-01', 1980, 1, 1],
  ['2011-12-30', 2011, 12, 30],
  ['2107-12-31', 2107, 12, 31],
  ['1979-12-31', 1980, 1, 1],
  ['2108-01-01', 1980, 1, 1],
  [undefined, 1980, 1, 1],
])('a zip says of %s the year %i, month %i, day %i', (day, ...said) => {
  const date = toDosDate(day)
  expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual(said)
})

test('a reader that is not ours finds times, modes and names as they were put in', async () => {
  const said = await new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(zip('2006-10-09')), { lazyEntries: false }, (error, file) => {
      if (error) return reject(error)
      const entries: unknown[] = []
      file.on('error', reject)
      file.on('entry', (entry) =>
        entries.push([
          entry.fileName,
          [entry.lastModFileDate, entry.lastModFileTime],
          entry.externalFileAttributes >>> 16,
          entry.versionMadeBy >> 8,
          entry.crc32,
        ]),
      )
      return file.on('end', () => resolve(entries))
    })
  })
  const noon = [toDosDate('2006-10-09'), 12 << 11]
  expect(said).toEqual(
    FILES.map(({ path, bytes }) => [`plan/${path}`, noon, 0o100_644, 3, crc32(bytes)]),
  )
})

test.each([
  ['files', Array.from({ length: 65_535 }, (_, count) => textFile(`${count}`, ''))],
  ['bytes', [{ path: 'a', bytes: { length: 2 ** 32 } as Uint8Array }]],
])('more %s than a zip can hold are refused before anything is written', (_, files) => {
  expect(() =>
    writeZip('plan', files, undefined, () => {
      throw new Error('this was written')
    }),
  ).toThrow(/a zip that every program can read holds 65534 of 4\.0 GB at the most/)
})
