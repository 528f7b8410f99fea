import type { FrontMatter } from '../front-matter.ts'
import { NUMBER_KEYS, type NumberKey } from './keys.ts'
import { type QualifiedNumber, toQualified } from './number.ts'

/** A number by which a publication is known, and the key that it stands under. */
export interface KnownNumber extends QualifiedNumber {
  readonly key: NumberKey
}

/** The numbers of known forms that a front matter gives: none is ever made up. */
export const numbersOf = (frontMatter: FrontMatter): readonly KnownNumber[] =>
  NUMBER_KEYS.flatMap((key) =>
    [frontMatter[key] ?? []].flat().map((text) => ({ key, ...toQualified(text) })),
  )

/** All by which a publication is known, as programs take it: what `identifier` says, then numbers, without qualifiers. */
export const identifiersOf = (frontMatter: FrontMatter): readonly string[] => [
  ...[frontMatter.identifier ?? []].flat(),
  ...numbersOf(frontMatter).map(({ number }) => number),
]
