import type { House } from '../editions/edition.ts'
import { editionsOf } from '../editions/index.ts'
import { wordsOfEdition } from '../editions/words.ts'
import type { Publication } from '../publication/tree.ts'
import { writeBelow } from '../store/files.ts'
import type { EditionOutcome } from './outcome.ts'

/** Writes `<name>/editions.json`: the machine's index of a publication's editions, and the evidence that a reader sees. */
export async function writeEditionsJson(
  publication: Publication,
  outcomes: readonly EditionOutcome[],
  house: House,
  folder: string,
): Promise<string> {
  const path = `${publication.name}/editions.json`
  await writeBelow(
    folder,
    path,
    `${JSON.stringify(toIndex(publication, outcomes, house), null, 2)}\n`,
  )
  return path
}

function toIndex(
  { name, frontMatter }: Publication,
  outcomes: readonly EditionOutcome[],
  house: House,
): object {
  const { title, language, date, publisher, rights, license, identifier, isbn, issn } = frontMatter
  return {
    name,
    title,
    language,
    date,
    publisher,
    rights,
    license,
    identifier,
    isbn,
    issn,
    'command-paper': frontMatter['command-paper'],
    'deposit-number': frontMatter['deposit-number'],
    editions: outcomes.map(({ name, ...outcome }) => {
      const edition = editionsOf(house).find((edition) => edition.name === name)
      return {
        name,
        ...(edition && { title: wordsOfEdition(edition.name, language, house).title }),
        mediaType: edition?.mediaType,
        ...outcome,
        readByAPerson: false,
      }
    }),
  }
}
