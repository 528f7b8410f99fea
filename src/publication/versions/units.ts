import { wordingOf } from '../../wording/index.ts'
import { indexPart } from '../part-index.ts'
import { passagesOf } from '../passages.ts'
import { remember } from '../remember.ts'
import { type Run, runsOf } from '../runs.ts'
import type { Part, Publication } from '../tree.ts'
import { blocksOf } from '../walk.ts'
import { toWords } from '../words.ts'
import { labelsIn } from './label.ts'

/** What is compared with what another version has: a paragraph, an item of its list, a row of a table, a heading, a note. */
export interface Unit {
  readonly part: string
  /** '' for text that has no address. */
  readonly id: string
  /** Tells it from all others of its version: a paragraph goes on after its list under the same id. */
  readonly key: string
  readonly label: string
  /** Whether its number is one of the text, and so is cited: no count of ours, and no words. */
  readonly isNumbered: boolean
  readonly words: readonly string[]
  /** All words as one text. */
  readonly text: string
}

/** The text of a publication, taken apart: each of its words stands in one unit, but for printed numbers. */
export const unitsOf = remember((publication: Publication): readonly Unit[] =>
  publication.parts.flatMap((part) => unitsIn(part, publication.frontMatter.language)),
)

function unitsIn(part: Part, language: string): readonly Unit[] {
  const labels = labelsIn(part, language)
  const numbers = numbersIn(part)
  const numbered = numberedIn(part)
  const times = new Map<string, number>()
  return togetherOf(runsOf(part)).flatMap(({ id, texts }) => {
    const time = times.get(id) ?? 0
    times.set(id, time + 1)
    const number = numbers.get(id)
    const words = texts.slice(time === 0 && number === texts[0] ? 1 : 0).flatMap(toWords)
    const unit = {
      part: part.name,
      id,
      key: `${part.name}#${id} ${time}`,
      label: labels.get(id) ?? wordingOf(language).search.textBefore,
      isNumbered: numbered.has(id),
      words,
      text: words.join(' '),
    }
    return words.length > 0 || number !== undefined ? [unit] : []
  })
}

/** Runs that follow one another at one address. */
function togetherOf(
  runs: readonly Run[],
): readonly { readonly id: string; readonly texts: readonly string[] }[] {
  const together: { readonly id: string; readonly texts: string[] }[] = []
  for (const { text, place } of runs) {
    const last = together.at(-1)
    if (last && last.id === place.id) last.texts.push(text)
    else together.push({ id: place.id, texts: [text] })
  }
  return together
}

/** The ids that are made of a number of the text; others count, or are made of words. */
const numberedIn = (part: Part): ReadonlySet<string> =>
  new Set(
    blocksOf(part).flatMap((block) => {
      if (block.type === 'list') return block.items.flatMap(({ id }) => id ?? [])
      if (block.type === 'figure') return block.caption ? [block.id] : []
      return 'number' in block && block.number !== undefined && block.id ? [block.id] : []
    }),
  )

/** What is printed before paragraphs and items, by their ids. */
const numbersIn = (part: Part): ReadonlyMap<string, string> =>
  new Map(
    blocksOf(part).flatMap((block) => {
      if (block.type === 'paragraph') return toNumber(block)
      return block.type === 'list' ? block.items.flatMap(toNumber) : []
    }),
  )

const toNumber = ({
  id,
  label,
}: {
  readonly id?: string
  readonly label?: string
}): readonly (readonly [string, string])[] =>
  id !== undefined && label !== undefined ? [[id, label]] : []

/** The id of the unit that holds each address of a part, where that is another: a figure in a box, a second number. */
export const holdersIn = remember(
  (part: Part): ReadonlyMap<string, string> =>
    new Map(
      passagesOf(part).flatMap(({ id, blocks }) =>
        indexPart({ children: blocks, notes: [] }).ids.map((inner) => [inner, id] as const),
      ),
    ),
)
