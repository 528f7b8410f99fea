import { type Source, toPosition } from '../message/message.ts'
import type { Block, Note, Part } from '../publication/tree.ts'
import { blocksOf, inlinesOf, inlinesOfBlock } from '../publication/walk.ts'
import { isBlank } from '../publication/words.ts'
import { findWritten, literally } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** Each reference has its note, each note a reference and a label of its own: a reader can go there and back. */
export const noteReference: Rule = { name: 'note-reference', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const block of blocksOf(part)) yield* checkBlock(block, part)
  const referred = new Set(
    [...inlinesOf(part)].flatMap((inline) => (inline.type === 'noteReference' ? inline.label : [])),
  )
  const labels = new Set<string>()
  for (const note of part.notes) {
    if (labels.has(note.label)) yield writtenTwice(note)
    else if (!referred.has(note.label)) yield neverReferred(note)
    else if (isWordless(note)) yield wordless(note, part.source)
    labels.add(note.label)
  }
}

/** A reference without a note is plain text to the parser; where its bracket is escaped, it is meant as text. */
function* checkBlock(block: Block, { source }: Part): Generator<Finding> {
  for (const inline of inlinesOfBlock(block)) {
    if (inline.type !== 'text') continue
    const text = inline.value
    for (const { 0: words, index } of text.matchAll(/\[\^[^\]\s]+\]|\^\[/g)) {
      const position = findWritten(source, block, { words, text, index })
      if (position) yield { ...(words === '^[' ? withinSentence : noSuchNote(words)), position }
    }
  }
}

const isWordless = ({ children }: Note): boolean =>
  children.every((block) => block.type === 'paragraph' && isBlank(block.children))

/** The parser gives a note without words no place of its own. */
function wordless({ label }: Note, { text }: Source): Finding {
  const offset = text.search(new RegExp(`^[ \\t>]*\\[\\^${literally(label)}\\]:`, 'm'))
  return {
    reason: `The note [^${label}] says nothing`,
    hint: `write its words after [^${label}]:, or take it and what refers to it out`,
    position: toPosition(text, offset),
  }
}

const noSuchNote = (reference: string): Finding => ({
  reason: `There is no note ${reference} in this part`,
  hint: `write it on a line of its own: ${reference}: …`,
})

const withinSentence: Finding = {
  reason: 'A note stands within the sentence',
  hint: 'write [^1] here, and on a line of its own [^1]: …',
}

const writtenTwice = ({ label, position }: Note): Finding => ({
  reason: `The note [^${label}] is written twice`,
  hint: 'give one of the two another label',
  position,
})

const neverReferred = ({ label, position }: Note): Finding => ({
  reason: `Nothing refers to the note [^${label}]`,
  hint: `write [^${label}] where the note belongs, or take the note out`,
  position,
})
