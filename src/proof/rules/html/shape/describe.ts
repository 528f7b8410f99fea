import type { ExpectedValue } from './node.ts'
import type { ExpectedToken, FoundToken } from './token.ts'

/** Tells whether a step through a page is the one that must be there. */
export function isAlike(expected: ExpectedToken, found: FoundToken): boolean {
  if (expected.kind === 'text') return found.kind === 'text' && isRight(expected.text, found.text)
  if (found.kind !== expected.kind || found.tag !== expected.tag) return false
  if (expected.kind === 'end' || found.kind !== 'begin') return true
  const { attributes } = expected
  for (const name of found.attributes.keys()) if (attributes[name] === undefined) return false
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && !isRight(value, found.attributes.get(name))) return false
  return true
}

const isRight = (wanted: ExpectedValue, value: string | undefined): boolean =>
  typeof wanted === 'string' ? value === wanted : wanted.accepts(value)

/** A step as a page has it: `<p hidden>`, its words, `</p>`. */
export function describeFound(token: FoundToken): string {
  if (token.kind === 'text') return `“${token.text.trim()}”`
  if (token.kind === 'end') return `</${token.tag}>`
  const attributes = [...token.attributes].map(([name, value]) => shown(name, value))
  return `<${[token.tag, ...attributes].join(' ')}>`
}

/** A step as it must be. */
export function describeWanted(token: ExpectedToken): string {
  if (token.kind === 'text')
    return `“${typeof token.text === 'string' ? token.text.trim() : token.text.shown}”`
  if (token.kind === 'end') return `</${token.tag}>`
  const attributes = Object.entries(token.attributes).flatMap(([name, value]) =>
    value === undefined ? [] : shown(name, typeof value === 'string' ? value : value.shown),
  )
  return `<${[token.tag, ...attributes].join(' ')}>`
}

const shown = (name: string, value: string): string => (value === '' ? name : `${name}="${value}"`)
