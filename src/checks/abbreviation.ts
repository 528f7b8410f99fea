import { positionAt } from '../message/lines.ts'
import type { Position } from '../message/message.ts'
import { isNumber } from '../publication/parse/grammar/abbreviations.ts'
import type { Part, Publication } from '../publication/tree.ts'
import { inlinesOf } from '../publication/walk.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A definition, wherever one may stand: at the top, in a quotation or in an item. */
const DEFINITION = /^[ \t>]*\*\[([^\]\n]{1,200})\]:[ \t]*(.+)$/gm

/**
 * An abbreviation stands for one thing in a publication (WCAG 3.1.4); of two expansions the second would vanish. One that
 * explains nothing is set nowhere: it may be a sentence that was meant to be read.
 */
export const abbreviation: Rule = {
  name: 'abbreviation',
  *check(publication, catalogue) {
    yield* inEachPart(checkPart)(publication, catalogue)
    yield* checkParts(publication)
  },
}

/** In the Markdown edition all parts are one text, in which an abbreviation stands for one thing. */
function* checkParts({ parts }: Publication): Generator<Finding> {
  const first = new Map<string, { readonly expansion: string; readonly part: Part }>()
  for (const part of parts)
    for (const { label, expansion, position } of definitionsIn(part)) {
      const other = first.get(label) ?? { expansion, part }
      first.set(label, other)
      if (other.part === part || other.expansion === expansion) continue
      const reason = `“${label}” stands for "${other.expansion}" in ${other.part.source.path}`
      yield { reason, hint: 'write one of the two out in the text', position, part }
    }
}

function* checkPart(part: Part): Generator<Finding> {
  const used = new Set(abbreviationsOf(part))
  const expansions = new Map<string, string>()
  for (const { label, expansion, position } of definitionsIn(part)) {
    if (isNumber(label)) {
      yield { ...numberTaken(label), position }
      continue
    }
    const first = expansions.get(label) ?? expansion
    expansions.set(label, first)
    if (first !== expansion)
      yield {
        reason: `“${label}” stands for "${first}" already`,
        hint: 'keep one of the two',
        position,
      }
    else if (!used.has(label))
      yield {
        severity: 'warning',
        reason: `“${label}” is explained here and used nowhere in this part, so the explanation is not set`,
        hint: `take the line out, or write \\*[${label}] where it is meant as text`,
        position,
      }
  }
}

/** A number is no abbreviation: what it stands for would be said of every number that is the same. */
const numberTaken = (label: string): Finding => ({
  reason: `“${label}” ${/\p{N}/u.test(label) ? 'is a number, and' : 'has no letter, and is'} no abbreviation`,
  hint: `take the line out, or write \\*[${label}] where it is meant as text`,
})

interface Definition {
  readonly label: string
  readonly expansion: string
  readonly position: Position
}

const definitionsIn = ({ source }: Part): readonly Definition[] =>
  [...source.text.matchAll(DEFINITION)].map(({ 1: label = '', 2: words = '', index }) => ({
    label,
    expansion: words.trim(),
    position: positionAt(source, index),
  }))

const abbreviationsOf = (part: Part): readonly string[] =>
  [...inlinesOf(part)].flatMap((inline) => (inline.type === 'abbreviation' ? inline.value : []))
