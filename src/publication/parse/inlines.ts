import type { Token } from 'markdown-it'
import type { Position } from '../../message/message.ts'
import { isLanguageTag } from '../front-matter.ts'
import type { Inline } from '../tree.ts'
import { decodeAddress } from './decode-address.ts'
import { type Find, makeFind } from './find.ts'
import { type Element, nest } from './markdown.ts'
import type { Parsing } from './parsing.ts'
import { badLanguage, codeSpan, inlineImage, linkTitle, type Refusal, rawHtml } from './refusals.ts'

/** Where inlines stand: the block's position, and a cursor that finds the next words in its lines. */
interface Place {
  readonly parsing: Parsing
  readonly find: Find
}

type Convert = (element: Element, place: Place) => readonly Inline[]

/** Turns the inline tokens of a block into inlines; `position` is the block's. */
export function toInlines(
  tokens: readonly Token[],
  position: Position,
  parsing: Parsing,
): readonly Inline[] {
  const place = { parsing, find: makeFind(position, parsing.lines) }
  return joinTexts(nest(tokens).flatMap((element) => convert(element, place)))
}

const converters: Readonly<Record<string, Convert>> = {
  text: ({ token }) => [{ type: 'text', value: token.content }],
  softbreak: () => [{ type: 'text', value: '\n' }],
  hardbreak: () => [{ type: 'break' }],
  em_open: (element, place) => [{ type: 'emphasis', children: within(element, place) }],
  strong_open: (element, place) => [{ type: 'strong', children: within(element, place) }],
  link_open: toLink,
  abbr_open: (element) => [
    {
      type: 'abbreviation',
      value: element.children.map((child) => child.token.content).join(''),
      expansion: attribute(element, 'title'),
    },
  ],
  foreign_open: toForeign,
  footnote_ref: ({ token }) => [toReference(String(token.meta?.label), Number(token.meta?.subId))],
  html_inline: ({ token }, place) => refuse(token.content, place, rawHtml(token.content)),
  image: (_, place) => refuse('![', place, inlineImage),
  code_inline: ({ token }, place) => refuse(token.markup, place, codeSpan),
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

function toLink(element: Element, place: Place): readonly Inline[] {
  const href = attribute(element, 'href')
  const children = within(element, place)
  const position = place.find(href, decodeAddress(href))
  if (attribute(element, 'title')) place.parsing.report({ ...linkTitle, position })
  return [{ type: 'link', href, position, children }]
}

function toForeign(element: Element, place: Place): readonly Inline[] {
  const language = attribute(element, 'lang')
  const children = within(element, place)
  const position = place.find(`{lang=${language}`, `{lang="${language}`, '{lang=')
  const [canonical] = isLanguageTag(language) ? Intl.getCanonicalLocales(language) : []
  if (canonical) return [{ type: 'foreign', language: canonical, children }]
  place.parsing.report({ ...badLanguage(language), position })
  return children
}

const toReference = (label: string, repeats: number): Inline => ({
  type: 'noteReference',
  label,
  target: `note-${label}`,
  id: repeats > 0 ? `note-${label}-ref-${repeats + 1}` : `note-${label}-ref`,
})

function refuse(words: string, place: Place, refusal: Refusal): readonly Inline[] {
  place.parsing.report({ ...refusal, position: place.find(words) })
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
