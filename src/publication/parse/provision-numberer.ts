import type { Heading, Scope } from '../tree.ts'
import { toPlainText } from '../words.ts'
import { type Numbered, type Numberer, toId } from './numberer.ts'
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

  return {
    heading(heading, next) {
      const range = sectionsOf(heading, next)
      if (!range) {
        sequences.meet(heading)
        level = heading.level
        hasEnded ||= level <= ending
        return heading
      }
      const { first, last, label } = range
      /* `Article 3` has its title in a heading of the same level. */
      const isBare = label === toPlainText(heading.children)
      begin(first, isBare ? heading.level - 1 : heading.level)
      const id = toId(first, scope)
      for (const number of numbersThrough(first, last).slice(1)) begin(number, heading.level)
      return { ...heading, number: first, ...(last !== first && { lastNumber: last }), id }
    },
    paragraph(text) {
      const found = provisionAt(text)
      return found && isProvision(found) ? number(found) : undefined
    },
    takes({ items: [first, ...others] }) {
      const opening = provisionAt(first?.label ?? '')
      if (!opening || !isProvision(opening)) return false
      return others.every(({ label = '' }) => {
        const found = provisionAt(label)
        return found && (found.section === undefined) === (opening.section === undefined)
      })
    },
  }

  /** The sections that a heading is of, one mostly; none where the number stands before their first words again. */
  function sectionsOf({ children }: Heading, next: string): ProvisionRange | undefined {
    const text = startOf(children)
    const range = provisionsAt(text)
    if (range && (range.isNamed ? isSection(range.first) : sequences.goesOn(range.first)))
      return range
    const { section: first, within, label = '' } = provisionAt(text) ?? {}
    if (first === undefined || within !== undefined || !isSection(first)) return undefined
    if (provisionAt(next)?.section === first) return undefined
    return { first, last: first, label, isNamed: true }
  }

  function isProvision({ section: own, within, label }: ProvisionNumber): boolean {
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
    const whole = `${section}(${within})`
    const id = toId(section, scope)
    scope = sequences.take(whole)
    const innerId = toId(whole, scope)
    return opens
      ? { number: whole, label, id, innerId, ...(scope && { scope }) }
      : { number: whole, label, id: innerId, ...(scope && { scope }) }
  }
}
