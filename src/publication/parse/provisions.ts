/** A provision's number as it opens a paragraph: `1.—(1)`, `(2)`, `12A.` */
export interface ProvisionNumber {
  /** The section, regulation or article, where it is named: `12A`. */
  readonly section?: string
  /** What is within it, where it is named: `2`, `1ZA`. */
  readonly within?: string
  readonly label: string
}

const BOTH = /^(\d{1,4}[A-Z]{0,3})\.?[—–-]+\((\d{1,3}[A-Z]{0,3})\)(?=\s|$)/
const WITHIN = /^\((\d{1,3}[A-Z]{0,3})\)(?=\s|$)/
const SECTION = /^(\d{1,4}[A-Z]{0,3})\.?(?=\s|$)/

/** The number that a provision begins with (`numbering: provisions`); none where it begins with words. */
export function provisionAt(text: string): ProvisionNumber | undefined {
  const [both, opened, first] = BOTH.exec(text) ?? []
  if (both && opened && first) return { section: opened, within: first, label: both }
  const [inner, within] = WITHIN.exec(text) ?? []
  if (inner && within) return { within, label: inner }
  const [label, section] = SECTION.exec(text) ?? []
  return label && section ? { section, label } : undefined
}
