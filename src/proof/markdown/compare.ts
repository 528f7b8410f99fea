import type { Message } from '../../message/message.ts'
import type { Publication, Table } from '../../publication/tree.ts'
import type { CopyHouse } from '../expectations/facts.ts'
import { hyphensOf, type PipePlace, pipePlaces } from '../expectations/markdown/pipe-rows.ts'
import { type SourceLine, sourceLines } from '../expectations/markdown/source.ts'
import type { TextFile } from '../text/rules.ts'
import { piecesOf } from './rows.ts'

/**
 * Finds the first line of a finished file that is not the editors': front matter, addresses of links, expansions and options
 * are no words. Of a table whose rows lie in a file, words apart, each cell must stand in its place.
 */
export function* compareSource(
  { path, bytes }: TextFile,
  publication: Publication,
  house: CopyHouse,
): Generator<Message> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const fault = findFault(text.split('\n'), sourceLines(publication, house))
  if (!fault) return
  yield {
    rule: 'markdown-source',
    severity: 'error',
    reason: fault.reason,
    hint: 'build the edition again; do not edit a finished one',
    source: { path, text },
    position: { line: fault.at + 1, column: 1 },
  }
}

/** What is so at a line, from 0. */
interface LineFault {
  readonly at: number
  readonly reason: string
}

function findFault(lines: readonly string[], wanted: readonly SourceLine[]): LineFault | undefined {
  let at = 0
  for (const line of [...wanted, { text: '' }]) {
    if ('text' in line) {
      if (lines[at] !== line.text) return { at, reason: difference(lines[at], line.text) }
      at += 1
      continue
    }
    const length = line.table.head.length + 1 + line.table.rows.length
    const fault = findRowFault(lines.slice(at, at + length), line.table, line.margin)
    if (fault) return { at: at + fault.at, reason: fault.reason }
    at += length
  }
  return at < lines.length ? { at, reason: difference(lines[at], undefined) } : undefined
}

const difference = (found: string | undefined, wanted: string | undefined): string =>
  `This line is ${quote(found)}, and in the source ${quote(wanted)}`

const quote = (line: string | undefined): string => (line === undefined ? 'nothing' : `“${line}”`)

/** The first row that does not stand after its margin, or whose cells are not in their places. */
function findRowFault(
  lines: readonly string[],
  table: Table,
  margin: string,
): LineFault | undefined {
  const expected = [
    ...pipePlaces(table.head).map((places) => places.map(isPlace)),
    hyphensOf(table).map((hyphens) => (piece: string) => piece === hyphens),
    ...pipePlaces(table.rows).map((places) => places.map(isPlace)),
  ]
  const at = expected.findIndex((places, index) => {
    const line = lines[index] ?? ''
    const pieces = piecesOf(line.slice(margin.length)).map((piece) => piece.trim())
    const isRow = line.startsWith(`${margin}|`) && pieces.length === places.length
    return !isRow || !places.every((isRight, place) => isRight(pieces[place] ?? ''))
  })
  if (at < 0) return undefined
  return { at, reason: `This line is ${quote(lines[at])}, which is not the row in ${table.file}` }
}

const isPlace =
  (place: PipePlace) =>
  (piece: string): boolean => {
    if (place === 'above') return piece === '^^'
    return place === 'before' ? piece === '' : piece !== '^^'
  }
