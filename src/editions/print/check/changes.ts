import { type ChangesBlock, changesBlocks } from '../../../proof/expectations/print/changes.ts'
import { say } from '../../../proof/expectations/say.ts'
import { type Block, blocksIn } from '../../../proof/pdf/blocks.ts'
import { sectionAfterText } from '../../../proof/pdf/divisions.ts'
import { elementsOf, textOf } from '../../../proof/pdf/texts.ts'
import { beginningsOf, isLedTo } from '../../../proof/rules/pdf/beginnings.ts'
import { type Leads, type LinkTag, linksIn } from '../../../proof/rules/pdf/link-tags.ts'
import { idsInOrder, printedId } from '../../../proof/rules/pdf/wanted-links.ts'
import type { Publication } from '../../../publication/tree.ts'
import { type Fault, REPORT, type Rule } from './rule.ts'
import { toPlain } from './words.ts'

/**
 * After the text stands what was changed since the publication was published, each version with its date, what the editor says
 * of it, where its text stands and its changes, in words that need neither colour nor lines; nothing where nothing was changed.
 * What names a passage that the last version has changed leads to it, and its page is told.
 */
export const checkChanges: Rule = function* (proof, publication, layout, house) {
  const section = sectionAfterText(proof)
  const found = section ? blocksIn(section, proof) : []
  const wanted = changesBlocks(publication, house)
  const links = new Map(linksIn(proof).map((link) => [link.element, link]))
  const beginnings = beginningsOf(proof, publication, layout)
  const ids = new Set(idsInOrder(publication))
  const length = Math.max(found.length, wanted.length)
  for (let at = 0; at < length; at += 1) {
    const [block, own] = [found[at], wanted[at]]
    const id = own?.passage && printedId(own.passage.id, own.passage.part, publication)
    const isAt = (leads: PlaceLeads): boolean =>
      id !== undefined && isLedTo(id, leads, proof, beginnings)
    const page = block && id !== undefined ? pageOf(block, isAt, links) : undefined
    if (id !== undefined && ids.has(id) && page === undefined)
      yield { reason: `The changes do not lead to “${id}”.`, hint: REPORT }
    const said = block && toPlain(textOf(block.words))
    const words = own && wordsOf(own, page, publication)
    if (said !== words) return yield fault(said, words)
  }
}

type PlaceLeads = Extract<Leads, { kind: 'place' }>

/** The page that a block leads to by a link to a place. */
const pageOf = (
  { element }: Block,
  isAt: (leads: PlaceLeads) => boolean,
  links: ReadonlyMap<unknown, LinkTag>,
): number | undefined =>
  elementsOf([element], 'Link')
    .flatMap((link) => links.get(link)?.areas ?? [])
    .flatMap(({ leads }) => (leads.kind === 'place' && isAt(leads) ? [leads.place.page] : []))
    .at(0)

function wordsOf(
  { stretches }: ChangesBlock,
  page: number | undefined,
  { frontMatter: { language } }: Publication,
): string {
  const words = stretches.map((stretch) => stretch.words).join('')
  return toPlain(page === undefined ? words : `${words} ${say(language, 'passagePage', { page })}`)
}

const fault = (found = 'nothing', wanted = 'nothing'): Fault => ({
  reason: `The changes say “${found}”, not “${wanted}”.`,
  hint: REPORT,
})
