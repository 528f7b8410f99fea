import type { ReadPages } from '../../deposit/deposit.ts'
import { pageEdition } from '../../editions/index.ts'
import { PublicationError } from '../../message/publication-error.ts'
import { compare } from '../../proof/parity.ts'
import type { Catalogue } from '../../publication/catalogue.ts'

/**
 * Reads the pages of a bag again, by the reader of the web edition, and compares them with the publication.
 * @throws PublicationError where a word is lost, moved or added.
 */
export const readPagesWith =
  (catalogue: Catalogue): ReadPages =>
  async (pages, { publication, house }) => {
    const reading = await pageEdition.read(pages)
    const furniture = pageEdition.expect(publication, { house, catalogue, reading })
    const { messages, words, missing, moved, added } = compare(
      publication,
      furniture,
      reading,
      pageEdition.name,
    )
    if (messages.length > 0)
      throw new PublicationError(
        messages.map((message) => ({ ...message, publication: publication.name })),
      )
    return { words, missing, moved, added, files: pages.length }
  }
