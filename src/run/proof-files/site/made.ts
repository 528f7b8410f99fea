import type { Context, EditionFile } from '../../../editions/edition.ts'
import { pageEdition } from '../../../editions/index.ts'
import { type PrintedPages, printedPages } from '../../../proof/printed-pages.ts'
import { relationsOf } from '../../../publication/relations/relations.ts'
import type { Publication } from '../../../publication/tree.ts'
import { renderSite } from '../../../site/render-site.ts'
import { renderSearchIndex } from '../../../site/search/index.ts'
import { listPublication } from '../../../site/search/listed.ts'
import { readSearchScript } from '../../../site/search/script.ts'
import { toSiteData } from '../../../site/site-data.ts'
import { renderAssets } from '../../assets/assets.ts'
import { toHouseAssets } from '../../assets/house-assets.ts'
import { renderEditionsJson } from '../../editions-json.ts'
import type { Gathered } from '../../gather.ts'
import type { EditionOutcome } from '../../outcome.ts'
import type { Proved } from '../../prove.ts'
import { type Finished, toSiteInput } from '../../site-input.ts'

/** A publication, and what its site has to tell of its editions. */
export interface Told {
  readonly publication: Publication
  readonly outcomes: readonly EditionOutcome[]
  /** On which page of print each address begins; undefined where the print edition does not tell. */
  readonly printed: PrintedPages | undefined
}

/** The pages of print as its proof has read them, where all its words are there. */
export function toPrinted(
  publication: Publication,
  proofs: readonly Proved[],
): PrintedPages | undefined {
  const print = proofs.find(({ outcome }) => outcome.name === 'print')
  return print && print.read.length > 0 ? printedPages(publication, print.read) : undefined
}

/**
 * Makes all of a site but the finished files of editions, as a build of this content makes it: every page, what pages fetch,
 * the feed, the sitemaps, the search, and each `editions.json`.
 */
export async function makeRest(
  told: readonly Told[],
  gathered: Gathered,
  context: Context,
): Promise<readonly EditionFile[]> {
  const { data, catalogue, house } = gathered
  const finished: Finished[] = []
  const files: EditionFile[] = []
  for (const { publication, outcomes, printed } of told) {
    const { pages: fragments, files: own } = await pageEdition.render(publication, context)
    const listed = listPublication(publication, relationsOf(publication, catalogue), data)
    const others = outcomes.filter(({ name }) => name !== pageEdition.name)
    const made = { outcomes: others, fragments, messages: [], ...(printed && { printed }) }
    finished.push({ type: 'made', publication, listed, made })
    files.push(...own, renderEditionsJson(publication, outcomes, house))
  }
  const today = finished.filter(({ publication }) => !publication.earlierOf)
  const texts = new Map([
    ...(await renderSite(toSiteData(toSiteInput(finished, gathered)))),
    ['search/search.js', await readSearchScript(data.site.language)] as const,
  ])
  const encoder = new TextEncoder()
  return [
    ...files,
    ...[...texts].map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    ...(await renderAssets(toHouseAssets(data))),
    ...(await renderSearchIndex(today.map(({ listed }) => listed))),
  ]
}
