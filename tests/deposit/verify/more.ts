import type { Situation } from './suite.ts'

/** What else bags are made like, well and badly. */

const V1 = { version: '1.0', algorithms: ['sha256', 'sha512'] } as const
const info = (text: string) => ({ 'bag-info.txt': text })

const mapped = (path: string, map: (text: string) => string) => (files: Map<string, Buffer>) => {
  files.set(path, Buffer.from(map(`${files.get(path)}`)))
}

export const MORE: readonly Situation[] = [
  { name: 'two manifests', ...V1, outcome: 'valid' },
  { name: 'an empty payload', ...V1, payload: {}, outcome: 'valid' },
  {
    name: 'a percent sign',
    ...V1,
    payload: { 'data/50%.txt': 'a' },
    lines: percent,
    outcome: 'valid',
  },
  { name: 'a bare percent sign', ...V1, payload: { 'data/50%.txt': 'a' }, outcome: 'valid' },
  {
    name: 'a percent sign not written %25',
    ...V1,
    payload: { 'data/50%25.txt': 'a' },
    outcome: 'warning',
  },
  {
    name: 'CRLF and tabs, capital digits, no line end at the end',
    ...V1,
    lines: (lines) => [
      lines
        .map((line) => line.replace('  ', '\t').replace(/^\S+/, (sum) => sum.toUpperCase()))
        .join('')
        .replaceAll('\n', '\r\n')
        .trimEnd(),
    ],
    outcome: 'valid',
  },
  {
    name: 'CR alone',
    ...V1,
    lines: (lines) => lines.map((line) => line.replace('\n', '\r')),
    outcome: 'valid',
  },
  {
    name: 'UTF-16 with a byte order mark',
    version: '1.0',
    encoding: 'UTF-16',
    tags: info('Contact-Name: Zoë\n'),
    outcome: 'valid',
  },
  { name: 'a byte order mark in a manifest', ...V1, lines: marked, outcome: 'warning' },
  {
    name: 'an encoding that nobody knows',
    ...V1,
    declaration: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: KLINGON\n',
    outcome: 'invalid',
  },
  {
    name: 'Latin letters in what is called UTF-8',
    version: '1.0',
    change: (files) =>
      void files.set('bag-info.txt', Buffer.from('Contact-Name: Zo\xeb', 'latin1')),
    hasTagManifest: false,
    outcome: 'invalid',
  },
  {
    name: 'a version that is not yet',
    ...V1,
    declaration: 'BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n',
    outcome: 'invalid',
  },
  {
    name: 'a third line in bagit.txt',
    ...V1,
    declaration: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nBag-Size: 2\n',
    outcome: 'invalid',
  },
  {
    name: 'a file in one manifest of two, by 1.0',
    ...V1,
    change: mapped('manifest-sha256.txt', withoutLast),
    hasTagManifest: false,
    outcome: 'invalid',
  },
  {
    name: 'a file in one manifest of two, by 0.97',
    ...V1,
    version: '0.97',
    change: mapped('manifest-sha256.txt', withoutLast),
    hasTagManifest: false,
    outcome: 'valid',
  },
  {
    name: 'a missing file',
    ...V1,
    change: (files) => void files.delete('data/bare-filename'),
    outcome: 'invalid',
  },
  {
    name: 'a byte more',
    ...V1,
    tags: info('Payload-Oxum: 30.2\n'),
    change: mapped('data/text-file.txt', (text) => `${text} `),
    outcome: 'invalid',
  },
  {
    name: 'a tag file more',
    ...V1,
    change: (files) => void files.set('notes/a.txt', Buffer.from('a')),
    outcome: 'warning',
  },
  { name: 'no manifest', ...V1, algorithms: [], outcome: 'invalid' },
  {
    name: 'an unknown algorithm',
    ...V1,
    change: (files) => void files.set('manifest-crc32.txt', Buffer.from('00000000  data/a\n')),
    hasTagManifest: false,
    outcome: 'invalid',
  },
  {
    name: 'an algorithm in capital letters',
    version: '1.0',
    algorithms: ['SHA256'],
    hasTagManifest: false,
    outcome: 'warning',
  },
  {
    name: 'a sum of another length',
    ...V1,
    lines: (lines) => lines.map((line) => line.slice(1)),
    outcome: 'invalid',
  },
  {
    name: 'a tag file among the payload',
    ...V1,
    lines: (lines) => [...lines, ...lines.slice(0, 1).map((line) => line.replace('data/', ''))],
    outcome: 'invalid',
  },
  {
    name: 'a path that leads out of the payload',
    ...V1,
    lines: (lines) => [
      ...lines,
      ...lines.slice(0, 1).map((line) => line.replace('data/', 'data/../../')),
    ],
    outcome: 'invalid',
  },
  {
    name: 'a path that leads out when it is decoded',
    ...V1,
    lines: (lines) => [
      ...lines,
      ...lines.slice(0, 1).map((line) => line.replace('data/', 'data/..%0A/../%2e%2e/')),
    ],
    outcome: 'invalid',
  },
  {
    name: 'a file that is to be fetched',
    ...V1,
    tags: { 'fetch.txt': 'https://example.org/bare - data/bare-filename\n' },
    change: (files) => void files.delete('data/bare-filename'),
    outcome: 'invalid',
  },
  {
    name: 'fetch.txt that says nothing',
    ...V1,
    tags: { 'fetch.txt': 'data/bare-filename\n' },
    outcome: 'invalid',
  },
  {
    name: 'another length in fetch.txt',
    ...V1,
    tags: { 'fetch.txt': 'https://example.org/ 9 data/bare-filename\n' },
    outcome: 'warning',
  },
  {
    name: 'Payload-Oxum that is right',
    ...V1,
    tags: info('Payload-Oxum: 30.2\nBag-Count: 1 of ?\n'),
    outcome: 'valid',
  },
  {
    name: 'Payload-Oxum that is wrong',
    ...V1,
    tags: info('Payload-Oxum: 30.3\n'),
    outcome: 'invalid',
  },
  {
    name: 'Payload-Oxum that is none',
    ...V1,
    tags: info('Payload-Oxum: thirty\n'),
    outcome: 'invalid',
  },
  {
    name: 'Payload-Oxum twice',
    ...V1,
    tags: info('Payload-Oxum: 30.2\nPayload-Oxum: 30.2\n'),
    outcome: 'invalid',
  },
  {
    name: 'Bag-Count and date that are none',
    ...V1,
    tags: info('Bag-Count: 3 of 2\nBagging-Date: last May\n'),
    outcome: 'warning',
  },
  {
    name: 'a day that February does not have',
    ...V1,
    tags: info('Bagging-Date: 2006-02-31\n'),
    outcome: 'warning',
  },
  {
    name: 'a day that only leap years have, in one',
    ...V1,
    tags: info('Bagging-Date: 2008-02-29\n'),
    outcome: 'valid',
  },
  {
    name: 'a line of bag-info without a label',
    ...V1,
    tags: info('just words\n'),
    outcome: 'invalid',
  },
  {
    name: 'a space before the colon, by 1.0',
    ...V1,
    tags: info('Contact-Name : x\n'),
    outcome: 'invalid',
  },
  {
    name: 'no space after the colon, by 1.0',
    ...V1,
    tags: info('Contact-Name:x\n'),
    outcome: 'warning',
  },
  {
    name: 'two spellings of é on the disk',
    ...V1,
    payload: { 'data/\u00e9': 'a', 'data/e\u0301': 'b' },
    outcome: 'warning',
  },
  {
    name: 'commands to a terminal',
    ...V1,
    change: (files) => void files.set('data/\x1b]0;owned\x07\x1b[2J', Buffer.from('a')),
    tags: info('Payload-Oxum: \x1b[31m\nContact-Name\x1b[2J\n'),
    outcome: 'invalid',
  },
]

function percent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace('%', '%25'))
}

function marked(lines: readonly string[]): readonly string[] {
  return [`\ufeff${lines.join('')}`]
}

function withoutLast(text: string): string {
  return text.replace(/.*\n$/, '')
}
