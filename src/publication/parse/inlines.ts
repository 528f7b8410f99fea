import type { Token } from 'markdown-it'
import type { Position } from '../../message/message.ts'
import type { Inline } from '../tree.ts'
import { type Element, nest } from './markdown.ts'
import type { Parsing } from './parsing.ts'

/** Where inlines stand: the block's position, and a cursor that finds the next link in its lines. */
interface Place {
  readonly parsing: Parsing
  readonly position: Position
  readonly find: (words: string) => Position
}

type Convert = (element: Element, place: Place) => readonly Inline[]

/** Turns the inline tokens of a block into inlines; `position` is the block's. */
export function toInlines(
  tokens: readonly Token[],
  position: Position,
  parsing: Parsing,
): readonly Inline[] {
  const place = { parsing, position, find: makeFinder(position, parsing) }
  return joinTexts(nest(tokens).flatMap((element) => convert(element, place)))
}

const converters: Readonly<Record<string, Convert>> = {
  text: ({ token }) => [{ type: 'text', value: token.content }],
  softbreak: () => [{ type: 'text', value: '\n' }],
  hardbreak: () => [{ type: 'break' }],
  em_open: (element, place) => [{ type: 'emphasis', children: within(element, place) }],
  strong_open: (element, place) => [{ type: 'strong', children: within(element, place) }],
  link_open: (element, place) => [
    {
      type: 'link',
      href: attribute(element, 'href'),
      position: place.find(attribute(element, 'href')),
      children: within(element, place),
    },
  ],
  abbr_open: (element) => [
    {
      type: 'abbreviation',
      value: element.children.map((child) => child.token.content).join(''),
      expansion: attribute(element, 'title'),
    },
  ],
  foreign_open: toForeign,
  footnote_ref: ({ token }) => [toReference(String(token.meta?.label), Number(token.meta?.subId))],
  html_inline: (element, place) => refuse(element, place, rawHtml(element.token.content.trim())),
  image: (element, place) => refuse(element, place, inlineImage),
  code_inline: (element, place) => refuse(element, place, codeSpan),
}

function convert(element: Element, place: Place): readonly Inline[] {
  const converter = converters[element.token.type]
  if (!converter) throw new Error(`No inline for the token ${element.token.type}`)
  return converter(element, place)
}

const within = (element: Element, place: Place): readonly Inline[] =>
  joinTexts(element.children.flatMap((child) => convert(child, place)))

const attribute = (element: Element, name: string): string =>
  String(element.token.attrGet(name) ?? '')

function toForeign(element: Element, place: Place): readonly Inline[] {
  const language = attribute(element, 'lang')
  try {
    const [canonical = language] = Intl.getCanonicalLocales(language)
    return [{ type: 'foreign', language: canonical, children: within(element, place) }]
  } catch {
    place.parsing.report({
      rule: 'language-tag',
      reason: `"${language}" is not a language tag.`,
      hint: 'write a tag such as {lang=cy} or {lang=fr} (BCP 47)',
      position: place.find(`{lang=`),
    })
    return within(element, place)
  }
}

const toReference = (label: string, repeats: number): Inline => ({
  type: 'noteReference',
  label,
  target: `note-${label}`,
  id: repeats > 0 ? `note-${label}-ref-${repeats + 1}` : `note-${label}-ref`,
})

interface Refusal {
  readonly rule: string
  readonly reason: string
  readonly hint: string
}

/** The message on HTML in the text; the same for a block and for a tag within a sentence. */
export const rawHtml = (html: string): Refusal => ({
  rule: 'raw-html',
  reason: `Raw HTML is not published: ${html.split('\n')[0]}`,
  hint: 'use Markdown, or write \\< for a less-than sign that is meant as text',
})

const inlineImage: Refusal = {
  rule: 'figure-alone',
  reason: 'A picture stands inside a paragraph.',
  hint: 'set the figure in a paragraph of its own: ![what it says](file.png "Figure 1: caption")',
}

const codeSpan: Refusal = {
  rule: 'code',
  reason: 'Text between backticks is code, which no convention of an official document covers.',
  hint: 'write \\` for a backtick that is meant as text',
}

function refuse(element: Element, place: Place, refusal: Refusal): readonly Inline[] {
  place.parsing.report({ ...refusal, position: place.find(element.token.content) })
  return []
}

/** Neighbouring texts become one, so that a phrase is found whole. */
function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + inline.value }
    else joined.push(inline)
  }
  return joined
}

/** Finds words in the source from a block's first line on, each search after the one before. */
function makeFinder(position: Position, parsing: Parsing): (words: string) => Position {
  let { line, column } = position
  return (words) => {
    for (let index = line - 1; index < parsing.lines.length && index < line + 200; index++) {
      const from = index === line - 1 ? column - 1 : 0
      const found = parsing.lines[index]?.indexOf(words, from) ?? -1
      if (found < 0) continue
      line = index + 1
      column = found + words.length + 1
      return { line, column: found + 1 }
    }
    return position
  }
}
