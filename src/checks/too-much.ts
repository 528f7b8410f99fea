import type { Block, Note, Part, Publication } from '../publication/tree.ts'
import { blocksOf, inlinesOf, notesOf } from '../publication/walk.ts'
import type { Finding, Rule } from './rule.ts'
import { type BlockText, blockTextsOf } from './text/block-text.ts'

/** What takes many minutes, or more memory than a machine may have, is refused before anything is made of it. */
export const tooMuch: Rule = {
  name: 'too-much',
  *check(publication) {
    yield* checkLength(publication)
    yield* checkLinks(publication)
    for (const part of publication.parts)
      for (const finding of checkPart(part)) yield { part, ...finding }
  },
}

/** The most blocks of a publication: of 20,000 all editions that need no press take 3 s, of 100,000 they fill 1.5 GB (measured). */
const BLOCKS = 50_000
/** The most links of a publication: a thousand take 6 s of a processor, for most of which Chromium and its PDFs are read (measured). */
const LINKS = 20_000
/** The most notes of one part: the reader of Markdown looks for each among all others, for 3 s where there are so many (measured). */
const NOTES = 10_000
/** The most rows of one table. */
const ROWS = 10_000
/** The most characters of one paragraph, a hundred pages and more. */
const LETTERS = 500_000
/** The most characters of one word; long addresses have 2,000. */
const WORD = 5_000
/** The most characters of a number: it is part of a permalink, and stands on one line. */
const NUMBER = 40
/** The most characters of the label of a note, which stands beside it on a telephone too. */
const LABEL = 20
/** The most bytes of the id of a note in an address: names of places in a PDF have 127 at most, and what leads back is longer. */
const NOTE = 110
/** The most characters of an address that a link leads to: browsers and servers bear no more, nor does a PDF bear all. */
const ADDRESS = 2_000
/** The most marks of emphasis in one paragraph: the reader of Markdown holds each against all others; 50,000 take minutes. */
const MARKS = 5_000

function* checkLength({ parts }: Publication): Generator<Finding> {
  let count = 0
  for (const part of parts)
    for (const block of blocksOf(part))
      if (++count === BLOCKS + 1)
        yield {
          reason: `The publication has more than ${told(BLOCKS)} paragraphs, headings, lists and cells`,
          hint: 'make two publications of it, and link each to the other',
          part,
          position: block.position,
        }
}

function* checkLinks({ parts }: Publication): Generator<Finding> {
  let count = 0
  for (const part of parts)
    for (const inline of inlinesOf(part))
      if (inline.type === 'link' && ++count === LINKS + 1)
        yield {
          reason: `The publication has more than ${told(LINKS)} links`,
          hint: 'make two publications of it, or offer long lists of addresses as a file among the alternates',
          part,
          position: inline.position,
        }
}

function* checkPart(part: Part): Generator<Finding> {
  const note = notesOf(part)[NOTES]
  if (note)
    yield {
      reason: `The part has more than ${told(NOTES)} notes`,
      hint: 'divide it into parts',
      position: note.position,
    }
  for (const block of blocksOf(part)) yield* [...checkRows(block), ...checkNumber(block)]
  for (const note of notesOf(part)) yield* checkLabel(note)
  for (const { href, position } of part.index.links)
    if (href.length > ADDRESS)
      yield {
        reason: `The address of a link has more than ${told(ADDRESS)} characters: ${shorten(href)}`,
        hint: 'link to a page with a shorter address',
        position,
      }
  for (const text of blockTextsOf(part)) yield* checkText(text)
}

function* checkRows(block: Block): Generator<Finding> {
  const row = block.type === 'table' ? block.rows[ROWS] : undefined
  if (row)
    yield {
      reason: `The table has more than ${told(ROWS)} rows`,
      hint: 'make several tables of it, or offer it as a file among the alternates',
      position: row.position,
    }
}

function* checkLabel({ id, label, position }: Note): Generator<Finding> {
  if (label.length > LABEL || encodeURI(id).length > NOTE)
    yield {
      reason: `The label of a note is too long for a permalink: ${shorten(label)}`,
      hint: `give it one of at most ${LABEL} letters or digits without accents, as 1 or a, here and where it is referred to`,
      position,
    }
}

function* checkNumber(block: Block): Generator<Finding> {
  const number = 'number' in block ? (block.number ?? '') : ''
  if (number.length > NUMBER)
    yield {
      reason: `A number has more than ${NUMBER} characters: ${shorten(number)}`,
      hint: 'shorten it, or write a backslash before its first full stop where it is meant as text',
      position: block.position,
    }
}

function* checkText({ text, spans, positionAt }: BlockText): Generator<Finding> {
  const word = text.length > WORD ? LONG_WORD.exec(text) : undefined
  if (word)
    yield {
      reason: `A word has more than ${told(WORD)} characters`,
      hint: 'put spaces where its words end',
      position: positionAt(word.index),
    }
  if (text.length > LETTERS)
    yield {
      reason: `The paragraph has more than ${told(LETTERS)} characters`,
      hint: 'divide it with empty lines',
      position: positionAt(0),
    }
  if (text.length > MARKS && marksIn(text, spans) > MARKS)
    yield {
      reason: `The paragraph has more than ${told(MARKS)} marks of emphasis`,
      hint: 'divide it with empty lines, or write \\* where a star is meant as text',
      position: positionAt(0),
    }
}

const LONG_WORD = new RegExp(String.raw`\S{${WORD + 1}}`)

/** Those that begin or end emphasis, and those that are printed. */
const marksIn = (text: string, spans: BlockText['spans']): number =>
  spans.filter(({ inline }) => inline.type === 'emphasis' || inline.type === 'strong').length * 2 +
  (text.match(/[*_]+/g)?.length ?? 0)

/** The most characters that a message quotes. */
const QUOTED = 40

const shorten = (words: string): string =>
  words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words

const told = (number: number): string => number.toLocaleString('en-GB')
