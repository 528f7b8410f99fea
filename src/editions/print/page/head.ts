import { toRunningHead } from '../../../typesetting/running-head.ts'
import { hasRoomAbove } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { toHeldSpaces, toSingleSpaces } from './spaces.ts'

/** What stands at the head of pages for a title: as much of it as a line holds. */
export const headOf = ({ title }: { readonly title: string }, layout: Layout): string =>
  toRunningHead(toHeldSpaces(toSingleSpaces(title)), (head) => hasRoomAbove(head, layout))
