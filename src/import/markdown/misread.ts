import type { Block } from '../../publication/tree.ts'
import { blocksOf } from '../../publication/walk.ts'
import type { Finding, Kind } from '../finding.ts'
import type { Line } from './lines/line.ts'
import type { ParsedPart } from './targets.ts'

const MISREAD: Kind = {
  rule: 'word-misread',
  severity: 'error',
  reason: 'A caption or the number of a paragraph is written so that it is read as plain text',
  hint: 'this is a fault of the import: report it, with the Word file, and mend the line by hand',
}

/** Captions and numbers of paragraphs that do not come back as such when what was written is read again. */
export const findMisread = (parts: readonly ParsedPart[]): readonly Finding[] =>
  parts.flatMap(({ lines, part, above }) => {
    const byLine = Map.groupBy(blocksOf(part), ({ position }) => position.line)
    return lines.flatMap(({ text, places: [place] = [], reads }, index) => {
      const blocks = byLine.get(index + 1 + above) ?? []
      if (!reads || blocks.some((block) => isRead(block, reads))) return []
      return [{ ...MISREAD, ...(place && { place }), words: text }]
    })
  })

const isRead = (block: Block, reads: NonNullable<Line['reads']>): boolean =>
  reads === 'number'
    ? block.type === 'paragraph' && block.number !== undefined
    : block.type === reads && block.caption !== undefined
