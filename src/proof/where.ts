/** Where in an edition words stand, as far as its bytes say so; pages and lines are counted from 1. */
export interface Where {
  readonly page?: number
  /** The line of its page, in an edition with pages; else of its file. */
  readonly line?: number
  /** The path of the file in the web root. */
  readonly file?: string
  /** The id of the nearest element around them that has one. */
  readonly id?: string
}

/** A place in words: `page 2, line 14`, `next-steps/index.html#p7.4`. */
export function sayWhere({ page, line, file, id }: Where): string {
  const address = [file, id].filter((one) => one !== undefined).join('#')
  return [
    ...(address ? [address] : []),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ].join(', ')
}

/** Tells whether two places are the same. */
export const isSamePlace = (one: Where | undefined, other: Where | undefined): boolean =>
  one?.page === other?.page &&
  one?.line === other?.line &&
  one?.file === other?.file &&
  one?.id === other?.id
