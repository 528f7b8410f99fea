import { remember } from '../../../../publication/remember.ts'
import type { Note, Part } from '../../../../publication/tree.ts'
import { inlinesOf } from '../../../../publication/walk.ts'
import { expectBlocks } from './blocks.ts'
import { expectShown } from './inlines.ts'
import { type ExpectedElement, element } from './node.ts'
import { addedMarks, onPage, type PartOfPage } from './setting.ts'

/** The notes of a part, at its end; nothing where it has none. */
export function expectNotes(page: PartOfPage): readonly ExpectedElement[] {
  const { part, additions } = page
  if (part.notes.length === 0) return []
  const heading = element('h2', addedMarks(page), additions.beforeNotes ?? [])
  return [element('section', { class: 'notes' }, [heading, expectNoteList(part.notes, page)])]
}

/** Notes, each with the ways back to where it is referred to. */
export const expectNoteList = (notes: readonly Note[], page: PartOfPage): ExpectedElement =>
  element(
    'ol',
    { class: 'labelled' },
    notes.map((note) => expectNote(note, page)),
  )

function expectNote(note: Note, page: PartOfPage): ExpectedElement {
  const { id, label, children } = note
  const marks = addedMarks(page)
  const [name = ''] = page.additions.beforeNote?.(note) ?? []
  const words = page.additions.afterNote?.(note) ?? []
  const ways = referencesTo(id, page).map((reference, index) =>
    element('p', { class: 'back', ...marks }, [
      element('a', { href: onPage(reference, page) }, [words[index] ?? '']),
    ]),
  )
  return element('li', { id }, [
    element('span', { class: 'label', ...marks }, expectShown(name, label)),
    ...expectBlocks(children, page),
    ...ways,
  ])
}

/** The ids of the references to a note, in order. */
const referencesTo = (id: string, { part }: PartOfPage): readonly string[] =>
  referencesIn(part).get(id) ?? []

/** By the ids of the notes: a part has as many notes as references. */
const referencesIn = remember((part: Part): ReadonlyMap<string, readonly string[]> => {
  const references = inlinesOf(part).filter((inline) => inline.type === 'noteReference')
  const byNote = Map.groupBy(references, ({ target }) => target)
  return new Map([...byNote].map(([target, all]) => [target, all.map(({ id }) => id)]))
})
