import type { Message } from '../message/message.ts'
import { wordsOf } from '../publication/runs.ts'
import type { Part, Publication } from '../publication/tree.ts'
import type { ReadWord } from './hunks.ts'
import { drawnStep } from './text-form.ts'
import type { Line } from './text-lines.ts'
import { HINT } from './text-rules.ts'
import { unitsOf } from './units.ts'

/**
 * Finds headings that are not drawn as those of their level, and lines drawn under what is no heading: under a heading of
 * the nth level of its part each dash stands n columns after the one before.
 */
export function* checkLevels(
  publication: Publication,
  read: readonly ReadWord[],
  lines: readonly Line[],
): Generator<Message> {
  const about = { rule: 'text-heading', severity: 'warning', hint: HINT } as const
  const drawn = new Map(
    lines.flatMap((line, at) => (isDashed(line) ? [[at, drawnStep(line.text)]] : [])),
  )
  const places = new Map(lines.map(({ where }, at) => [where, at]))
  if (read.length !== wordsOf(publication).length) return
  const { source } = publication
  let at = 0
  for (const part of publication.parts) {
    const top = topLevel(part)
    for (const { words, level } of unitsOf({ ...publication, parts: [part] })) {
      at += words.length
      const last = read[at - 1]
      if (level === undefined || !last) continue
      const under = drawnBelow(lines, places.get(last.where) ?? 0)
      const step = drawn.get(under)
      drawn.delete(under)
      if (step === Math.max(1, level - top + 1)) continue
      const reason = `The heading “${words.join(' ')}” is not drawn as one of its level (${last.where})`
      yield { ...about, reason, source: part.source }
    }
  }
  const others = [...drawn.keys()].map((place) => lines[place]?.where)
  for (const where of others) yield { ...about, reason: `${NO_HEADING} (${where})`, source }
}

const NO_HEADING = 'A line is drawn under what is no heading'

const isDashed = ({ isDrawn, text }: Line): boolean => isDrawn === true && !text.includes('=')

/** The place of the first line below another that is drawn or empty. */
const drawnBelow = (lines: readonly Line[], from: number): number =>
  lines.findIndex(({ text, isDrawn }, at) => at > from && (isDrawn === true || text === ''))

/** The level of the highest heading of a part that stands in nothing else. */
const topLevel = ({ children }: Part): number =>
  children.reduce((top, block) => (block.type === 'heading' ? Math.min(top, block.level) : top), 6)
