import type { Message } from '../../message/message.ts'
import type { Publication } from '../../publication/tree.ts'
import type { CopyHouse } from '../expectations/facts.ts'
import { sourceLines } from '../expectations/markdown/source.ts'
import type { TextFile } from '../text/rules.ts'

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
  const lines = text.split('\n')
  const wanted = [...sourceLines(publication, house), '']
  const length = Math.max(lines.length, wanted.length)
  let at = 0
  while (at < length && lines[at] === wanted[at]) at++
  if (at === length) return
  yield {
    rule: 'markdown-source',
    severity: 'error',
    reason: `This line is ${quote(lines[at])}, and in the source ${quote(wanted[at])}`,
    hint: 'build the edition again; do not edit a finished one',
    source: { path, text },
    position: { line: at + 1, column: 1 },
  }
}

const quote = (line: string | undefined): string => (line === undefined ? 'nothing' : `“${line}”`)
