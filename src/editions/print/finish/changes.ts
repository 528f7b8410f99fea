import type { Edits, Sequence } from '../content/content.ts'
import { joinEdits } from '../content/edit.ts'
import { widthsOf } from '../content/glyph-widths.ts'
import { versionOf } from '../file/claim.ts'
import { headsOf, sectionsOf } from '../page/sections.ts'
import { toNumbered } from '../tags/numbers.ts'
import { nodesIn } from '../tags/repeats.ts'
import type { Leaf } from '../tags/tag.ts'
import { markArtifacts } from './artifacts.ts'
import { beginningsOf } from './beginnings.ts'
import { setInBlack } from './black.ts'
import { type Characters, settleCharacters } from './characters.ts'
import { drawCropMarks } from './crop-marks.ts'
import type { Facts } from './facts.ts'
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
 * The passes over the content of the pages. Each takes what was printed, and what it names of what another gave, and gives
 * changes; none sees a page that another has changed.
 */
export function changesTo(printed: Printed, { publication, layout, claim }: Facts): Changes {
  const { page, contents, areas, maps, read, tree, numbers } = printed
  const { sheet } = layout
  const sections = sectionsOf(publication, layout)
  const unseen = sequencesOf(printed.unseen)
  const hyphens = settleSoftHyphens(contents)
  const characters = settleCharacters(contents, hyphens, maps)
  const heads = setRunningHeads(
    contents,
    joinEdits(contents.length, [
      hyphens.edits,
      characters.edits,
      ...(sheet ? [setInBlack(contents)] : []),
    ]),
    areas,
    beginningsOf(publication, sections, { ...printed, body: page.body }),
    headsOf(publication, layout),
  )
  const parting = {
    read: sequencesOf([...read.values()].flat()),
    repeated: sequencesOf(printed.seen),
    gone: new Set([...heads.gone, ...unseen]),
  }
  const passes = [
    heads.edits,
    fillPageNumbers(contents, toFillings(printed), maps, widthIn(printed)),
    removeGlyphs(contents, unseen, hyphens.gone),
    numberSequences(contents, toNumbered(tree, numbers, versionOf(claim))),
    markArtifacts(contents, areas, parting),
    ...(sheet ? [drawCropMarks(contents, printed.sheets, sheet)] : []),
  ]
  const { corrections, variants } = characters
  return { edits: joinEdits(contents.length, passes), corrections, variants, fonts: heads.fonts }
}

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
