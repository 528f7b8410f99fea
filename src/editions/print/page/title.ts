import { element, type Kid } from './node.ts'

/**
 * A title's two halves at its first ': ', without the colon; the whole alone where it has none.
 */
export function splitTitle(title: string): readonly [string] | readonly [string, string] {
  const at = title.search(/:\s/)
  return at < 0 ? [title] : [title.slice(0, at), title.slice(at + 1).trimStart()]
}

/** The colon between the halves: the break of the line says it to the eye, but it is a word's own and stays. */
export const toColon = (colon: string): readonly Kid[] => [
  element('span', { class: 'colon' }, [colon]),
  ' ',
]
