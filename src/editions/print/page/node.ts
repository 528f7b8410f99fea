import type { Numbering } from './numbering.ts'

/**
 * The structure types that our files have (ISO 32000-1, 14.8.4): of our own are `Em`, `Strong` and `Added`, words of ours
 * among those of the publication, all kinds of `Span`; and `Artifact` for what is seen and not read.
 */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Art'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Em'
  | 'Strong'
  | 'Added'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Figure'
  | 'Artifact'

/** What an element is in the tags, and what these say of it. */
export interface Role {
  readonly type: StructureType
  /** Its language, a BCP 47 tag, where it is not that of what it stands in. */
  readonly language?: string
  /** What an abbreviation stands for (ISO 32000-1, 14.9.5). */
  readonly expansion?: string
  /** What a picture shows (ISO 32000-1, 14.9.3). */
  readonly alternative?: string
  /** That a picture stands among blocks, not in a line (ISO 32000-1, 14.8.5.4.2). */
  readonly placement?: 'block'
  /** The name of a note or of a heading cell, once in the file (ISO 14289-1, 7.5 and 7.9). */
  readonly name?: string
  /** How the labels of a list count; `disc` for bullets, `none` for terms. */
  readonly numbering?: Numbering | 'disc' | 'none'
  readonly cell?: CellRole
  /** What is said of a link in the place of its words (ISO 14289-1, 7.18.5). */
  readonly description?: string
  /** The ids of the elements that this one refers to (PDF 2.0: ISO 32000-2, 14.7.2, Ref). */
  readonly refersTo?: readonly string[]
  /** A bullet, which the browser paints itself. */
  readonly bullet?: string
  /** The id whose page number takes the place of this element's placeholder. */
  readonly pageOf?: string
  /** True where fewer figures than the placeholder has stand at its beginning; else at its end. */
  readonly isFilledFromStart?: boolean
  /** True for a table's head: it is drawn again on each page that the table goes on to, and read once. */
  readonly isRepeated?: boolean
  /** Of an artifact: seen wherever it is drawn; or on every page but the first, as a line that says that a table goes on. */
  readonly artifact?: 'seen' | 'seenLater'
}

/** A cell: what it heads, how many columns and rows it covers, and the names of the cells that head it. */
export interface CellRole {
  readonly scope?: 'Column' | 'Row'
  readonly columns: number
  readonly rows: number
  readonly headers: readonly string[]
}

/** An element or a text. */
export type Kid = PageNode | string

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * An element of the page and of the tags: one source for both. Without a tag it stands in the tags alone; without a role
 * on the page alone.
 */
export interface PageNode {
  /** The HTML element's name; '' for none. */
  readonly tag: string
  readonly attributes: Attributes
  readonly kids: readonly Kid[]
  readonly role?: Role
  /** What stands in it in the tags, in order, where that is not what stands in it on the page. */
  readonly structure?: readonly PageNode[]
}

/** Kids as they are written down: what is left out may be false, undefined or ''. */
export type Kids = readonly (Kid | false | undefined | '')[]

/** An element of the page. */
export const element = (
  tag: string,
  attributes: Attributes,
  kids: Kids = [],
  role?: Role,
): PageNode => ({ tag, attributes, kids: kids.filter(isKid), ...(role && { role }) })

/** An element of the tags alone; its texts stand in an element of no meaning on the page. */
export const tagged = (role: Role, kids: Kids): PageNode => element('', {}, kids, role)

const isKid = (kid: Kids[number]): kid is Kid => Boolean(kid)

/** Kids of which the texts that stand side by side are one. */
export function joinTexts(kids: readonly Kid[]): readonly Kid[] {
  const joined: Kid[] = []
  for (const kid of kids) {
    const last = joined.at(-1)
    if (typeof kid === 'string' && typeof last === 'string') joined[joined.length - 1] = last + kid
    else joined.push(kid)
  }
  return joined
}

/** Several runs of kids as one, a text between each and the next. */
export const joinWith = (text: string, runs: readonly (readonly Kid[])[]): readonly Kid[] =>
  runs.flatMap((run, index) => (index > 0 ? [text, ...run] : run))

/** The elements that stand right in an element in the tags, in order; artifacts stand in none. */
export const partsOf = ({ kids, structure }: PageNode): readonly PageNode[] =>
  (structure ?? kids).flatMap((kid) => {
    if (typeof kid === 'string' || kid.role?.type === 'Artifact') return []
    return kid.role ? [kid] : partsOf(kid)
  })

/** An element as it is seen alone: nothing of it is in the tags but its language. */
export function withoutRoles(kid: Kid): Kid {
  if (typeof kid === 'string') return kid
  const { tag, attributes, kids, role } = kid
  const lang = role?.language
  return element(tag, lang ? { ...attributes, lang } : attributes, kids.map(withoutRoles))
}
