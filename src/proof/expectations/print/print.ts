import type { Additions } from '../../../publication/additions.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import type { Furniture } from '../../expected.ts'
import type { Facts } from '../facts.ts'
import { folio } from '../folio.ts'
import { boxKind } from '../labels.ts'
import { say } from '../say.ts'
import { listedAdditions } from './listed.ts'
import { notePages } from './note-pages.ts'

/** How a print is laid out, as far as that adds words. */
export interface PrintForm {
  /** True where tables are set as headings and lists. */
  readonly listsTables: boolean
  /** True where pages may be left blank, for a press. */
  readonly leavesBlanks: boolean
}

/**
 * What a print must add: references to notes, the heading of a part's notes, their labels, and the page of the first reference
 * to each; what a box is where its title does not say so; after the text the folios, from the second page on, but for blank
 * ones; and what is added to tables that are set as lists.
 */
export function expectPrint(publication: Publication, facts: Facts, form: PrintForm): Furniture {
  const { language } = publication.frontMatter
  const { pages, blankPages = [] } = facts.reading
  const blanks = form.leavesBlanks ? blankPages : []
  const folios = Array.from({ length: pages }, (_, at) => at + 1)
    .filter((page) => page > 1 && !blanks.includes(page))
    .map((page) => folio(publication, page, pages))
  const draft: Furniture = {
    additions: (part) => additionsTo(part, language, form, () => 0),
    closing: folios,
  }
  const found = notePages(publication, draft, facts.reading.pieces)
  return {
    ...draft,
    additions: (part) => additionsTo(part, language, form, (id) => found.get(part)?.get(id) ?? ''),
  }
}

const additionsTo = (
  part: Part,
  language: string,
  { listsTables }: PrintForm,
  pageOf: (noteId: string) => number | string,
): Additions => ({
  ...(listsTables && listedAdditions(language)),
  before: (block) => (block.type === 'box' ? [boxKind(block, language)] : []),
  afterInline: (inline) => (inline.type === 'noteReference' ? [inline.label] : []),
  beforeNotes: [say(language, 'notes')],
  beforeNote: ({ label }) => [label],
  afterNote: (note) =>
    part.notes.includes(note) ? [say(language, 'notePage', { page: pageOf(note.id) })] : [],
})
