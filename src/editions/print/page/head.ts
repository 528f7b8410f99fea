import { toRunningHead } from '../../../typesetting/running-head.ts'
import { toSingleSpaces } from './spaces.ts'

/** What stands at the head of pages for a title: as much of it as a line holds. */
export const headOf = ({ title }: { readonly title: string }): string =>
  toRunningHead(toSingleSpaces(title), (head) => head.length <= LINE)

/** So many letters of twelve point have room in the line of a running head, 140 mm. */
const LINE = 70
