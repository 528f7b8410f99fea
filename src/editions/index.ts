import type { Edition, FileEdition, House, PageEdition } from './edition.ts'
import { markdown } from './markdown/index.ts'
import { pagedText } from './paged-text/index.ts'
import { makePrint, pressCopy, print } from './print/index.ts'
import { large } from './print/layouts/large.ts'
import { text } from './text/index.ts'
import { web } from './web/index.ts'

/** What of a house decides which editions are made. */
export type Choosing = Pick<House, 'print'>

/** Every edition that a house has made, in the order of the downloads panel: the one registry. */
export function editionsOf({ print: choices }: Choosing): readonly Edition[] {
  const key = JSON.stringify(choices)
  const found = known.get(key) ?? register(choices)
  known.set(key, found)
  return found
}

const known = new Map<string, readonly Edition[]>()

const register = (choices: Choosing['print']): readonly Edition[] => [
  web,
  text,
  print,
  ...(choices.largePrint ? [makePrint(large(choices.largePrint))] : []),
  ...(choices.pressCopy ? [pressCopy] : []),
  pagedText,
  markdown,
]

/** The edition that the site finishes; every house has it. */
export const pageEdition: PageEdition = web

/** The editions that are finished files. */
export const fileEditionsOf = (house: Choosing): readonly FileEdition[] =>
  editionsOf(house).filter((edition) => edition.kind === 'file')
