import type { Content, Edit, Edits, Operator } from '../content/content.ts'
import { replace } from '../content/edit.ts'

/**
 * Sets what is black, white or grey in the one ink of black: Chromium writes every colour as those of a screen, and a press
 * would mix black type of four inks. Colours, which pictures alone have, stay as they are.
 */
export const setInBlack = (contents: readonly Content[]): Edits =>
  contents.map((content) =>
    content.operators.flatMap((operator, index) => toBlack(content, operator, index)),
  )

/** The operators that set a colour of the screen, of areas and of lines, and those that set a grey (ISO 32000-1, 8.6.8). */
const GREYS: Readonly<Record<string, string>> = { rg: 'g', RG: 'G' }

function toBlack(content: Content, { name, first }: Operator, index: number): readonly Edit[] {
  const grey = GREYS[name]
  if (!grey) return []
  const [red, green, blue] = [0, 1, 2].map((place) => operandOf(content, first + place))
  return red === green && green === blue ? [replace(content, index, `${red} ${grey}`)] : []
}

const operandOf = ({ source, operands }: Content, place: number): string =>
  source.slice(operands[place * 2], operands[place * 2 + 1])
