import { withoutIdleJoiners } from '../../../proof/idle-joiners.ts'
import type { Shown } from '../../../proof/pdf/shown.ts'
import { textOf } from '../../../proof/pdf/texts.ts'
import { toWords } from '../../../publication/words.ts'

/** A text with one space between its words and none around them. */
export const toPlain = (text: string): string => toWords(withoutIdleJoiners(text)).join(' ')

/** Characters as such a text. */
export const plainOf = (shown: readonly Shown[]): string => toPlain(textOf(shown))

/** A text without any white space: where lines end, an artifact has none to compare. */
export const toBare = (text: string): string =>
  withoutIdleJoiners(text).normalize('NFC').replace(/\s+/gu, '')

/** Characters by their page. */
export const byPage = (shown: readonly Shown[]): ReadonlyMap<number, readonly Shown[]> =>
  Map.groupBy(shown, ({ page }) => page)
