import { remember } from '../../../publication/remember.ts'
import { divisionsOf, notesIn } from '../../pdf/divisions.ts'
import type { PdfProof } from '../../pdf/open.ts'
import type { Shown } from '../../pdf/shown.ts'
import type { Element, Tag } from '../../pdf/tags.ts'
import { shownIn } from '../../pdf/texts.ts'
import { type Letter, lettersOf, NOTHING, type Sense, within } from './letters.ts'

/** The letters of the publication as a file has them, in the order of its tags, and what these say of each. */
export const tagLetters = remember((proof: PdfProof): readonly Letter[] =>
  divisionsOf(proof).flatMap(({ article, notes }) => {
    const own = [article, ...notes.flatMap((section) => notesIn(section).notes)]
    return own.flatMap((element) => [...lettersIn(element, NOTHING, proof)])
  }),
)

/** The first letter of the publication in an element, as a page shows it. */
export function firstIn(element: Element, proof: PdfProof): Shown | undefined {
  for (const { shown } of lettersIn(element, NOTHING, proof)) return shown
  return undefined
}

function* lettersIn(tag: Tag, around: Sense, proof: PdfProof): Generator<Letter> {
  if (tag.kind === 'annotation') return
  if (tag.kind === 'content') {
    const shown = shownIn(tag, proof)
    const letters = lettersOf(shown.map((one) => one.text).join(''))
    const each = shown.flatMap((one) => lettersOf(one.text).map(() => one))
    const isEach = each.length === letters.length
    for (const [index, letter] of letters.entries())
      yield { letter, sense: around, shown: isEach ? each[index] : undefined }
    return
  }
  const sense = senseIn(tag, around)
  for (const child of tag.children) if (!isAdded(child, tag)) yield* lettersIn(child, sense, proof)
}

/** Words of ours, and a picture’s. */
const isAdded = (tag: Tag, { type: parent }: Element): boolean =>
  tag.kind === 'element' &&
  (ADDED.has(tag.type) || (tag.type === 'Lbl' && (parent === 'Note' || parent === 'Sect')))

const ADDED: ReadonlySet<string> = new Set(['Reference', 'Added', 'Figure'])

/** Elements that say nothing of what stands in them. */
const SILENT: ReadonlySet<string> = new Set(['Art', 'Sect', 'THead', 'TBody', 'Span'])

function senseIn(element: Element, around: Sense): Sense {
  const { type, language, expansion } = element
  const own = {
    ...around,
    language: language ?? around.language,
    expansion: expansion ?? around.expansion,
  }
  if (SILENT.has(type)) return own
  if (type === 'Em') return { ...own, emphasis: true }
  if (type === 'Strong') return { ...own, strong: true }
  if (type === 'Link') return { ...own, link: true, origin: element }
  const scope = type === 'TH' ? element.cell?.scope : own.scope
  return { ...own, scope, block: within(around.block, type) }
}
