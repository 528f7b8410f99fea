import { follows } from '../publication/parse/numbers.ts'
import type { Block, Paragraph, Part, Publication } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { toPlainText } from '../publication/words.ts'
import { findIn, literally } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A number that begins a line within a paragraph; a whole one, as `13. `, begins a paragraph there too. */
const LINE_START = /\n((?:[A-Z]|\d{1,4})(?:\.\d{1,4})+)\.?[ \t]/g

/** What may be a number of a paragraph that went wrong: `6.Or`, `6 Or`, `7.5Or`; a no-break space says that it is none. */
const LIKE_NUMBER = /^((?:[A-Z]|\d{1,4})(?:\.\d{1,4})*)[.)]?[^\S\u00a0]*\p{L}/u

/**
 * A numbered paragraph begins after an empty line, else it would be swallowed by the paragraph or list before it; and one
 * that begins with the number that comes next has it for its own.
 */
export const paragraphStart: Rule = { name: 'paragraph-start', check: inEachPart(checkPart) }

function* checkPart(part: Part, { frontMatter }: Publication): Generator<Finding> {
  const top = new Set(part.children)
  let last = ''
  if (frontMatter.numbering === 'decimal') yield* checkWhole(part)
  for (const block of inWrittenOrder(part)) {
    if (block.type === 'paragraph' && block.number) last = block.number
    const number = top.has(block) ? likeNumber(block) : undefined
    if (number && isNext(last, number)) {
      last = number
      yield { ...unnumbered(number), position: block.position }
    }
    for (const number of numbersWithin(block)) {
      if (!follows(last, number)) continue
      last = number
      yield {
        reason: `Paragraph ${number} begins in the middle of another`,
        hint: 'put an empty line before it',
        position: findIn(part.source, block, toLineStart(number)) ?? block.position,
      }
    }
  }
}

/** Paragraphs that begin with 1, 2 … are numbered in whole numbers, which the front matter says; told at the second. */
function* checkWhole(part: Part): Generator<Finding> {
  const bare = part.children.flatMap((block) => {
    const number = block.type === 'paragraph' && !block.label ? bareNumber(block) : undefined
    return number === undefined ? [] : { number, position: block.position }
  })
  const next = bare.find(({ number }, index) => bare[index - 1]?.number === number - 1)
  if (next) yield { ...whole(next.number), position: next.position }
}

function bareNumber(paragraph: Paragraph): number | undefined {
  const figures = /^(\d{1,4})\s+\p{L}/u.exec(toPlainText(paragraph.children))?.[1]
  return figures === undefined ? undefined : Number(figures)
}

const whole = (number: number): Finding => ({
  severity: 'warning',
  reason: `This paragraph begins with ${number} and one before it with ${number - 1}, and neither has a number`,
  hint: 'write numbering: whole in the front matter, if these are the numbers of the paragraphs',
})

/** A note is written where it is referred to, and may have swallowed what follows it there. */
const inWrittenOrder = (part: Part): readonly Block[] =>
  blocksOf(part).toSorted((one, other) => one.position.line - other.position.line)

const likeNumber = (block: Block): string | undefined =>
  block.type === 'paragraph' && block.label === undefined
    ? LIKE_NUMBER.exec(toPlainText(block.children))?.[1]
    : undefined

const isNext = (last: string, number: string): boolean =>
  last.split('.').length === number.split('.').length && follows(last, number)

const unnumbered = (number: string): Finding => {
  const written = number.includes('.') ? number : `${number}.`
  return {
    severity: 'warning',
    reason: `This paragraph begins with ${number}, which comes next, and has no number`,
    hint: `write ${written} and a space before its words, if it is the number of the paragraph`,
  }
}

const numbersWithin = (block: Block): readonly string[] =>
  block.type === 'paragraph'
    ? [...toPlainText(block.children).matchAll(LINE_START)].map((match) => match[1] ?? '')
    : []

const toLineStart = (number: string): RegExp => new RegExp(`^[ \\t>]*${literally(number)}`)
