import type { Content, Edit, Edits } from '../content/content.ts'
import { replace } from '../content/edit.ts'
import { sourceAt } from '../content/operators.ts'

/**
 * Sets what is black, white or grey in the one ink of black: Chromium writes every colour as those of a screen, and a press
 * would mix black type of four inks. Colours, which pictures alone have, stay as they are.
 */
export const setInBlack = (contents: readonly Content[]): Edits =>
  contents.map((content) =>
    content.operators.names.flatMap((name, operator) => {
      const grey = GREYS[name]
      return grey ? toGrey(content, operator, grey) : []
    }),
  )

/** The operators that set a colour of the screen, of areas and of lines, and those that set a grey (ISO 32000-1, 8.6.8). */
const GREYS: Readonly<Record<string, string>> = { rg: 'g', RG: 'G' }

/** `.5 .5 .5 rg` becomes `.5 g`. */
function toGrey(content: Content, operator: number, grey: string): readonly Edit[] {
  const [red, green, blue] = sourceAt(content, operator).split(/\s+/)
  return red === green && green === blue ? [replace(content, operator, `${red} ${grey}`)] : []
}
