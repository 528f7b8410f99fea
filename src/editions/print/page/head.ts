import { toRunningHead } from '../../../typesetting/running-head.ts'
import { toSingleSpaces } from './spaces.ts'

/** What stands at the head of pages for a title: as much of it as a line holds. */
export const headOf = ({ title }: { readonly title: string }): string =>
  toRunningHead(toSingleSpaces(title), (head) => widthOf(head) <= LINE)

/** The line of a running head, 140 mm, in small letters of twelve point; capitals are wider. */
const LINE = 70

/** About how wide a text is, in small letters: a capital is as wide as one and a half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? CAPITAL : 1), 0)

const CAPITAL = 1.45
