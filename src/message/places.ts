import type { DocumentPlace, Message, Severity } from './message.ts'

/** So many other places are named: all that must be mended, of what should be looked at a few. */
const NAMED: Readonly<Record<Severity, number>> = { error: 20, warning: 5 }

/** Where a thing is so first: `paragraph 12 (“It looked at …”)`, `footnote 3 (“See Annex …”)`; '' where it has no place. */
export function toFirstPlace([first]: readonly DocumentPlace[]): string {
  if (!first) return ''
  return nameOf(first) + (first.opening ? ` (“${first.opening}”)` : '')
}

/** Where else it is so: ` (and at 11 more places: paragraphs 14, 18, 20 …)`; '' where it is so nowhere else. */
export function toOtherPlaces({ severity, places = [] }: Message): string {
  const [first, ...others] = places
  if (!first || others.length === 0) return ''
  const count = others.length.toLocaleString('en-GB')
  const many = `${count} more place${others.length === 1 ? '' : 's'}`
  const own = nameOf(first)
  const elsewhere = [...new Map(others.map((place) => [nameOf(place), place])).values()].filter(
    (place) => nameOf(place) !== own,
  )
  if (elsewhere.length === 0) return ` (and at ${many} in it)`
  const named = elsewhere.slice(0, NAMED[severity])
  return ` (and at ${many}: ${listOf(named)}${named.length < elsewhere.length ? ' …' : ''})`
}

/** `paragraphs 14, 18, footnote 2`. */
function listOf(places: readonly DocumentPlace[]): string {
  const numbers = places.filter(({ note }) => note === undefined).map(({ paragraph }) => paragraph)
  const text =
    numbers.length > 0 ? [`paragraph${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`] : []
  return [...text, ...places.filter(({ note }) => note !== undefined).map(nameOf)].join(', ')
}

function nameOf({ paragraph, note }: DocumentPlace): string {
  if (note === undefined) return `paragraph ${paragraph}`
  return paragraph === 1 ? note : `${note}, paragraph ${paragraph}`
}
