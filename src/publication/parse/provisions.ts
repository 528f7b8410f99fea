import { wordings } from '../../wording/index.ts'

/** A provision's number as it opens a paragraph: `1.—(1)`, `1. (1)`, `(2)`, `12A.` */
export interface ProvisionNumber {
  /** The section, regulation or article, where it is named: `12A`. */
  readonly section?: string
  /** What is within it, where it is named: `2`, `1ZA`. */
  readonly within?: string
  readonly label: string
}

const INSERTED = '[A-Za-z]{0,3}'
const WORDS = [...new Set(wordings.flatMap(({ provisions }) => provisions))]
  .join('|')
  .replaceAll('.', '\\.')
/** `12A`, `§ 12a`, `Article 3`. */
const OWN = `(?:(?i:${WORDS})\\s?)?(\\d{1,4}${INSERTED})\\.?`

const BOTH = new RegExp(`^${OWN}(?:\\s?[—–-]+\\s?|\\s)\\((\\d{1,3}${INSERTED})\\)(?=\\s|$)`)
const WITHIN = new RegExp(`^\\((\\d{1,3}${INSERTED})\\)(?=\\s|$)`)
const SECTION = new RegExp(`^${OWN}(?=\\s|$)`)

/** The number that a provision begins with (`numbering: provisions`); none where it begins with words. */
export function provisionAt(text: string): ProvisionNumber | undefined {
  const [both, opened, first] = BOTH.exec(text) ?? []
  if (both && opened && first) return { section: opened, within: first, label: both }
  const [inner, within] = WITHIN.exec(text) ?? []
  if (inner && within) return { within, label: inner }
  const [label, section] = SECTION.exec(text) ?? []
  return label && section ? { section, label } : undefined
}
