import type { EditionFile, House } from '../editions/edition.ts'
import { editionsOf } from '../editions/index.ts'
import { wordsOfEdition } from '../editions/words.ts'
import type { Publication } from '../publication/tree.ts'
import type { EditionOutcome } from './outcome.ts'

/** The path of a publication's index of its editions, in the web root. */
export const editionsJsonOf = ({ name }: Publication): string => `${name}/editions.json`

/** Renders `<name>/editions.json`: the machine's index of a publication's editions, and the evidence that a reader sees. */
export const renderEditionsJson = (
  publication: Publication,
  outcomes: readonly EditionOutcome[],
  house: House,
): EditionFile => ({
  path: editionsJsonOf(publication),
  bytes: new TextEncoder().encode(
    `${JSON.stringify(toIndex(publication, outcomes, house), null, 2)}\n`,
  ),
})

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
