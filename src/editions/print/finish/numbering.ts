import type { Content, Edits } from '../content/content.ts'
import { byPage, replace } from '../content/edit.ts'
import type { Numbered } from '../tags/numbers.ts'

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
