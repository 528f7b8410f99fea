import { provisionAt } from '../../publication/parse/provisions.ts'
import type { WordPlace } from '../place.ts'
import type { FlowBlock, FlowParagraph } from './pieces/flow.ts'
import { levelKey } from './pieces/label-kind.ts'
import { readText } from './words/span.ts'

/** The provisions of an Act: the levels of lists (`levelKey`) that number what stands in them, and where the first is. */
interface Provisions {
  readonly place: WordPlace
  readonly levels: ReadonlySet<string>
}

/** So many headings have a number and `(1)` right under them, or one fewer where a word says what they are: `Article 1`. */
const LEAST = 2

/** Finds the provisions of a text: undefined where it seems to have none. */
export function findProvisions(flow: readonly FlowBlock[]): Provisions | undefined {
  const found = flow.flatMap((block, index) => {
    const next = flow[index + 1]
    return isSection(block) && isFirstWithin(next) ? [{ heading: block, next }] : []
  })
  const [first] = found
  const isNamed = found.some(({ heading }) => !/^\d/.test(textOf(heading)))
  if (!first || found.length < (isNamed ? LEAST - 1 : LEAST)) return undefined
  const levels = found.flatMap(({ next: { label } }) => (label ? [levelKey(label)] : []))
  return { place: first.heading.place, levels: new Set(levels) }
}

const textOf = ({ label, words }: FlowParagraph): string =>
  `${label && !label.isBullet ? label.text : ''} ${readText(words)}`.trim()

function isSection(flow: FlowBlock): flow is FlowParagraph {
  if (flow.type !== 'paragraph' || flow.role !== 'heading') return false
  const { section, within } = provisionAt(textOf(flow)) ?? {}
  return section !== undefined && within === undefined
}

const isFirstWithin = (flow: FlowBlock | undefined): flow is FlowParagraph =>
  flow?.type === 'paragraph' && flow.role === 'text' && flow.label?.text === '(1)'
