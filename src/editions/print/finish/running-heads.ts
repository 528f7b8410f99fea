import type { Content, Edit, Edits, Sequence } from '../content/content.ts'
import { type Stretch, stretchOf } from '../content/edit.ts'
import { looseTexts } from '../content/glyphs.ts'
import { readOperators } from '../content/operators.ts'
import type { TypeArea } from '../layouts/geometry.ts'
import type { Beginning } from './beginnings.ts'
import { placeOf, readSpecimens, setSpecimen } from './specimens.ts'

/** How pages are headed. */
export interface RunningHeads {
  /** The changes to heads. Each takes the place of whatever others change within it. */
  readonly edits: Edits
  /** The heads that are no longer there. */
  readonly gone: ReadonlySet<Sequence>
  /** The fonts of the title page that each page needs, by their names. */
  readonly fonts: readonly (readonly string[])[]
}

/**
 * Heads each odd page by the section that it begins in: Chromium can head pages by their part alone. Every head is set
 * once on the title page, which has none of its own, and is taken from there to where it belongs, with the changes to it,
 * `settled`, that the other passes give. Throws where the title page has other heads than these.
 */
export function setRunningHeads(
  contents: readonly Content[],
  settled: Edits,
  areas: readonly TypeArea[],
  beginnings: readonly Beginning[],
  heads: readonly string[],
): RunningHeads {
  const [title] = contents
  if (!title) throw new Error('there is no title page')
  const specimens = readSpecimens(title)
  if (specimens.length !== heads.length)
    throw new Error(
      `running heads on the title page: ${specimens.length} instead of ${heads.length}`,
    )
  const byPage = headsByPage(beginnings, contents.length)
  const headed = contents.map((content, index) => {
    if (index === 0) return without(content, looseTexts(content))
    const specimen = specimens[heads.indexOf(byPage[index + 1] ?? '')]
    if (!specimen || index % 2 === 1) return UNCHANGED
    const own = looseTexts(content).filter((text) => isAbove(text, areas[index]))
    return setHead(content, own, (place) => setSpecimen(title, specimen, settled[0] ?? [], place))
  })
  return toHeads(headed)
}

/** What becomes of the heads of a page. */
interface HeadedPage {
  readonly edits: readonly Edit[]
  readonly gone: readonly Sequence[]
  readonly fonts: readonly string[]
}

const UNCHANGED: HeadedPage = { edits: [], gone: [], fonts: [] }

const toHeads = (pages: readonly HeadedPage[]): RunningHeads => ({
  edits: pages.map(({ edits }) => edits),
  gone: new Set(pages.flatMap(({ gone }) => gone)),
  fonts: pages.map(({ fonts }) => fonts),
})

/** The head of each page, by its number: that of the last section that begins before it, or at its top. */
function headsByPage(beginnings: readonly Beginning[], pages: number): readonly string[] {
  const heads: string[] = []
  for (const { head, page, isAtTop } of beginnings) heads[isAtTop ? page : page + 1] = head
  for (let page = 1; page <= pages; page += 1) heads[page] ??= heads[page - 1] ?? ''
  return heads
}

const isAbove = ({ glyphs }: Sequence, area: TypeArea | undefined): boolean =>
  (glyphs[0]?.y ?? 0) > (area?.top ?? Number.POSITIVE_INFINITY)

/** A page without some of its texts. */
const without = (content: Content, texts: readonly Sequence[]): HeadedPage => ({
  edits: texts.map((text) => toEdit(stretchAround(content, text), '')),
  gone: texts,
  fonts: [],
})

const stretchAround = (content: Content, { from, to }: Sequence): Stretch =>
  stretchOf(content, from, to)

const toEdit = ({ from, to }: Stretch, text: string): Edit => ({ from, to, text })

/** Puts a head in the place of the one that a page has. */
function setHead(
  content: Content,
  [first, ...others]: readonly Sequence[],
  toText: (place: ReturnType<typeof placeOf>) => string,
): HeadedPage {
  if (!first) return UNCHANGED
  const text = toText(placeOf(content, first))
  const gone = without(content, others)
  return {
    edits: [toEdit(stretchAround(content, first), text), ...gone.edits],
    gone: gone.gone,
    fonts: fontsIn(text),
  }
}

/** The names of the fonts that a content sets: `F4` of `/F4 18.66 Tf`. */
function fontsIn(text: string): readonly string[] {
  const { names, operands, firsts } = readOperators(text)
  return names.flatMap((name, operator) => {
    const at = (firsts[operator] ?? 0) * 2
    return name === 'Tf' ? [text.slice((operands[at] ?? 0) + 1, operands[at + 1])] : []
  })
}
