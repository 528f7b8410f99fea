import type { Token } from 'markdown-it'
import type { Position } from '../../message/message.ts'
import { isLanguageTag } from '../front-matter.ts'
import type { Inline, Text } from '../tree.ts'
import { isNested, joinTexts, toAlternative } from './caption.ts'
import { decodeAddress } from './decode-address.ts'
import { type Find, makeFind } from './find.ts'
import { LANGUAGE } from './grammar/foreign.ts'
import { type Element, nest } from './grammar/markdown.ts'
import { toNoteId, toPrintedLabel } from './note.ts'
import type { Parsing } from './parsing.ts'
import { foldHtml, rawHtml } from './raw-html.ts'
import {
  badLanguage,
  codeSpan,
  DEEPEST,
  linkTitle,
  nestedPicture,
  type Refusal,
  tooDeepWithin,
} from './refusals.ts'

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
  if (deepestOf(tokens) > DEEPEST) {
    parsing.report({ ...tooDeepWithin, position })
    return []
  }
  const place = { parsing, find: makeFind(position, parsing.lines) }
  return convertAll(nest(foldHtml(tokens)), place)
}

/** How many emphases, links and languages stand in one another, at the most. */
function deepestOf(tokens: readonly Token[]): number {
  let depth = 0
  let deepest = 0
  for (const { nesting } of tokens) {
    depth += nesting
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

const convertAll = (elements: readonly Element[], place: Place): readonly Inline[] =>
  markLinks(joinTexts(elements.flatMap((element) => convert(element, place))), place)

const converters: Readonly<Record<string, Convert>> = {
  text: ({ token }) => [{ type: 'text', value: token.content }],
  text_special: ({ token }) => [toSpecial(token)],
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
  html_inline: ({ token }, place) =>
    refuse(firstLine(token.content), place, rawHtml(token.content)),
  image: toImage,
  code_inline: ({ token }, place) => {
    refuse(token.markup, place, codeSpan)
    // Past the closing marks, which are the same.
    place.find(firstLine(token.content))
    place.find(token.markup)
    return []
  },
}

/** What was escaped; a backslash before a letter is one, and comes as a token of the same kind. */
const toSpecial = ({ content, markup }: Token): Text =>
  content === markup
    ? { type: 'text', value: content }
    : { type: 'text', value: content, escapes: Array.from(content, (_, index) => index) }

function convert(element: Element, place: Place): readonly Inline[] {
  const converter = converters[element.token.type]
  if (!converter) throw new Error(`No inline for the token ${element.token.type}`)
  return converter(element, place)
}

const within = (element: Element, place: Place): readonly Inline[] =>
  convertAll(element.children, place)

const attribute = (element: Element, name: string): string =>
  String(element.token.attrGet(name) ?? '')

function toLink(element: Element, place: Place): readonly Inline[] {
  const href = attribute(element, 'href')
  const children = within(element, place)
  const position = place.find(href, decodeAddress(href))
  if (attribute(element, 'title')) place.parsing.report({ ...linkTitle, position })
  return [{ type: 'link', href, position, children }]
}

function toImage(element: Element, place: Place): readonly Inline[] {
  const file = attribute(element, 'src')
  const position = place.find('![')
  const words = element.token.children ?? []
  if (words.some(isNested)) place.parsing.report({ ...nestedPicture, position })
  const alternative = toAlternative(words)
  if (attribute(element, 'title')) place.parsing.report({ ...pictureTitle, position })
  return [{ type: 'image', file: decodeAddress(file), alternative, position }]
}

const pictureTitle: Refusal = {
  rule: 'figure-alone',
  reason: 'A picture with a caption stands inside a paragraph',
  hint: 'set the figure in a paragraph of its own, or take the caption away from a small picture within a sentence',
}

function toForeign(element: Element, place: Place): readonly Inline[] {
  const children = within(element, place)
  return inLanguage(attribute(element, 'lang'), children, place)
}

/** Inlines in another language; as they are where its tag is none, which is reported. */
function inLanguage(
  language: string,
  children: readonly Inline[],
  place: Place,
): readonly Inline[] {
  const position = place.find(`{lang=${language}`, `{lang="${language}`, '{lang=')
  const [canonical] = isLanguageTag(language) ? Intl.getCanonicalLocales(language) : []
  if (canonical) return [{ type: 'foreign', language: canonical, children }]
  place.parsing.report({ ...badLanguage(language), position })
  return children
}

/** A link is in the language whose mark follows it: `[words](address){lang=cy}`. */
function markLinks(inlines: readonly Inline[], place: Place): readonly Inline[] {
  return inlines.flatMap((inline, index) => {
    const [before, next] = [inlines[index - 1], inlines[index + 1]]
    if (inline.type === 'text' && before?.type === 'link') return cutMark(inline)
    const [, language] = inline.type === 'link' && next?.type === 'text' ? markIn(next) : []
    return language ? inLanguage(language, [inline], place) : [inline]
  })
}

const markIn = ({ value, escapes = [] }: Text): readonly string[] =>
  escapes[0] === 0 ? [] : (LANGUAGE.exec(value) ?? [])

function cutMark(text: Text): readonly Text[] {
  const [mark = ''] = markIn(text)
  if (!mark) return [text]
  const value = text.value.slice(mark.length)
  const escapes = (text.escapes ?? []).map((offset) => offset - mark.length)
  return value ? [{ type: 'text', value, ...(escapes.length > 0 && { escapes }) }] : []
}

function toReference(label: string, repeats: number): Inline {
  const target = toNoteId(label)
  const id = repeats > 0 ? `${target}-ref-${repeats + 1}` : `${target}-ref`
  return { type: 'noteReference', label: toPrintedLabel(label), target, id }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''

function refuse(words: string, place: Place, refusal: Refusal): readonly Inline[] {
  place.parsing.report({ ...refusal, position: place.find(words) })
  return []
}
