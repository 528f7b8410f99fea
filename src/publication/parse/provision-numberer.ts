import type { Scope } from '../tree.ts'
import { type Numbered, type Numberer, toId } from './numberer.ts'
import { type ProvisionNumber, provisionAt } from './provisions.ts'
import type { Sequences } from './sequences.ts'
import { startOf } from './starts.ts'

/**
 * Numbers the provisions of an Act or an instrument: sections by their headings or first words, what is within them by
 * numbers in brackets. The number in brackets counts within the section before it.
 */
export function makeProvisionNumberer(sequences: Sequences): Numberer {
  let section = ''
  let scope: Scope | undefined

  return {
    heading(heading, next) {
      const { section: number, within } = provisionAt(startOf(heading.children)) ?? {}
      const isTwice = number !== undefined && provisionAt(next)?.section === number
      if (number === undefined || within !== undefined || isTwice || !isSection(number)) {
        sequences.meet(heading)
        return heading
      }
      begin(number)
      return { ...heading, number, id: toId(number, scope) }
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

  function isProvision({ section: own, within, label }: ProvisionNumber): boolean {
    if (own === undefined || own === section) return within !== undefined && section !== ''
    return within !== undefined || (/\D$/.test(label) ? isSection(own) : sequences.accepts(own))
  }

  /** A number that goes on, or is left behind by some that are missing: the rule `paragraph-sequence` tells of these. */
  function isSection(number: string): boolean {
    const isLater = Number.parseInt(number, 10) > Number.parseInt(section, 10)
    return sequences.isEmpty || sequences.accepts(number) || isLater
  }

  function begin(number: string): void {
    section = number
    scope = sequences.take(number)
  }

  function number({ section: own, within, label }: ProvisionNumber): Numbered {
    const opens = own !== undefined && own !== section
    if (opens) begin(own)
    if (within === undefined)
      return { number: section, label, id: toId(section, scope), ...(scope && { scope }) }
    const whole = `${section}(${within})`
    const id = toId(section, scope)
    scope = sequences.take(whole)
    const innerId = toId(whole, scope)
    return opens
      ? { number: whole, label, id, innerId, ...(scope && { scope }) }
      : { number: whole, label, id: innerId, ...(scope && { scope }) }
  }
}
