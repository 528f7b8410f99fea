import type { ContentsLine } from '../../../proof/expectations/print/contents.ts'
import { type Block, blocksIn } from '../../../proof/pdf/blocks.ts'
import { elementsInText, sectionAfterText } from '../../../proof/pdf/divisions.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, kidsOf } from '../../../proof/pdf/texts.ts'
import { boxElementsOf, firstBlockOf } from './boxes.ts'
import { listedCaptionsOf, listedHeadingsOf } from './listed-sections.ts'
import { plainOf } from './words.ts'

/** What a line of the contents may lead to. */
export interface Place {
  readonly kind: ContentsLine['kind']
  readonly words: string
  readonly page: number | undefined
}

/**
 * Headings, but for those that tables are set as; the lines that name sections, captions of tables and of figures, and
 * titles of boxes; what heads the changes since publication.
 */
export function placesIn(proof: PdfProof): readonly Place[] {
  const articles = elementsOf(proof.tags, 'Art')
  const first = (element: Element, kind: Place['kind']): readonly Place[] =>
    toPlaces([firstBlockOf(element, proof) ?? []].flat(), () => kind)
  const captions = (around: 'Table' | 'Sect', kind: 'table' | 'figure'): readonly Place[] =>
    elementsInText(proof, around)
      .flatMap((element) => kidsOf(element).filter(({ type }) => type === 'Caption'))
      .flatMap((caption) => first(caption, kind))
  const ofTables = listedHeadingsOf(proof)
  const own = (article: Element): readonly Block[] =>
    blocksIn(article, proof).filter(({ element }) => !ofTables.has(element))
  return [
    ...articles.flatMap((article) => toPlaces(own(article), toHeadingKind)),
    ...[sectionAfterText(proof) ?? []].flat().flatMap((section) => first(section, 'heading')),
    ...captions('Table', 'table'),
    ...listedCaptionsOf(proof).flatMap((caption) => first(caption, 'table')),
    ...captions('Sect', 'figure'),
    ...boxElementsOf(proof).flatMap((box) => first(box, 'box')),
  ]
}

const toPlaces = (
  blocks: readonly Block[],
  toKind: (block: Block, index: number) => Place['kind'] | undefined,
): readonly Place[] =>
  blocks.flatMap((block, index) => {
    const kind = toKind(block, index)
    return kind ? [{ kind, words: plainOf(block.words), page: block.words[0]?.page }] : []
  })

function toHeadingKind({ element }: Block, index: number): 'section' | 'heading' | undefined {
  if (/^H[1-6]$/.test(element.type)) return 'heading'
  return index === 0 ? 'section' : undefined
}
