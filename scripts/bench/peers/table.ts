import { median } from '../statistics.ts'
import type { Judged } from './judge.ts'
import type { Peer } from './peer.ts'

/** What came of a peer. */
export type Line = { readonly peer: Peer } & (Done | { readonly fault: string })

export interface Done {
  readonly version: string
  /** Milliseconds in which all papers were made, of each repetition. */
  readonly times: readonly number[]
  /** Of each paper. */
  readonly pages: readonly number[]
  readonly judged: Judged
}

/** The peers as a table of Markdown. */
export const toTable = (lines: readonly Line[]): string =>
  [
    '| tool | version | was given | seconds | pages | fails of PDF/UA-1 | fails of PDF/A-2a |',
    '|---|---|---|---:|---:|---|---|',
    ...lines.map(toRow),
    '',
  ].join('\n')

function toRow(line: Line): string {
  const { name, given } = line.peer
  const cells =
    'fault' in line
      ? [name, '–', given, '–', '–', `not made: ${line.fault}`, '–']
      : [
          name,
          line.version,
          given,
          (median(line.times) / 1000).toFixed(2),
          line.pages.join(' + '),
          toRules(line.judged.ua1),
          toRules(line.judged['2a']),
        ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** How many rules are broken, and which: `2: 7.1-3, 7.18.5-1`. */
const toRules = (rules: readonly string[]): string =>
  rules.length === 0 ? '**0**' : `${rules.length}: ${rules.join(', ')}`
