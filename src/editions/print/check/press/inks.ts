import { contentOf, type MarkedOperator, operatorsIn } from '../../../../proof/pdf/content.ts'
import { elementsOf } from '../../../../proof/pdf/texts.ts'
import { REPORT, type Rule } from '../rule.ts'
import { sequencesIn } from '../tags.ts'

/**
 * Outside of pictures all is black, white or grey of the one ink of black: DeviceGray (ISO 32000-1, 8.6.4.2). Black of
 * other colours a press mixes of four inks, which never meet exactly in type.
 */
export const checkInks: Rule = function* (proof) {
  const pictures = sequencesIn(elementsOf(proof.tags, 'Figure'))
  for (const [index, page] of proof.objects.pages.entries()) {
    const content = contentOf(proof.objects, page)
    const others = [...operatorsIn(content)].filter(
      (operator) => COLOURS.has(operator.name) && !isIn(pictures[index + 1], operator),
    )
    const [first] = others
    if (first)
      yield {
        reason: `Page ${index + 1} is set in another ink than black: “${toSource(first)}”.`,
        hint: REPORT,
      }
  }
}

/** The operators that set another colour than a grey, or paint what may have one (ISO 32000-1, 8.6.8, 8.7.4 and 8.8). */
const COLOURS: ReadonlySet<string> = new Set('rg RG k K cs CS sc SC scn SCN sh Do'.split(' '))

const isIn = (sequences: ReadonlySet<number> | undefined, { sequence }: MarkedOperator): boolean =>
  sequence !== undefined && sequences?.has(sequence) === true

const toSource = ({ name, operands }: MarkedOperator): string => [...operands, name].join(' ')
