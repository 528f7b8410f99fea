import type { PdfProof } from '../../../../proof/pdf/open.ts'
import type { Shown } from '../../../../proof/pdf/shown.ts'
import type { Element } from '../../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../../proof/pdf/texts.ts'
import type { Layout } from '../../layouts/layout.ts'
import { type Fault, FLAW } from '../rule.ts'
import { isSeen, seenBlocksOf } from '../seen-blocks.ts'
import { plainOf } from '../words.ts'

/**
 * Finds words that are larger or smaller than they should be: the letters of a block are of one size, which the layout has for
 * blocks of its kind; but a title has a line of another, and an entry of the contents its number. All cells of a table are of
 * one size. References to notes are let be.
 */
export function* blockSizeFaults(proof: PdfProof, layout: Layout): Generator<Fault> {
  const references = shownInAll(elementsOf(proof.tags, 'Reference'), proof)
  const isReference = (one: Shown): boolean => references.has(one)
  for (const table of elementsOf(proof.tags, 'Table')) {
    const cells = shownInAll(cellsIn(table), proof)
    yield* faultOf(stretchesOf([...cells].filter((one) => !isReference(one)))[1])
  }
  const inCells = shownInAll(elementsOf(proof.tags, 'Table').flatMap(cellsIn), proof)
  for (const { element, shown } of seenBlocksOf(proof)) {
    const own = shown.filter(
      (one) => !inCells.has(one) && (element.type === 'TOCI' || !isReference(one)),
    )
    yield* faultOf(findOther(stretchesOf(own), sizesOf(element.type, layout)))
  }
}

const cellsIn = ({ children }: Element): readonly Element[] => elementsOf(children, 'TH', 'TD')

const shownInAll = (elements: readonly Element[], proof: PdfProof): ReadonlySet<Shown> =>
  new Set(elements.flatMap((element) => shownIn(element, proof)))

/** Letters of one size, one after another. */
type Stretch = readonly [Shown, ...Shown[]]

function stretchesOf(shown: readonly Shown[]): readonly Stretch[] {
  const stretches: [Shown, ...Shown[]][] = []
  for (const one of shown.filter(isSeen)) {
    const last = stretches.at(-1)
    if (last && isAbout(one.size, last[0].size)) last.push(one)
    else stretches.push([one])
  }
  return stretches
}

/** The sizes that the stretches of a block may have, in order. */
type Sizes = readonly number[]

/** The first stretch that is not as any sizes have it. */
const findOther = (stretches: readonly Stretch[], known: readonly Sizes[]): Stretch | undefined =>
  stretches.find(
    (_, at) =>
      !known.some((sizes) =>
        stretches.slice(0, at + 1).every(([{ size }], index) => isAbout(size, sizes[index])),
      ),
  )

/** Chromium rounds sizes to hundredths of a pixel. */
const isAbout = (size: number, wanted = 0): boolean => Math.abs(size - wanted) < ROUNDING
const ROUNDING = 0.05

function sizesOf(type: string, layout: Layout): readonly Sizes[] {
  const { text, small, headings, titles, front } = layout
  const [[usual], [less]] = [text, small]
  switch (type) {
    case 'H1':
      return front.titles.map(({ title, subtitle }) => [title[0], subtitle[0]])
    case 'H2':
      return [
        ...[titles.large, titles.long, titles.least].flatMap(([size]) => [
          [size],
          [titles.label[0], size],
        ]),
        [headings.highest[0]],
        [headings.second[0]],
      ]
    case 'TOCI':
      return [[usual], [less, usual]]
    case 'LI':
    case 'Note':
    case 'Caption':
      return [[usual], [less]]
    default: {
      const isHeading = /^H\d$/.test(type)
      const { highest, second, third } = headings
      const others = isHeading ? [highest] : [small, front.lines, front.imprint]
      return [text, second, third, ...others].map(([size]) => [size])
    }
  }
}

function* faultOf(stretch: Stretch | undefined): Generator<Fault> {
  if (!stretch) return
  const [{ page, size }] = stretch
  const words = plainOf(stretch).slice(0, MOST)
  yield {
    reason: `Page ${page} has “${words}” in ${Math.round(size * 10) / 10} point, which is not the size of what it stands in.`,
    ...FLAW,
  }
}

/** So much is told, in characters. */
const MOST = 60
