import { sentences } from './sentences.ts'
import { type Numbering, next, type Writing } from './writing.ts'

/** A paragraph of so many sentences, with its number where the publication has numbers. */
export const paragraph = (writing: Writing, count: number): string =>
  NUMBERED[writing.numbering](writing, sentences(writing, count))

const NUMBERED: Readonly<Record<Numbering, (writing: Writing, text: string) => string>> = {
  none: (_, text) => text,
  decimal: (writing, text) => {
    const number = `${writing.chapter}.${next(writing, 'paragraph')}`
    writing.targets.push(`#p${number}`)
    return `${number} ${text}`
  },
  whole: (writing, text) => {
    const number = next(writing, 'whole')
    writing.targets.push(`#p${number}`)
    return `${number}. ${text}`
  },
  provisions: (writing, text) => `(${next(writing, 'provision')}) ${text}`,
}
