import type { Content, Edits, Sequence } from '../content/content.ts'
import { byPage, replace } from '../content/edit.ts'

/** A sequence that is to be read: its page, from 0, the type of its element and its number on the page. */
export interface Numbered {
  readonly page: number
  readonly sequence: Sequence
  readonly type: string
  readonly mcid: number
}

/** Opens each sequence as its element's and with its number (ISO 32000-1, 14.7.4.2): `/P <</MCID 3>> BDC`. */
export const numberSequences = (
  contents: readonly Content[],
  numbered: readonly Numbered[],
): Edits =>
  byPage(
    contents.length,
    numbered.map(({ page, sequence, type, mcid }) => {
      const content = contents[page]
      if (!content) throw new Error(`there is no page ${page + 1}`)
      return [page, replace(content, sequence.from, `/${type} <</MCID ${mcid}>> BDC`)] as const
    }),
  )
