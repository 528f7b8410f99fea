import type { Content, Edits, Sequence } from '../../../../src/editions/print/content/content.ts'
import { applyEdits } from '../../../../src/editions/print/content/edit.ts'
import type { FontMaps } from '../../../../src/editions/print/finish/fonts.ts'

/** A page of 100 by 100 points, with margins of 20. */
export const AREA = { left: 20, right: 80, top: 80, foot: 20 }

/** Fonts in which `0010` to `0019` are figures, `00A9` is ’, `0001` a space, and `00B2` a hyphen. */
export const maps: FontMaps = () =>
  new Map([
    ...Array.from({ length: 10 }, (_, figure) => [`001${figure}`, String(figure)] as const),
    ['00A9', '’'],
    ['0001', ' '],
    ['00B2', '-'],
  ])

/** Pages with changes made, without empty lines. */
export const change = (contents: readonly Content[], edits: Edits): readonly string[] =>
  contents.map(({ source }, page) => applyEdits(source, edits[page] ?? []).replace(/\n+/g, '\n'))

/** The numbered sequences of a page, in its order. */
export const sequencesOf = ({ numbered }: Content): readonly Sequence[] => [...numbered.values()]
