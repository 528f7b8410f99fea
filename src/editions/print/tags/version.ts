import type { Role, StructureType } from '../page/node.ts'

/** How a version of PDF names what stands in the tags. */
export interface Version {
  readonly header: readonly [major: number, minor: number]
  /** Types that have another name in this version. */
  readonly renamed: Readonly<Partial<Record<StructureType, string>>>
  /** How the labels of a list count, by the name that its role has (ISO 32000-1, 14.8.5.5). */
  readonly numberings: Readonly<Record<NonNullable<Role['numbering']>, string>>
  /** Our types that the standard has not, and those of the standard that they are like. */
  readonly roleMap: Readonly<Partial<Record<StructureType, string>>>
  /** Whether elements say in which of the namespaces their type stands, and to which others they refer. */
  readonly hasNamespaces: boolean
}

const NUMBERINGS = {
  decimal: 'Decimal',
  loweralpha: 'LowerAlpha',
  upperalpha: 'UpperAlpha',
  lowerroman: 'LowerRoman',
  upperroman: 'UpperRoman',
  disc: 'Disc',
  none: 'None',
} as const

/** PDF 1.7 (ISO 32000-1). */
export const pdf17: Version = {
  header: [1, 7],
  renamed: {},
  numberings: NUMBERINGS,
  roleMap: { Em: 'Span', Strong: 'Span', Added: 'Span' },
  hasNamespaces: false,
}

/** PDF 2.0 (ISO 32000-2): a list with labels may not count by nothing (ISO 14289-2, 8.2.5.25). */
export const pdf20: Version = {
  header: [2, 0],
  renamed: { Note: 'FENote' },
  numberings: { ...NUMBERINGS, none: 'Description' },
  roleMap: {},
  hasNamespaces: true,
}

/** The name that a type has in a version. */
export const nameOf = (type: StructureType, { renamed }: Version): string => renamed[type] ?? type

/** The standard types of PDF 2.0 and, for those that it has no more, of 1.7 (ISO 32000-2, 14.8.6). */
export const NAMESPACES = ['http://iso.org/pdf2/ssn', 'http://iso.org/pdf/ssn'] as const

const ONLY_IN_17: ReadonlySet<StructureType> = new Set([
  'Art',
  'BlockQuote',
  'Reference',
  'TOC',
  'TOCI',
])

/** The place among the namespaces of the one that a type stands in. */
export const namespaceOf = (type: StructureType): 0 | 1 => (ONLY_IN_17.has(type) ? 1 : 0)
