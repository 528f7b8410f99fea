import { toPosition } from '../message/message.ts'
import type { Part } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

const DEFINITION = /^ {0,3}\*\[([^\]]+)\]:[ \t]*(.+)$/gm

/** An abbreviation stands for one thing in a part (WCAG 3.1.4); of two expansions the second would vanish. */
export const abbreviation: Rule = { name: 'abbreviation', check: inEachPart(checkPart) }

function* checkPart({ source }: Part): Generator<Finding> {
  const expansions = new Map<string, string>()
  for (const { 1: label = '', 2: words = '', index } of source.text.matchAll(DEFINITION)) {
    const expansion = words.trim()
    const first = expansions.get(label) ?? expansion
    expansions.set(label, first)
    if (first === expansion) continue
    yield {
      reason: `${label} stands for "${first}" already`,
      hint: 'keep one of the two',
      position: toPosition(source.text, index),
    }
  }
}
