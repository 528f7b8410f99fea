import { toSeenWords } from './same.ts'

/** Stands for a reference to a note in a text: a noncharacter, which no XML may hold (XML 1.0, 2.2). */
export const MARK = '\uffff'

const LEADING = new RegExp(`^${MARK}+`)

/** A word of a text; or a mark, which comes before the word that it begins, and after one that it stands in. */
type Marked = { readonly word: string } | { readonly mark: number }

/** The words of a text with marks in it, which are counted from 0. */
export function toMarkedWords(text: string): readonly Marked[] {
  let mark = 0
  return toSeenWords(text).flatMap((marked) => {
    const word = marked.replaceAll(MARK, '')
    const marks = Array.from({ length: marked.length - word.length }, () => ({ mark: mark++ }))
    const before = marked.length - marked.replace(LEADING, '').length
    return [...marks.slice(0, before), ...(word === '' ? [] : [{ word }]), ...marks.slice(before)]
  })
}
