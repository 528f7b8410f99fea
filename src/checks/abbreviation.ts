import { toPosition } from '../message/message.ts'
import type { Part } from '../publication/tree.ts'
import { inlinesOf } from '../publication/walk.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A definition, wherever one may stand: at the top, in a quotation or in an item. */
const DEFINITION = /^[ \t>]*\*\[([^\]]+)\]:[ \t]*(.+)$/gm

/**
 * An abbreviation stands for one thing in a part (WCAG 3.1.4); of two expansions the second would vanish. One that
 * explains nothing is set nowhere: it may be a sentence that was meant to be read.
 */
export const abbreviation: Rule = { name: 'abbreviation', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  const { text } = part.source
  const used = new Set(abbreviationsOf(part))
  const expansions = new Map<string, string>()
  for (const { 1: label = '', 2: words = '', index } of text.matchAll(DEFINITION)) {
    const expansion = words.trim()
    const first = expansions.get(label) ?? expansion
    expansions.set(label, first)
    const position = toPosition(text, index)
    if (first !== expansion)
      yield {
        reason: `${label} stands for "${first}" already`,
        hint: 'keep one of the two',
        position,
      }
    else if (!used.has(label))
      yield {
        severity: 'warning',
        reason: `${label} is explained here and used nowhere in this part, so the explanation is not set`,
        hint: `take the line out, or write \\*[${label}] where it is meant as text`,
        position,
      }
  }
}

const abbreviationsOf = (part: Part): readonly string[] =>
  [...inlinesOf(part)].flatMap((inline) => (inline.type === 'abbreviation' ? inline.value : []))
