import { type Message, type Source, toPosition } from '../../message/message.ts'
import type { FrontMatter } from '../front-matter.ts'
import { openingOf, SECTION } from '../opening.ts'
import { indexPart } from '../part-index.ts'
import type { Note, Paragraph, Part } from '../tree.ts'
import { toPlainText } from '../words.ts'
import { isFigure, toBlocks, toParagraph } from './blocks.ts'
import { makeIdentifiers } from './identifiers.ts'
import { findLostWord, type LostWord } from './lost-words.ts'
import { type Element, parseMarkdown } from './markdown.ts'
import { numberingAt } from './numbers.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { reportTo } from './report.ts'

/** Parses the text of one part, from the line `bodyLine` of its source on (0 for a file without front matter). */
export function parsePart(
  source: Source,
  name: string,
  bodyLine: number,
  frontMatter: FrontMatter,
  messages: Message[],
): Part {
  const lines = source.text.split('\n')
  const parsing: Parsing = {
    lines,
    bodyLine,
    numbering: frontMatter.numbering,
    identifiers: makeIdentifiers(),
    report: reportTo(messages, source),
  }
  const body = lines.slice(bodyLine).join('\n')
  const reported = messages.length
  const elements = parseMarkdown(body)
  const section = takeSection(elements, parsing)
  const children = [...section, ...toBlocks(elements.slice(section.length), parsing, 0)]
  const notes = noteElements(elements).map((element) => toNote(element, parsing))
  const heading = openingOf(children).title
  const title = heading ? toPlainText(heading.children) : frontMatter.title
  const part = { name, title, children, notes, index: indexPart({ children, notes }), source }
  const lost = messages.length === reported ? findLostWord(body, part) : undefined
  if (lost) parsing.report(wordLost(lost, body, bodyLine))
  return part
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
  const names = SECTION_LINE.test(content ?? '') && !numberingAt(content ?? '')
  if (!first || !names || isFigure(first) || second?.token.type !== 'heading_open') return []
  return [{ ...toParagraph(first, parsing), id: SECTION }]
}

const noteElements = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) =>
    element.token.type === 'footnote_reference_open'
      ? [element, ...noteElements(element.children)]
      : noteElements(element.children),
  )

function toNote(element: Element, parsing: Parsing): Note {
  const label = String(element.token.meta?.label)
  return {
    type: 'note',
    id: `note-${label}`,
    label,
    children: toBlocks(element.children, parsing, 1),
    position: positionOf(element, parsing),
  }
}
