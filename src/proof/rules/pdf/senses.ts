import type { PdfProof } from '../../pdf/open.ts'
import { elementsByDictionary } from './beginnings.ts'
import type { Letter, Sense } from './letters.ts'
import { numberingFaults } from './list-numberings.ts'
import { ourHeadingFaults } from './our-headings.ts'
import { type Fault, type PageLayout, type PdfRule, REPORT } from './rule.ts'
import { tagLetters } from './tag-letters.ts'
import { treeLetters } from './tree-letters.ts'

/**
 * Each letter of the publication stands in the tags in what it stands in in the source: a heading of its level, a paragraph,
 * an item, a quotation, a cell that heads others or is none, a note; in emphasis, in a link, in its language, in an
 * abbreviation with what that is short for; and in nothing else. No element but a cell is empty. The heading over notes, which is ours, has its level too.
 * From where letters differ on, parity tells.
 */
export const checkSenses: PdfRule = function* ({ proof, publication, layout }): Generator<Fault> {
  yield* ourHeadingFaults(proof, publication)
  yield* emptyFaults(proof)
  yield* numberingFaults(proof)
  const found = tagLetters(proof)
  const wanted = treeLetters(publication, layout.tables.set)
  if (found.length !== wanted.length)
    yield {
      reason: `The tags have ${found.length} letters of the publication, which has ${wanted.length}.`,
      hint: REPORT,
    }
  const wrong: Difference[] = []
  for (const [index, { letter, sense }] of wanted.entries()) {
    const own = found[index]
    if (own?.letter !== letter) return
    const told = differenceOf(sense, own.sense) ?? faceFault(sense, own, layout)
    if (told === undefined) continue
    const last = wrong.at(-1)
    if (last?.told === told && last.end === index) {
      last.end += 1
      last.letters += letter
    } else wrong.push({ told, letters: letter, end: index + 1 })
  }
  for (const { told, letters } of wrong.slice(0, MOST))
    yield { reason: `“${letters.slice(0, LONGEST)}” ${told}.`, hint: REPORT }
}

/** What is heard as a block, and has nothing in it; a cell alone may be empty. */
function* emptyFaults(proof: PdfProof): Generator<Fault> {
  for (const { type, children } of elementsByDictionary(proof).values())
    if (children.length === 0 && type !== 'TD' && type !== 'TH')
      yield { reason: `A ${type} of the tags has nothing in it.`, hint: REPORT }
}

/** So many are told, with so many letters each. */
const MOST = 8
const LONGEST = 40

interface Difference {
  readonly told: string
  letters: string
  end: number
}

/** How what the tags say of a letter differs from what is so: `stands in “H4”, not in “H3”`. */
function differenceOf(wanted: Sense, found: Sense): string | undefined {
  if (wanted.block !== undefined && wanted.block !== found.block)
    return `stands in “${found.block}”, not in “${wanted.block}”`
  for (const [key, name] of KEYS)
    if (wanted[key] !== found[key])
      return `has the ${name} ${told(found[key])}, not ${told(wanted[key])}`
  return undefined
}

/**
 * Emphasis that is told and not seen is lost to who looks at the page, and what is seen and not told to who listens: italics, or upright letters in a heading in italics.
 * Letters beyond Latin may have one face alone.
 */
function faceFault(
  { emphasis, strong, inHeading }: Sense,
  { shown }: Letter,
  layout: PageLayout,
): string | undefined {
  if (!shown || !/^[A-Za-z0-9]$/.test(shown.text)) return undefined
  const isItalic = emphasis && layout.emphasis === 'italic' && !inHeading
  const isInItalics = /It(?:alic)?$/.test(shown.font)
  if (isItalic && !isInItalics) return 'is emphasis, and is not in italics'
  if (!emphasis && !inHeading && isInItalics) return 'is in italics, and is no emphasis'
  const isBold = strong || (emphasis && layout.emphasis !== 'italic')
  return isBold && !/(?:Semibold|Bold)(?:It(?:alic)?)?$/.test(shown.font)
    ? 'is strong emphasis, and is not in bold'
    : undefined
}

const KEYS = [
  ['emphasis', 'emphasis'],
  ['strong', 'strong emphasis'],
  ['link', 'link'],
  ['scope', 'scope'],
  ['language', 'language'],
  ['expansion', 'expansion'],
] as const

const told = (value: string | boolean | undefined): string => `“${value ?? 'none'}”`
