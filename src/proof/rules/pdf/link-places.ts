import { PdfNumber, type PdfObject } from '@libpdf/core'
import { destinationOf, readPlaces } from '../../pdf/destinations.ts'
import type { Shown } from '../../pdf/shown.ts'
import { elementsOf, shownIn } from '../../pdf/texts.ts'
import type { Letter } from './letters.ts'
import { linkTargets } from './link-targets.ts'
import { type Fault, type Finished, type PdfRule, REPORT } from './rule.ts'
import { tagLetters } from './tag-letters.ts'
import { lettersAt, treeLetters } from './tree-letters.ts'

/** A link within the file leads to where that begins which the source names: its first letters stand right below. */
export const checkLinkPlaces: PdfRule = function* (finished): Generator<Fault> {
  yield* outOfReach(finished)
  const { proof, publication, catalogue, house, layout } = finished
  const { set } = layout.tables
  const found = tagLetters(proof)
  const byPage = Map.groupBy(found, ({ shown }) => shown?.page)
  const places = readPlaces(proof.objects)
  const wanted = treeLetters(publication, set, linkTargets(publication, catalogue, house))
  const told = new Set<unknown>()
  for (const [index, { sense }] of wanted.entries()) {
    const { annotation } = found[index]?.sense ?? {}
    if (!sense.from || !annotation || told.has(annotation)) continue
    told.add(annotation)
    const target = catalogue.resolve(sense.from.href, publication, sense.from.part)
    if (typeof target === 'string' || target.kind === 'external' || !target.part) continue
    if (target.publication.name !== publication.name) continue
    const words = textOf(lettersAt(target.part, target.fragment, set).slice(0, ENOUGH))
    if (words === '') continue
    const place = places(destinationOf(annotation, proof.objects))
    if (place && isThere(words, byPage.get(place.page) ?? [], place.top)) continue
    const there = place ? `page ${place.page}, ${Math.round(place.top)} points high` : 'nothing'
    yield {
      reason: `The link to ${sense.from.href} leads to ${there}, where “${words}” does not begin.`,
      hint: REPORT,
    }
  }
}

/** The letters of a link stand where it can be pressed. */
function* outOfReach({ proof }: Finished): Generator<Fault> {
  const { objects, tags } = proof
  for (const link of elementsOf(tags, 'Link')) {
    const places = link.children.flatMap((child) =>
      child.kind === 'annotation' ? [edgesOf(objects.all(child.dictionary, 'Rect'))] : [],
    )
    const isReached = ({ x, y, width }: Shown): boolean =>
      places.some(
        ([left = 0, foot = 0, right = 0, top = 0]) =>
          x + width / 2 > left - NEAR && x + width / 2 < right + NEAR && y > foot - NEAR && y < top,
      )
    const lost = shownIn(link, proof).filter((one) => one.text.trim() !== '' && !isReached(one))
    const reason = `“${lettersIn(lost)}” is a link, and cannot be pressed where it stands.`
    if (lost.length > 0) yield { reason, hint: REPORT }
  }
}

const edgesOf = (numbers: readonly PdfObject[]): readonly number[] =>
  numbers.map((one) => (one instanceof PdfNumber ? one.value : 0))

const lettersIn = (shown: readonly Shown[]): string => shown.map(({ text }) => text).join('')

/** What a letter may stand out of its link, in points. */
const NEAR = 2

/** So many letters tell one place of a page from another. */
const ENOUGH = 16

/** A place is marked with some room above its words, in points: three lines of large print. */
const ROOM = 120

/** Tells whether words begin on a page right below a height. */
const isThere = (words: string, letters: readonly Letter[], top: number): boolean =>
  letters.some(
    ({ shown }, index) =>
      shown &&
      shown.y < top &&
      shown.y > top - ROOM &&
      textOf(letters.slice(index, index + ENOUGH)).startsWith(words),
  )

const textOf = (letters: readonly Letter[]): string => letters.map(({ letter }) => letter).join('')
