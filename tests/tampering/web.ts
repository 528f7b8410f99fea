import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'
import { makeRandom } from '../../scripts/bench/generate.ts'
import type { Kind } from './kinds.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type TextNode = DefaultTreeAdapterTypes.TextNode

/** Alters a finished page; undefined where there is nothing of the kind to alter. */
export function tamperWeb(bytes: Uint8Array, kind: Kind, seed: number): Uint8Array | undefined {
  const document = parse(new TextDecoder().decode(bytes))
  const random = makeRandom(seed)
  const done = tamperings[kind](elementsOf(document.childNodes), random)
  return done ? new TextEncoder().encode(serialize(document)) : undefined
}

type Tamper = (elements: readonly Element[], random: () => number) => boolean

const tamperings: Readonly<Record<Kind, Tamper>> = {
  'drop-word': (elements, random) => editWords(elements, random, 1, () => []),
  'double-word': (elements, random) =>
    editWords(elements, random, 1, ([word = '']) => [word, word]),
  'swap-words': (elements, random) =>
    editWords(elements, random, 2, ([one = '', two = '']) => [two, one]),
  'alter-letter': (elements, random) =>
    editWords(elements, random, 1, ([word = '']) => [
      word.replace(/\p{L}/u, (letter) => (letter === 'x' ? 'y' : 'x')),
    ]),
  'remove-paragraph': (elements, random) =>
    remove(
      elements,
      random,
      ({ tagName, attrs }) =>
        tagName === 'div' &&
        attrs.some(({ name, value }) => name === 'class' && value === 'passage'),
    ),
  'remove-row': (elements, random) =>
    remove(
      elements,
      random,
      ({ tagName, parentNode }) => tagName === 'tr' && parentNode?.nodeName === 'tbody',
    ),
  'remove-number': (elements, random) =>
    remove(
      elements,
      random,
      ({ tagName, attrs, parentNode }) =>
        tagName === 'a' &&
        parentNode?.nodeName === 'p' &&
        attrs.some(({ name, value }) => name === 'class' && value === 'number'),
    ),
  'move-addition': moveAddition,
}

/** Replaces `length` words that follow one another in one text. */
function editWords(
  elements: readonly Element[],
  random: () => number,
  length: number,
  edit: (words: readonly string[]) => readonly string[],
): boolean {
  const texts = elements.flatMap(({ childNodes }) => childNodes.filter(isText))
  const places = texts.flatMap((text) => {
    const words = text.value.split(/(\s+)/)
    return words.flatMap((_, index) => {
      const taken = words.slice(index, index + length * 2 - 1).filter((_, at) => at % 2 === 0)
      const fits =
        taken.length === length &&
        taken.every((word) => /\p{L}/u.test(word)) &&
        new Set(taken).size === length
      return index % 2 === 0 && fits ? [{ text, words, index, taken }] : []
    })
  })
  const place = places[Math.floor(random() * places.length)]
  if (!place) return false
  const { text, words, index, taken } = place
  const edited = edit(taken).join(' ')
  text.value = [...words.slice(0, index), edited, ...words.slice(index + length * 2 - 1)].join('')
  return true
}

function remove(
  elements: readonly Element[],
  random: () => number,
  isChosen: (element: Element) => boolean,
): boolean {
  const chosen = elements.filter(isChosen)
  const element = chosen[Math.floor(random() * chosen.length)]
  const siblings = element?.parentNode?.childNodes
  if (!element || !siblings) return false
  siblings.splice(siblings.indexOf(element), 1)
  return true
}

/** Puts the first word after an addition before it. */
function moveAddition(elements: readonly Element[], random: () => number): boolean {
  const places = elements.flatMap(({ childNodes }) =>
    childNodes.flatMap((node, index) => {
      const next = childNodes[index + 1]
      const isPlace = 'tagName' in node && has(node, 'data-added') && next && isText(next)
      return isPlace && FIRST_WORD.test(next.value) ? [{ childNodes, index, next }] : []
    }),
  )
  const place = places[Math.floor(random() * places.length)]
  if (!place) return false
  const { childNodes, index, next } = place
  const [, space = '', word = ''] = FIRST_WORD.exec(next.value) ?? []
  const moved = { ...next, value: `${space}${word} ` }
  next.value = next.value.replace(FIRST_WORD, '$1')
  childNodes.splice(index, 0, moved)
  return true
}

const FIRST_WORD = /^(\s+)(\p{L}+)(?=\s)/u

/** The elements that hold words of the publication: those inside it, less what is marked as added. */
function elementsOf(nodes: readonly Node[], isInside = false): readonly Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node) || has(node, 'data-added')) return []
    const inside = isInside || has(node, 'data-publication')
    return [...(inside ? [node] : []), ...elementsOf(node.childNodes, inside)]
  })
}

const has = ({ attrs }: Element, name: string): boolean =>
  attrs.some((attribute) => attribute.name === name)

const isText = (node: Node): node is TextNode => node.nodeName === '#text'
