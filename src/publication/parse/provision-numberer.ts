import type { Heading, Scope } from '../tree.ts'
import { toPlainText } from '../words.ts'
import { countsWithin } from './articles.ts'
import { type Beginning, type Numbered, type Numberer, toId } from './numberer.ts'
import { isFirstNumber, numbersThrough } from './numbers.ts'
import {
  type ProvisionNumber,
  type ProvisionRange,
  provisionAt,
  provisionsAt,
} from './provisions.ts'
import type { Sequences } from './sequences.ts'
import { startOf } from './starts.ts'

/**
 * Numbers the provisions of an Act or an instrument: sections by their headings or first words, what is within them by
 * numbers in brackets. The number in brackets counts within the section before it; under a heading that ends the section,
 * as an annex's does, it counts by itself.
 */
export function makeProvisionNumberer(sequences: Sequences): Numberer {
  let section = ''
  let scope: Scope | undefined
  /** A heading of this level, or a higher one, ends the section. */
  let ending = 0
  let hasEnded = false
  /** The level of the heading that was met last. */
  let level = 0
  /** Whether numbers in brackets count by themselves. */
  let isAlone = false
  /** Where `1.`, `2.` count within the section: the last of them; '' before the first. */
  let lastWithin: string | undefined

  return {
    heading(heading, ahead) {
      const range = sectionsOf(heading, ahead)
      if (!range) {
        sequences.meet(heading)
        level = heading.level
        hasEnded ||= level <= ending
        if (hasEnded) lastWithin = undefined
        return heading
      }
      const { first, last } = range
      /* `Article 3` has its title in a heading of the same level. */
      const isBare = isBareHeading(heading, range)
      begin(first, isBare ? heading.level - 1 : heading.level)
      const id = toId(first, scope)
      for (const number of numbersThrough(first, last).slice(1)) begin(number, heading.level)
      if (countsWithin(range, ahead, isBare)) lastWithin = ''
      return { ...heading, number: first, ...(last !== first && { lastNumber: last }), id }
    },
    paragraph(text) {
      const found = provisionIn(text)
      return found && isProvision(found) ? number(found) : undefined
    },
    takes({ items: [first, ...others] }) {
      const opening = provisionIn(first?.label ?? '')
      if (!opening || !isProvision(opening)) return false
      return others.every(({ label = '' }) => {
        const found = provisionIn(label)
        return found && (found.section === undefined) === (opening.section === undefined)
      })
    },
  }

  /** The sections that a heading is of, one mostly; none where the number stands before their first words again. */
  function sectionsOf(heading: Heading, ahead: Iterable<Beginning>): ProvisionRange | undefined {
    const text = startOf(heading.children)
    const range = provisionsAt(text)
    if (range && (range.isNamed ? isSection(range.first) : sequences.goesOn(range.first)))
      return range
    const { section: first, within, label = '' } = provisionAt(text) ?? {}
    if (first === undefined || within !== undefined || !isSection(first)) return undefined
    const found = { first, last: first, label, isNamed: true }
    const [next] = ahead
    const isTwice = next?.isHeading === false && provisionAt(next.text)?.section === first
    if (isTwice && !countsWithin(found, ahead, isBareHeading(heading, found))) return undefined
    return found
  }

  /** The number that a provision begins with; in an article `2.` is within it, and `(1)` an item of a list. */
  function provisionIn(text: string): ProvisionNumber | undefined {
    const found = provisionAt(text)
    if (lastWithin === undefined || !found) return found
    const { section: own, within, label } = found
    if (own === undefined) return undefined
    return within === undefined && /^\d/.test(label) ? { within: own, label } : found
  }

  /** In an article `1.` is the first, and any other comes after the last, or is it again; not so a list of its own. */
  function isNextWithin(number: string, label: string): boolean {
    if (!label.endsWith('.')) return false
    return isFirstNumber(number) ? lastWithin === '' : toPlace(number) >= toPlace(lastWithin)
  }

  function isProvision({ section: own, within, label }: ProvisionNumber): boolean {
    if (lastWithin !== undefined && own === undefined) return isNextWithin(within ?? '', label)
    if (own === undefined || own === section) return within !== undefined && section !== ''
    return within !== undefined || (/\D$/.test(label) ? isSection(own) : sequences.accepts(own))
  }

  /** A number that goes on, or is left behind by some that are missing: the rule `paragraph-sequence` tells of these. */
  function isSection(number: string): boolean {
    const isLater = Number.parseInt(number, 10) > Number.parseInt(section, 10)
    return sequences.isEmpty || sequences.accepts(number) || isLater
  }

  /** A section without a heading of its own ends where a heading stands above the one that it is under. */
  function begin(number: string, endingLevel = level - 1): void {
    section = number
    ending = endingLevel
    hasEnded = false
    isAlone = false
    lastWithin = undefined
    scope = sequences.take(number)
  }

  /** `(1)` under a heading, where the section has ended or has a `(1)` already. */
  function beginsAnew(within: string): boolean {
    if (!isFirstNumber(within) || !sequences.mayBeginAgain) return false
    return hasEnded || !sequences.goesOn(`${section}(${within})`)
  }

  function number({ section: own, within, label }: ProvisionNumber): Numbered {
    const opens = own !== undefined && own !== section
    if (opens) begin(own)
    if (within === undefined)
      return { number: section, label, id: toId(section, scope), ...(scope && { scope }) }
    isAlone ||= own === undefined && beginsAnew(within)
    if (isAlone) {
      const around = sequences.take(`(${within})`)
      const id = toId(within, around)
      return { number: `(${within})`, label, id, ...(around && { scope: around }) }
    }
    if (lastWithin !== undefined && own === undefined) lastWithin = within
    const whole = `${section}(${within})`
    const id = toId(section, scope)
    scope = sequences.take(whole)
    const innerId = toId(whole, scope)
    return opens
      ? { number: whole, label, id, innerId, ...(scope && { scope }) }
      : { number: whole, label, id: innerId, ...(scope && { scope }) }
  }
}

/** Tells whether a heading says the number of its section and nothing else. */
const isBareHeading = ({ children }: Heading, { label }: ProvisionRange): boolean =>
  toPlainText(children) === label

/** The figures of a number, as a number; 0 where there is none. */
const toPlace = (number = ''): number => Number.parseInt(number, 10) || 0
