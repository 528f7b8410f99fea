import { toRunningHead } from '../../../typesetting/running-head.ts'
import { lettersIn } from '../geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { toSingleSpaces } from './spaces.ts'

/** What stands at the head of pages for a title: as much of it as a line holds. */
export function headOf({ title }: { readonly title: string }, layout: Layout): string {
  const line = lettersIn(layout, layout.furniture[0])
  return toRunningHead(toSingleSpaces(title), (head) => widthOf(head) <= line)
}

/** About how wide a text is, in small letters: a capital is nearly as wide as one and a half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? CAPITAL : 1), 0)

const CAPITAL = 1.45
