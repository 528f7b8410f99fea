import type { Block, Figure, Image, Inline, Part } from '../tree.ts'
import { blocksOf, inlinesOf, notesOf } from '../walk.ts'
import { decodeAddress } from './decode-address.ts'
import { decodeReferences, toReadableAddress } from './grammar/markdown.ts'

/** A word of the source that its tree does not hold, and where it stands in the text (UTF-16 code units from 0). */
export interface LostWord {
  readonly word: string
  readonly offset: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Marks whose words are no part of the tree: each is blanked, so that offsets stay as they are. */
const MARKS = [
  /^(?:[ \t>]|[-*+:][ \t]|\d+[.)][ \t]|\([a-z\d]+\)[ \t]|\[\^[^\]\s]+\]:)*\*\[[^\]]*\]:.*$/gim,
  /\{lang=["']?[A-Za-z0-9-]+["']?\}/g,
  /\{[ \t]*(?:row-header|file|head)=[^{}\n]*\}/g,
  /(?<=^(?:[ \t>]|[-*+:][ \t]|\(?\w{1,9}[.)][ \t])*|\|[ \t]*)(?:`{3,}|~{3,})[ \t]*(?:address|signature)(?=[ \t]*(?:\||$))/gm,
  /(?<=:::)[a-z-]+(?=\[|[ \t]*$)/gm,
  /(?<=\[\^)[^\]\s:]+(?=:[^\]\s]+\])/g,
]

/**
 * The first word of a Markdown text that the tree made from it holds fewer times: a guard against what the parser, or
 * we, may drop unseen. Words are counted, not ordered; the marks of Markdown hold none.
 */
export function findLostWord(text: string, part: Part): LostWord | undefined {
  const source = blankMarks(text)
  const kept = textsOf(part).flatMap(toWords)
  const left = new Map<string, number>()
  for (const word of kept) left.set(word, (left.get(word) ?? 0) + 1)
  let letters: readonly string[] | undefined
  for (const { 0: found, index } of source.matchAll(WORD)) {
    const word = found.normalize('NFC')
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    if (count > 0) continue
    letters ??= [toWords(source).join(''), kept.join('')]
    const rest = source[index - 1] === '%' ? withoutEncoding(word) : word
    if (isRarer(rest, letters)) return { word, offset: index }
  }
  return undefined
}

/** A word may be set in pieces (`caf&eacute;`, `un*believ*able`): so its letters are looked for in a row. */
const isRarer = (word: string, [source = '', kept = '']: readonly string[]): boolean =>
  kept.split(word).length < source.split(word).length

/** `28Name` after a `%` is a bracket of an address and a name; where nothing is left, it is a word of the address itself. */
const withoutEncoding = (word: string): string => word.replace(/^[\dA-F]{2}(?=.)/i, '')

const toWords = (text: string): readonly string[] =>
  [...text.matchAll(WORD)].map(([word]) => word.normalize('NFC'))

const blankMarks = (text: string): string =>
  decodeReferences(
    MARKS.reduce((rest, mark) => rest.replace(mark, (found) => found.replace(/\S/g, ' ')), text),
  )

const textsOf = (part: Part): readonly string[] => [
  ...blocksOf(part).flatMap(textsOfBlock),
  ...inlinesOf(part).flatMap(textsOfInline),
  ...notesOf(part).map((note) => note.label),
]

function textsOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return block.label ? [block.label] : []
    case 'list':
      return block.items.map((item) => item.label ?? '')
    case 'address':
    case 'signature':
      return block.lines
    case 'figure':
      return textsOfPicture(block)
    case 'heading':
    case 'table':
    case 'definitionList':
    case 'quotation':
    case 'box':
    case 'thematicBreak':
      return []
  }
}

const textsOfPicture = ({ file, alternative }: Figure | Image): readonly string[] => [
  file,
  encodeURI(file),
  alternative,
]

function textsOfInline(inline: Inline): readonly string[] {
  switch (inline.type) {
    case 'text':
    case 'abbreviation':
      return [inline.value]
    case 'link':
      return [inline.href, decodeAddress(inline.href), toReadableAddress(inline.href)]
    case 'noteReference':
      return [inline.label]
    case 'image':
      return textsOfPicture(inline)
    case 'emphasis':
    case 'strong':
    case 'foreign':
    case 'speaker':
    case 'break':
      return []
  }
}
