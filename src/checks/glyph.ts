import type { Block, Part, Publication } from '../publication/tree.ts'
import { unseenIn } from '../publication/unseen.ts'
import { blocksOf, inlinesOfBlock } from '../publication/walk.ts'
import { LACKING } from './faces.ts'
import { findIn, findInFrontMatter, literally } from './find-in.ts'
import type { Finding, Rule } from './rule.ts'
import { blockTextsOf } from './text/block-text.ts'

/**
 * Every character is one that the print edition can set; a box would stand in its place, or a letter of a chance face
 * (PDF/UA-1, ISO 14289-1, 7.21.8). Each is told once, where it first stands.
 */
export const glyph: Rule = {
  name: 'glyph',
  *check(publication) {
    const found = [...inFrontMatter(publication), ...publication.parts.flatMap(inPart)]
    const places = Map.groupBy(found, ({ character }) => character)
    for (const [index, [character, [first, ...others]]] of [...places].entries())
      yield {
        reason: `The print fonts lack the character ${toName(character)}${elsewhere(others.length)}`,
        hint: 'say it in words, or write a character that Source Serif or Source Sans has',
        ...(index < SOUGHT && first?.toPlace()),
      }
  },
}

/** The places of so many characters are looked for; no more are told of one publication, which may be in another script. */
const SOUGHT = 200

/** A character that print lacks; where it stands is looked for only when it is told. */
interface Lacking {
  readonly character: string
  readonly toPlace: () => Pick<Finding, 'part' | 'position'>
}

/** The keys of the front matter whose values are printed. */
const PRINTED = [
  'title',
  'publisher',
  'creator',
  'rights',
  'license',
  'description',
  'identifier',
  'isbn',
  'issn',
  'changes',
] as const

const inFrontMatter = (publication: Publication): readonly Lacking[] =>
  PRINTED.flatMap((key) =>
    lackingIn([publication.frontMatter[key] ?? []].flat().join(' ')).map((character) => ({
      character,
      toPlace: () => ({ position: findInFrontMatter(publication, key, character) }),
    })),
  )

const inPart = (part: Part): readonly Lacking[] => [
  ...blockTextsOf(part).flatMap((text) =>
    lackingIn(text.text).map((character) => ({
      character,
      toPlace: () => ({ part, position: text.positionAt(text.text.indexOf(character)) }),
    })),
  ),
  ...blocksOf(part).flatMap((block) =>
    apart(block)
      .flatMap(lackingIn)
      .map((character) => ({ character, toPlace: () => toPlace(character, block, part) })),
  ),
]

/** A character that is put together of several is not found: its block is its place. */
const toPlace = (character: string, block: Block, part: Part) => ({
  part,
  position: findIn(part.source, block, new RegExp(literally(character))) ?? block.position,
})

/** An unseen character is told of by the rule `encoding`. */
const lackingIn = (text: string): readonly string[] =>
  (text.normalize('NFC').match(LACKING) ?? []).filter(
    (character) => unseenIn(character).length === 0,
  )

/** What is printed of a block and is none of its texts: lines, labels, explanations. */
function apart(block: Block): readonly string[] {
  if (block.type === 'address' || block.type === 'signature') return block.lines
  return [...inlinesOfBlock(block)].flatMap((inline) => {
    if (inline.type === 'noteReference') return [inline.label]
    return inline.type === 'abbreviation' ? [inline.expansion] : []
  })
}

/** `“⊂” (U+2282)`; a mark that stands above or below a letter is shown with a circle in the letter's place. */
function toName(character: string): string {
  const codes = [...character].map(
    (each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return `“${character.replace(/^\p{M}/u, '◌$&')}” (${codes.join(' ')})`
}

function elsewhere(places: number): string {
  if (places === 0) return ''
  return places === 1 ? ', here and in another place' : `, here and in ${places} other places`
}
