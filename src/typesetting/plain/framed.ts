import type { Box, LineBlock, Quotation } from '../../publication/tree.ts'
import { boxKindOf } from '../box-kind.ts'
import { boxEnd, signatureOpening } from './block-words.ts'
import { joinDashes, plainChunks } from './chunks.ts'
import { WIDTH } from './columns.ts'
import { type Place, type SetBlocks, setIn, setInlines, setKind, setOurs } from './place.ts'
import { keepNext, type Stanza, spaced, stanza } from './stanza.ts'
import { fill, LINE_END } from './wrap.ts'

/** A quotation between brackets of ours, set in; its source beneath it. */
export function setQuotation(
  { children, source }: Quotation,
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] {
  const within = { ...setIn(place, 2), gap: 1 }
  const inner = setBlocks(children, within)
  const below = source ? [stanza(setInlines(source, within), 1)] : []
  return [
    ...keepNext([setKind('quotation', place)]),
    ...keepNext(inner),
    ...keepNext(below),
    setKind('quotationEnd', { ...place, gap: 1 }),
  ]
}

/** A box: what it is, where its title does not say it, its title, what it holds, set in, and where it ends. */
export function setBox(box: Box, place: Place, setBlocks: SetBlocks): readonly Stanza[] {
  const { language } = place.setting
  const kind = boxKindOf(box, language)
  const title = box.title ? setInlines(box.title, place) : []
  const opening = [
    ...(kind ? [setOurs(kind, place)] : []),
    ...(title.length > 0
      ? [{ ...stanza(title, kind ? 1 : place.gap), within: 'never' } as const]
      : []),
  ]
  return [
    ...opening.flatMap((one) => keepNext([one])),
    ...keepNext(setBlocks(box.children, { ...setIn(place, 2), gap: 1 })),
    setOurs(boxEnd(box, language), { ...place, gap: 1 }),
  ]
}

/** An address, or a signature, which is announced; line by line, on one page. */
export function setLines(block: LineBlock, place: Place): readonly Stanza[] {
  const chunks = block.lines.flatMap(
    (line) => [...plainChunks(line, place.setting.language), LINE_END] as const,
  )
  const lines = fill(joinDashes(chunks), place.indent, WIDTH)
  const opening = signatureOpening(block, place.setting.language)
  const set = { ...stanza(lines, place.gap), within: 'if need be' } as const
  if (!opening) return [block.type === 'address' ? stanza(lines, place.gap) : set]
  return [...keepNext([setOurs(opening, place)]), ...spaced([set], 0)]
}
