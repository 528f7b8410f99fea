import { type Edition, type EditionFile, endingsOf } from '../../../src/editions/edition.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { type MadeEditions, make as makeWithPress } from '../../../src/run/make.ts'
import type { EditionOutcome } from '../../../src/run/outcome.ts'
import { writeAll } from '../../../src/store/files.ts'
import { recordOf } from '../../../src/store/manifest.ts'

/** Makes and proves the editions for which no press is needed; the others are files of some kilobytes that nobody reads. */
export const make: typeof makeWithPress = async (publication, editions, web, context, folder) => {
  const needs = ({ mediaType }: Edition): boolean => mediaType === 'application/pdf'
  const own = editions.filter((edition) => !needs(edition))
  const made = await makeWithPress(publication, own, web, context, folder)
  const printed = await Promise.all(
    editions.filter(needs).map((edition) => pretend(edition, publication, made, folder)),
  )
  const outcomes = [...made.outcomes, ...printed]
  return {
    ...made,
    outcomes: editions.flatMap(({ name }) => outcomes.filter((outcome) => outcome.name === name)),
  }
}

/** The size of what is written in place of a PDF, in bytes. */
const SIZE = 20_000

async function pretend(
  edition: Edition,
  { name }: Publication,
  { outcomes }: MadeEditions,
  folder: string,
): Promise<EditionOutcome> {
  const files: readonly EditionFile[] = endingsOf(edition).map((ending) => ({
    path: `${name}/${name}${ending}`,
    bytes: new TextEncoder().encode(name.padEnd(SIZE, '.')),
  }))
  await writeAll(files, folder)
  const { words = 0 } = outcomes[0] ?? {}
  const found = { words, missing: 0, moved: 0, added: 0 }
  return { name: edition.name, files: files.map(recordOf), pages: 4, ...found }
}
