/** What a publication cannot be read without; each stands in where nobody has said it yet, and is written nowhere. */
const STAND_INS: Readonly<Record<string, string>> = {
  title: 'Untitled',
  language: 'en',
  date: '2000',
  publisher: 'Unknown',
  rights: 'Unknown',
}

/** A text whose front matter says all that is required. */
interface Filled {
  readonly text: string
  /** The keys that it said nothing for. */
  readonly missing: readonly string[]
  /** So many lines stand in it that the text did not have. */
  readonly added: number
}

/** The front matter that a text begins with, between two lines of three hyphens; its lines are the first group. */
export const OPENING = /^---\n((?:.*\n)*?)---\n/

/** Fills keys that have no value, as `date:` or `date: ""`, and those that are not there, with stand-ins. */
export function fillFrontMatter(text: string): Filled {
  const lines = (OPENING.exec(text)?.[1] ?? '').split('\n').slice(0, -1)
  const missing = Object.keys(STAND_INS).filter((key) => !lines.some((line) => says(line, key)))
  const toStandIn = (key: string): string => `${key}: ${STAND_INS[key]}`
  const filled = lines.map((line) => {
    const key = missing.find((key) => line.startsWith(`${key}:`))
    return key === undefined ? line : toStandIn(key)
  })
  const added = missing.filter((key) => !lines.some((line) => line.startsWith(`${key}:`)))
  const opening = ['---', ...filled, ...added.map(toStandIn), '---', ''].join('\n')
  return { text: text.replace(OPENING, () => opening), missing, added: added.length }
}

/** Whether a line gives a key a value: `date: 2006`, and neither `date:` nor `date: "" # when?`. */
const says = (line: string, key: string): boolean =>
  line.startsWith(`${key}:`) && !/^\s*(?:""|'')?\s*(?:#.*)?$/.test(line.slice(key.length + 1))
