import type { Edits, Sequence } from '../content/content.ts'
import { joinEdits, joinOver } from '../content/edit.ts'
import { widthsOf } from '../content/glyph-widths.ts'
import { versionOf } from '../file/claim.ts'
import type { Facts } from '../file/facts.ts'
import { headsOf, sectionsOf } from '../page/sections.ts'
import { toNumbered } from '../tags/numbers.ts'
import { nodesIn } from '../tags/repeats.ts'
import type { Leaf } from '../tags/tag.ts'
import { markArtifacts, type Parting } from './artifacts.ts'
import { beginningsOf } from './beginnings.ts'
import { setInBlack } from './black.ts'
import { type Characters, settleCharacters } from './characters.ts'
import { drawCropMarks } from './crop-marks.ts'
import type { WidthOf } from './figures.ts'
import { firstPageOf } from './first-page.ts'
import { numberSequences } from './numbering.ts'
import { type Filling, fillPageNumbers } from './page-numbers.ts'
import type { Printed } from './printed.ts'
import { removeGlyphs } from './removal.ts'
import { type RunningHeads, setRunningHeads } from './running-heads.ts'
import { settleSoftHyphens } from './soft-hyphens.ts'

/** What is to be changed on the pages, and of the fonts that they are shown in. */
export interface Changes
  extends Pick<Characters, 'corrections' | 'variants'>,
    Pick<RunningHeads, 'fonts'> {
  readonly edits: Edits
}

/**
 * The passes over the content of the pages. None sees a page that another has changed: each takes what was printed, and
 * as values what it needs of what others gave.
 *
 *     pass              needs                                    gives, besides changes
 *     soft hyphens                                               the spans that go, the hyphens that stand for one
 *     characters        what the soft hyphens gave               what fonts are to say
 *     removal           the spans that go
 *     page numbers, numbers of content, black, crop marks
 *     running heads     the changes of all above, to the title   the heads that go, the fonts that pages need
 *     artifacts         the heads that go
 */
export function changesTo(printed: Printed, facts: Facts): Changes {
  const { contents, areas, maps, tree, numbers, sheets } = printed
  const { sheet } = facts.layout
  const unseen = sequencesOf(printed.unseen)
  const hyphens = settleSoftHyphens(contents)
  const characters = settleCharacters(contents, hyphens, maps)
  const settled = joinEdits(contents.length, [
    hyphens.edits,
    characters.edits,
    removeGlyphs(contents, unseen, hyphens.gone),
    fillPageNumbers(contents, toFillings(printed), maps, widthIn(printed)),
    numberSequences(contents, toNumbered(tree, numbers, versionOf(facts.claim))),
    ...(sheet ? [setInBlack(contents), drawCropMarks(contents, sheets, sheet)] : []),
  ])
  const heads = headsIn(printed, facts, settled)
  const parting = partingOf(printed, new Set([...heads.gone, ...unseen]))
  const artifacts = markArtifacts(contents, areas, parting)
  const { corrections, variants } = characters
  const edits = joinOver(joinEdits(contents.length, [settled, artifacts]), heads.edits)
  return { edits, corrections, variants, fonts: heads.fonts }
}

function headsIn(
  printed: Printed,
  { publication, layout }: Pick<Facts, 'publication' | 'layout'>,
  settled: Edits,
): RunningHeads {
  const { page, contents, areas } = printed
  const sections = sectionsOf(publication, layout)
  const beginnings = beginningsOf(publication, sections, { ...printed, body: page.body, layout })
  return setRunningHeads(contents, settled, areas, beginnings, headsOf(publication, layout))
}

const partingOf = ({ read, seen }: Printed, gone: ReadonlySet<Sequence>): Parting => ({
  read: sequencesOf([...read.values()].flat()),
  repeated: sequencesOf(seen),
  gone,
})

const sequencesOf = (leaves: readonly Leaf[]): ReadonlySet<Sequence> =>
  new Set(leaves.flatMap(({ sequence }) => sequence ?? []))

/**
 * The placeholders of the page, each with the number of the page that its id is on. That is told from what is read there:
 * of a reference that stands first on a page, Chromium gives the page before, which its raised letter reaches up to.
 */
function toFillings({ page, read, placeOf }: Printed): readonly Filling[] {
  const nodes = new Map([...nodesIn(page.body)].map((node) => [node.attributes.id, node]))
  return page.nodes.flatMap((node) => {
    const { pageOf: id, isFilledFromStart } = node.role ?? {}
    if (id === undefined) return []
    const place = nodes.get(id)
    const own = (place && firstPageOf(place, read)) ?? placeOf(id).page
    const alignment = isFilledFromStart ? 'left' : 'right'
    return [{ leaves: read.get(node) ?? [], number: own + 1, alignment }]
  })
}

/** How far a glyph moves on, in thousandths of the size of type; 0 in a font that is not there. */
const widthIn =
  ({ fonts }: Printed): WidthOf =>
  (name, code) => {
    const font = fonts.get(name)
    return font ? widthsOf(font)(Number.parseInt(code, 16)) : 0
  }
