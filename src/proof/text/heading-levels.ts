import type { Message } from '../../message/message.ts'
import { wordsOf } from '../../publication/runs.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import type { ReadWord } from '../hunks.ts'
import { sayWhere, type Where } from '../where.ts'
import { drawnStep } from './form.ts'
import type { Line } from './lines.ts'
import { HINT } from './rules.ts'
import { unitsOf } from './units.ts'

/**
 * Finds headings that are not drawn as those of their level, and dashes drawn under what is no heading. Under a heading of
 * the nth level of its part each dash stands n columns after the one before.
 */
export function* checkLevels(
  publication: Publication,
  read: readonly ReadWord[],
  lines: readonly Line[],
): Generator<Message> {
  if (read.length !== wordsOf(publication).length) return
  const about = { rule: 'text-heading', severity: 'error', hint: HINT } as const
  const drawn = dashesIn(lines)
  const places = new Map(lines.map(({ where }, at) => [sayWhere(where), at]))
  for (const { words, step, part, where } of headingsOf(publication, read)) {
    const under = drawnBelow(lines, places.get(sayWhere(where)) ?? 0)
    const found = drawn.get(under)
    drawn.delete(under)
    if (found === step) continue
    const reason = `The heading “${words.join(' ')}” is not drawn as one of its level (${sayWhere(where)})`
    yield { ...about, reason, source: part.source }
  }
  for (const place of drawn.keys()) {
    const reason = `Dashes are drawn under what is no heading (${sayWhere(lines[place]?.where ?? {})})`
    yield { ...about, reason, source: publication.source }
  }
}

/** By the place of each line of dashes, how many columns each stands after the one before. */
const dashesIn = (lines: readonly Line[]): Map<number, number> =>
  new Map(
    lines.flatMap(({ isDrawn, text }, at) =>
      isDrawn && text.includes('-') ? [[at, drawnStep(text)] as const] : [],
    ),
  )

/** A heading as it must be drawn, and where its last word was read. */
interface FoundHeading {
  readonly words: readonly string[]
  readonly step: number
  readonly part: Part
  readonly where: Where
}

function* headingsOf(publication: Publication, read: readonly ReadWord[]): Generator<FoundHeading> {
  let at = 0
  for (const part of publication.parts) {
    const top = topLevel(part)
    for (const { words, level } of unitsOf({ ...publication, parts: [part] })) {
      at += words.length
      const where = read[at - 1]?.where
      if (level === undefined || where === undefined) continue
      yield { words, step: Math.max(1, level - top + 1), part, where }
    }
  }
}

/** The level of the highest heading of a part that stands in nothing else. */
const topLevel = ({ children }: Part): number =>
  children.reduce((top, block) => (block.type === 'heading' ? Math.min(top, block.level) : top), 6)

/** The place of the first line below another that is drawn or empty. */
function drawnBelow(lines: readonly Line[], from: number): number {
  let at = from + 1
  while (at < lines.length && !lines[at]?.isDrawn && lines[at]?.text !== '') at++
  return at
}
