import { pageEdition } from '../../src/editions/index.ts'
import { addressOf, type Catalogue } from '../../src/publication/catalogue.ts'
import type { Publication } from '../../src/publication/tree.ts'
import type { EditionOutcome } from '../../src/run/outcome.ts'
import type { Proved } from '../../src/run/prove.ts'
import { announceAll } from './output.ts'

/** Prints what was found of finished editions: what is wrong with each, and a line of what was counted. */
export function printProofs(proofs: readonly Proved[], { publications }: Catalogue): void {
  for (const { messages, outcome, publication } of proofs) {
    announceAll(messages)
    const { words, missing, moved, added } = outcome
    const pages = pagesOf(
      outcome,
      publications.find(({ name }) => name === publication),
    )
    process.stdout.write(
      `${publication}, ${outcome.name}${pages}: ${words} words; ${missing} missing, ${moved} moved, ${added} added\n`,
    )
  }
}

/** `, 1 of 3 pages` of an edition of pages of which not every one that holds a part was named. */
function pagesOf({ name, files }: EditionOutcome, publication: Publication | undefined): string {
  if (name !== pageEdition.name || !publication) return ''
  const paths = new Set(files.map(({ path }) => path))
  const { parts } = publication
  const named = parts.filter((part) => paths.has(`${addressOf(publication, part)}index.html`))
  return named.length < parts.length ? `, ${named.length} of ${parts.length} pages` : ''
}
