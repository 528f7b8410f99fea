import type { Role, StructureType } from '../page/node.ts'

/** How a version of PDF names what stands in the tags. */
export interface Version {
  readonly header: readonly [major: number, minor: number]
  /** Types that have another name in this version. */
  readonly renamed: Readonly<Partial<Record<StructureType, string>>>
  /** How the labels of a list count, by the name that its role has (ISO 32000-1, 14.8.5.5). */
  readonly numberings: Readonly<Record<NonNullable<Role['numbering']>, string>>
  /** Our types that the standard has not, and those of the standard that they are like. */
  readonly roleMap: Readonly<Partial<Record<StructureType, StructureType>>>
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
  roleMap: { Added: 'Span' },
  hasNamespaces: true,
}

/** The name that a type has in a version. */
export const nameOf = (type: StructureType, { renamed }: Version): string => renamed[type] ?? type

/**
 * The namespaces of types (ISO 32000-2, 14.8.6): those of the standard for PDF 2.0, and for what that has no more of 1.7;
 * and one of our own, by a name that nobody else has (RFC 9562).
 */
export const NAMESPACES = {
  standard: ['http://iso.org/pdf2/ssn', 'http://iso.org/pdf/ssn'],
  ours: 'urn:uuid:a4b58248-6c3f-4749-9cf2-f5778006ddc2',
} as const

const ONLY_IN_17: ReadonlySet<StructureType> = new Set([
  'Art',
  'BlockQuote',
  'Reference',
  'TOC',
  'TOCI',
])

/** The place among the namespaces, ours the last, of the one that a type stands in. */
export function namespaceOf(type: StructureType, { roleMap }: Version): 0 | 1 | 2 {
  if (type in roleMap) return 2
  return ONLY_IN_17.has(type) ? 1 : 0
}
