import type { PdfProof } from '../../pdf/open.ts'
import type { Element } from '../../pdf/tags.ts'
import { elementsOf, kidsOf, shownIn, textOf } from '../../pdf/texts.ts'
import { type Fault, REPORT } from './rule.ts'

/** Finds lists that say of their labels that these count in another way than they do (ISO 32000-1, 14.8.5.5). */
export function* numberingFaults(proof: PdfProof): Generator<Fault> {
  const { objects } = proof
  for (const list of elementsOf(proof.tags, 'L')) {
    const numbering = objects.name(objects.dictionary(list.dictionary, 'A'), 'ListNumbering') ?? ''
    const labels = labelsOf(list, proof)
    const is = KINDS[numbering]
    if (is?.(labels) !== true)
      yield {
        reason: `The labels ${labels.slice(0, 3).join(', ')} of a list are said to be ${numbering}.`,
        hint: REPORT,
      }
  }
}

const labelsOf = (list: Element, proof: PdfProof): readonly string[] =>
  kidsOf(list).flatMap((item) =>
    kidsOf(item)
      .filter(({ type }) => type === 'Lbl')
      .map((label) => label.actualText ?? textOf(shownIn(label, proof)).trim()),
  )

const bare = (label = ''): string => label.replace(/[^\p{L}\p{N}]/gu, '')

/** A list counts as its first label does. */
const KINDS: Readonly<Record<string, (labels: readonly string[]) => boolean>> = {
  Disc: (labels) => labels.every((label) => label === '•'),
  Decimal: ([first]) => !/^\p{L}+$/u.test(bare(first)),
  LowerAlpha: ([first]) => /^\p{Ll}+$/u.test(bare(first)),
  UpperAlpha: ([first]) => /^\p{Lu}+$/u.test(bare(first)),
  LowerRoman: ([first]) => /^[ivxlcdm]+$/.test(bare(first)),
  UpperRoman: ([first]) => /^[IVXLCDM]+$/.test(bare(first)),
  None: (labels) => labels.every((label) => label !== '•'),
  Description: (labels) => labels.every((label) => label !== '•'),
}
