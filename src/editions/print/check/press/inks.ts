import { contentOf, type MarkedOperator, operatorsIn } from '../../../../proof/pdf/content.ts'
import { elementsOf } from '../../../../proof/pdf/texts.ts'
import { REPORT, type Rule } from '../rule.ts'
import { sequencesIn } from '../tags.ts'

/**
 * Outside of pictures all is painted in black, white or grey of the one ink of black: DeviceGray (ISO 32000-1, 8.6.4.2).
 * Black of other colours a press mixes of four inks, which never meet exactly in type.
 */
export const checkInks: Rule = function* (proof) {
  const pictures = sequencesIn(elementsOf(proof.tags, 'Figure'))
  for (const [index, page] of proof.objects.pages.entries()) {
    const own = pictures[index + 1] ?? NONE
    const content = contentOf(proof.objects, page)
    const other = COLOURED.test(content) ? otherInk(operatorsIn(content), own) : undefined
    if (other)
      yield {
        reason: `Page ${index + 1} is set in another ink than black: “${other}”.`,
        hint: REPORT,
      }
  }
}

const NONE: ReadonlySet<number> = new Set()

/** A page that has none of these operators, as most have not, has no colour but greys. */
const COLOURED = /\b(?:rg|RG|k|K|cs|CS|scn?|SCN?|sh|Do)\b/

/** The colours that are set, of areas and of lines, as they are written; '' for a grey, which black is at first. */
interface Colours {
  readonly fill: string
  readonly stroke: string
}

const BLACK: Colours = { fill: '', stroke: '' }

/** The first colour other than a grey in which something is painted that is no picture, or what may have any colour. */
function otherInk(
  operators: Iterable<MarkedOperator>,
  pictures: ReadonlySet<number>,
): string | undefined {
  const saved: Colours[] = []
  let colours = BLACK
  for (const operator of operators) {
    const { name, sequence } = operator
    if (name === 'q') saved.push(colours)
    if (name === 'Q') colours = saved.pop() ?? BLACK
    const set = SETTERS[name]
    if (set) colours = { ...colours, [set]: name.toLowerCase() === 'g' ? '' : toSource(operator) }
    const painted = paintedBy(operator, colours)
    if (painted && !(sequence !== undefined && pictures.has(sequence))) return painted
  }
  return undefined
}

/** The operators that set a colour (ISO 32000-1, 8.6.8). */
const SETTERS: Readonly<Record<string, keyof Colours>> = {
  ...each('g rg k cs sc scn', 'fill'),
  ...each('G RG K CS SC SCN', 'stroke'),
}

/** The operators that paint (ISO 32000-1, 8.5.3.1 and 9.4.3), and in which of the two colours, or both. */
const PAINTERS: Readonly<Record<string, readonly (keyof Colours)[]>> = {
  ...each(`f F f* Tj TJ ' "`, ['fill']),
  ...each('S s', ['stroke']),
  ...each('B B* b b*', ['fill', 'stroke']),
}

function each<Value>(names: string, value: Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]))
}

/** The colour other than a grey in which an operator paints, if it does; a picture or a shading by its own name. */
function paintedBy(operator: MarkedOperator, colours: Colours): string | undefined {
  const { name } = operator
  if (name === 'Do' || name === 'sh') return toSource(operator)
  return PAINTERS[name]?.map((kind) => colours[kind]).find(Boolean)
}

const toSource = ({ name, operands }: MarkedOperator): string => [...operands, name].join(' ')
