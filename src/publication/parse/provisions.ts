import { wordings } from '../../wording/index.ts'
import { inAnyCase } from '../any-case.ts'

/** A provision's number as it opens a paragraph: `1.—(1)`, `1. (1)`, `(2)`, `12A.` */
export interface ProvisionNumber {
  /** The section, regulation or article, where it is named: `12A`. */
  readonly section?: string
  /** What is within it, where it is named: `2`, `1ZA`. */
  readonly within?: string
  readonly label: string
}

/** Several provisions that one heading stands for: `§§ 2 bis 4 (weggefallen)`. */
export interface ProvisionRange {
  readonly first: string
  readonly last: string
  readonly label: string
  /** Whether a word says what they are; `2–4` alone may be something else. */
  readonly isNamed: boolean
}

const INSERTED = '[A-Za-z]{0,3}'

/** Words as a pattern has them, each once. */
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)].join('|').replaceAll('.', '\\.')

const WORDS = inAnyCase(anyOf(wordings.flatMap(({ provisions }) => provisions)))
const SEVERAL = inAnyCase(anyOf(wordings.flatMap(({ severalProvisions }) => severalProvisions)))
const BETWEEN = anyOf(wordings.flatMap(({ between }) => between))

/** What stands for the number 1: `1er`, `premier`. */
const FIRST = `(?:${inAnyCase(anyOf(wordings.flatMap(({ firstProvision = [] }) => firstProvision)))})`

/** `12A`, `§ 12a`, `Article 3`. */
const OWN = `(?:(?:${WORDS})\\s?)?(\\d{1,4}${INSERTED})\\.?`

const BOTH = new RegExp(`^${OWN}(?:\\s?[—–-]+\\s?|\\s)\\((\\d{1,3}${INSERTED})\\)(?=\\s|$)`)
const WITHIN = new RegExp(`^\\((\\d{1,3}${INSERTED})\\)(?=\\s|$)`)
const NUMBER = `${FIRST}|\\d{1,4}${INSERTED}`
const NAMED = new RegExp(
  `^(?:${SEVERAL})\\s?(${NUMBER})(?:(?:,|\\s?[–—-]|\\s(?:${BETWEEN})\\s)\\s?(${NUMBER}))+(?![\\p{L}\\p{N}])`,
  'u',
)
const BARE = new RegExp(`^(${NUMBER})[–—-](${NUMBER})(?=\\s|$)`)
const FIRST_SECTION = new RegExp(`^(?:${WORDS})\\s?${FIRST}\\.?(?=\\s|$)`)
const SECTION = new RegExp(`^${OWN}(?=\\s|$)`)

/** The number that a provision begins with (`numbering: provisions`); none where it begins with words. */
export function provisionAt(text: string): ProvisionNumber | undefined {
  const [both, opened, first] = BOTH.exec(text) ?? []
  if (both && opened && first) return { section: opened, within: first, label: both }
  const [inner, within] = WITHIN.exec(text) ?? []
  if (inner && within) return { within, label: inner }
  const [opening] = FIRST_SECTION.exec(text) ?? []
  if (opening) return { section: '1', label: opening }
  const [label, section] = SECTION.exec(text) ?? []
  return label && section ? { section, label } : undefined
}

/** The provisions that a heading begins with, where it names several. */
export function provisionsAt(text: string): ProvisionRange | undefined {
  const named = NAMED.exec(text)
  const [label, opening, last] = named ?? BARE.exec(text) ?? []
  const first = opening?.replace(new RegExp(`^${FIRST}$`), '1')
  if (!label || !first || !last || !isLater(first, last)) return undefined
  return { first, last, label, isNamed: named !== null }
}

const isLater = (one: string, other: string): boolean => {
  const [before, after] = [Number.parseInt(one, 10), Number.parseInt(other, 10)]
  return before < after || (before === after && one < other)
}
