import { BOX_KINDS } from '../../publication/box-kinds.ts'
import { type FurnitureKind, furnitureOf } from '../../wording/index.ts'

/** What opens something, and so must not end a page. */
const OPENERS: readonly FurnitureKind[] = [
  'row',
  'rowNamed',
  'tableOpening',
  'tableHeadless',
  'quotation',
  ...BOX_KINDS,
  'signature',
  'notes',
]

/** A line in brackets that opens something in a language: its furniture, with any words in the places that are filled. */
export function openerOf(language: string): RegExp {
  const forms = OPENERS.map((kind) =>
    furnitureOf(language, kind)
      .split(/\{\w+\}/)
      .map((words) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.+'),
  )
  return new RegExp(`^\\[+(?:${forms.join('|')})\\]+$`)
}
