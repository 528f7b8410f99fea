import { element, type Kid, type PageNode } from '../node.ts'

/** What stands on one line, but for where it may end one itself. */
export const wholeLine = (kids: readonly Kid[]): PageNode =>
  element('span', { class: 'whole' }, kids)

/** Pieces between which a line may end. */
export const betweenEnds = (pieces: readonly (string | readonly Kid[])[]): readonly Kid[] =>
  pieces.flatMap((piece, index) => (index > 0 ? [element('wbr', {}), piece].flat() : piece))
