import { type Message, type Source, toPosition } from '../../message/message.ts'
import type { FrontMatter } from '../front-matter.ts'
import { openingOf, SECTION } from '../opening.ts'
import { indexPart } from '../part-index.ts'
import { hashOfPart } from '../text-hash.ts'
import type { Block, Paragraph, Part } from '../tree.ts'
import { blocksWithin } from '../walk.ts'
import { toPlainText } from '../words.ts'
import { toBlocks, toParagraph } from './blocks.ts'
import { boxNumberOf } from './box.ts'
import { toBoxOpening } from './grammar/boxes.ts'
import { type Element, parseMarkdown } from './grammar/markdown.ts'
import { isFigure } from './groups.ts'
import { makeIdentifiers } from './identifiers.ts'
import { nameItems } from './item-ids.ts'
import { findLostWord, type LostWord } from './lost-words.ts'
import { isTableLabel, labelOf, toNote, toNoteId } from './note.ts'
import type { Numberer } from './numberer.ts'
import { numberBlocks } from './numbering.ts'
import { numberingAt } from './numbers.ts'
import { makeParagraphNumberer } from './paragraph-numberer.ts'
import type { Parsing } from './parsing.ts'
import { makeProvisionNumberer } from './provision-numberer.ts'
import { reportTo } from './report.ts'
import type { Sequences } from './sequences.ts'
import { isTranscript, nameSpeakers } from './speakers.ts'

/** What all parts of a publication share while they are parsed. */
export interface PartContext {
  readonly frontMatter: FrontMatter
  /** The rows of paragraph numbers, which run on from part to part. */
  readonly sequences: Sequences
  /** The CSV files that hold rows of tables, by their paths in the publication's folder. */
  readonly csv: ReadonlyMap<string, Source | undefined>
  readonly messages: Message[]
}

/** Parses the text of one part, from the line `bodyLine` of its source on (0 for a file without front matter). */
export function parsePart(
  source: Source,
  name: string,
  bodyLine: number,
  { frontMatter, sequences, csv, messages }: PartContext,
): Part {
  const lines = source.text.split('\n')
  const body = lines.slice(bodyLine).join('\n')
  const reported = messages.length
  const { numbering } = frontMatter
  const { elements, env } = parseMarkdown(body, numbering === 'provisions')
  const ownNotes = tableNotesIn(elements)
  const parsing: Parsing = {
    lines,
    bodyLine,
    frontMatter,
    env,
    identifiers: makeIdentifiers(boxIdsOf(elements)),
    tableNotes: new Map(ownNotes),
    csv,
    report: reportTo(messages, source),
  }
  const children = toChildren(elements, parsing, makeNumberer(numbering, sequences))
  const notes = noteElements(elements)
    .filter((element) => !isTaken(element, ownNotes, parsing))
    .map((element) => toNote(element, parsing, toBlocks))
  const heading = openingOf(children).title
  const title = heading ? toPlainText(heading.children) : titleOf(children, name, frontMatter)
  const index = indexPart({ children, notes })
  const content = { name, title, children, notes, index, hash: '', source }
  // What is remembered of a part is remembered of the one that is given.
  const part = { ...content, hash: hashOfPart(content) }
  const lost = messages.length === reported ? findLostWord(body, part) : undefined
  if (lost) parsing.report(wordLost(lost, body, bodyLine))
  return part
}

/** The blocks of a part with their numbers, in the order in which a later step needs the one before. */
function toChildren(
  elements: readonly Element[],
  parsing: Parsing,
  numberer: Numberer,
): readonly Block[] {
  const section = takeSection(elements, parsing)
  const blocks = [...section, ...toBlocks(elements.slice(section.length), parsing, 0)]
  const numbered = numberBlocks(blocks, numberer, parsing.identifiers)
  for (const id of numbersIn(numbered)) parsing.identifiers.claim(id)
  const named = nameItems(numbered, parsing.identifiers)
  return isTranscript(parsing.frontMatter.type) ? nameSpeakers(named) : named
}

/** The ids of numbered paragraphs, which no item may have too: `p1-1` is `(1)` of section 1, and its first item. */
const numbersIn = (children: readonly Block[]): readonly string[] =>
  [...blocksWithin(children)].flatMap((block) =>
    block.type === 'paragraph' && block.number !== undefined
      ? [block.id ?? [], block.innerId ?? []].flat()
      : [],
  )

const makeNumberer = (numbering: FrontMatter['numbering'], sequences: Sequences): Numberer =>
  numbering === 'provisions'
    ? makeProvisionNumberer(sequences)
    : makeParagraphNumberer(numbering, sequences)

/** A named part with several headings of the highest level is called after the first of them. */
function titleOf(children: readonly Block[], name: string, { title }: FrontMatter): string {
  const first = name ? children.find((block) => block.type === 'heading') : undefined
  return first ? toPlainText(first.children) : title
}

/** The notes that tables may take for their own, by their ids, in their order; of two with one id the first. */
function tableNotesIn(elements: readonly Element[]): ReadonlyMap<string, Element> {
  const own = new Map<string, Element>()
  for (const element of noteElements(elements)) {
    const id = toNoteId(labelOf(element))
    if (isTableLabel(labelOf(element)) && !own.has(id)) own.set(id, element)
  }
  return own
}

/** Tells whether a table has taken a note. */
function isTaken(
  element: Element,
  own: ReadonlyMap<string, Element>,
  { tableNotes }: Parsing,
): boolean {
  const id = toNoteId(labelOf(element))
  return own.get(id) === element && !tableNotes.has(id)
}

/** Headings leave to boxes the ids that these will have by their titles: `recommendation-3`. */
const boxIdsOf = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap(({ token, children }) => [
    ...(token.type === 'container_box_open' ? boxIdOf(token.info) : []),
    ...boxIdsOf(children),
  ])

function boxIdOf(info: string): readonly string[] {
  const { kind, title = '' } = toBoxOpening(info) ?? {}
  const number = boxNumberOf(title)
  return kind && number ? [`${kind}-${number}`] : []
}

function wordLost({ word, offset }: LostWord, body: string, bodyLine: number) {
  const { line, column } = toPosition(body, offset)
  return {
    rule: 'word-lost',
    reason: `The word "${word}" would be lost on the way from Markdown to the editions`,
    hint: 'write this passage in another way, and tell those who make Faircopy',
    position: { line: line + bodyLine, column },
  }
}

/** A line without a full stop that stands before the first heading names the section that the part is in. */
const SECTION_LINE = /^(?=.{1,120}$)[^\n]*[^.!?:;,\s]$/

function takeSection([first, second]: readonly Element[], parsing: Parsing): readonly Paragraph[] {
  const content = first?.token.type === 'paragraph_open' ? first.children[0]?.token.content : ''
  const names =
    SECTION_LINE.test(content ?? '') &&
    !numberingAt(content ?? '', parsing.frontMatter.numbering)?.isSure
  if (!first || !names || isFigure(first) || second?.token.type !== 'heading_open') return []
  return [{ ...toParagraph(first, parsing), id: SECTION }]
}

const noteElements = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) =>
    element.token.type === 'footnote_reference_open'
      ? [element, ...noteElements(element.children)]
      : noteElements(element.children),
  )
