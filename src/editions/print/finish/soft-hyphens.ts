import type { Content, Edit, Edits, Glyph, Sequence } from '../content/content.ts'
import { replace } from '../content/edit.ts'
import { glyphsOf } from '../content/glyphs.ts'
import { nameAt } from '../content/operators.ts'

/** The mark of a place at which a word may be divided. */
export const SOFT_HYPHEN = '\u00ad'

/** What becomes of soft hyphens. */
export interface SoftHyphens {
  readonly edits: Edits
  /** The spans that are no longer there, and their glyphs with them. */
  readonly gone: ReadonlySet<Sequence>
  /** The glyphs that are to stand for a soft hyphen, page by page. */
  readonly hyphens: readonly (readonly Glyph[])[]
}

/**
 * Makes the hyphen at the end of a line a soft one, as a word that is divided there has it (ISO 32000-1, 14.8.2.2.3).
 * Chromium shows each soft hyphen as a space without width, and after the one at a line's end a hyphen of its own, in a
 * text object by itself: the first go, the other is to stand for it.
 */
export function settleSoftHyphens(contents: readonly Content[]): SoftHyphens {
  const spans = contents.map((content) => content.spans.filter(isSoftHyphen))
  return {
    edits: contents.map((content, page) =>
      (spans[page] ?? []).flatMap((span) => takeOut(content, span)),
    ),
    gone: new Set(spans.flat()),
    hyphens: contents.map((content, page) => hyphensAfter(content, spans[page] ?? [])),
  }
}

/** Tells whether a span says that it is a soft hyphen. */
const isSoftHyphen = ({ actualText }: Sequence): boolean => actualText === SOFT_HYPHEN

/** Leaves of a span what moves the pen on, which the glyphs after it need. */
const takeOut = (content: Content, { from, to, glyphs }: Sequence): readonly Edit[] =>
  [from, to, ...new Set(glyphs.map(({ operator }) => operator))].map((operator) =>
    replace(content, operator, ''),
  )

/** The one glyph of each text object that follows the one which a span ends; the line under a link may be drawn between. */
function hyphensAfter(content: Content, spans: readonly Sequence[]): readonly Glyph[] {
  if (spans.length === 0) return []
  const glyphs = glyphsOf(content)
  return spans.flatMap(({ to }) => {
    if (nameAt(content, to + 1) !== 'ET') return []
    const { names } = content.operators
    const from = names.findIndex((name, operator) => operator > to + 1 && BEGINNINGS.has(name))
    if (names[from] !== 'BT') return []
    const last = names.indexOf('ET', from)
    const own = glyphs.filter(({ operator }) => operator > from && operator < last)
    return own.length === 1 ? own : []
  })
}

/** What begins or ends something other than a drawing. */
const BEGINNINGS: ReadonlySet<string> = new Set(['BT', 'BMC', 'BDC', 'EMC', 'Do'])
