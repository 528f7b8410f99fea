import type { Content, Edit, Edits, Glyph, Sequence } from '../content/content.ts'
import { insertAfter, insertBefore, replace } from '../content/edit.ts'
import { glyphsOf } from '../content/glyphs.ts'
import { sourceAt } from '../content/operators.ts'
import type { FontMaps, FontVariant } from './fonts.ts'
import { SOFT_HYPHEN, type SoftHyphens } from './soft-hyphens.ts'
import type { UnicodeMap } from './unicode-map.ts'

/** How every glyph is made to stand for the character that was set. */
export interface Characters {
  readonly edits: Edits
  /** What is to be put right in the maps of fonts, by their names. */
  readonly corrections: ReadonlyMap<string, UnicodeMap>
  readonly variants: readonly FontVariant[]
}

/**
 * Makes every glyph stand for the character that was set. Where a glyph serves two (’ and ʼ), Skia's map has one and
 * labels the other where it stands, which many readers do not heed. The map is put right where the glyph is used for
 * that one character; else the glyph is shown in a copy of its font whose map says so. So are the glyphs that are to
 * stand for a soft hyphen; the spans that are gone label nothing.
 */
export function settleCharacters(
  contents: readonly Content[],
  { hyphens, gone }: Pick<SoftHyphens, 'hyphens' | 'gone'>,
  maps: FontMaps,
): Characters {
  const labels = contents.map((content, page) => labelsOf(content, hyphens[page] ?? [], gone))
  const wrong = labels.flat().filter((label) => isWrong(label, maps))
  const distinct = [...new Map(wrong.map((label) => [toKey(label), label])).values()]
  const plain = plainOf(contents, labels, distinct, gone)
  const isOnlyUse = ({ glyph: { font, code } }: Label): boolean =>
    !plain.has(`${font} ${code}`) &&
    distinct.filter(({ glyph }) => glyph.font === font && glyph.code === code).length === 1
  const variants = new Map(
    distinct
      .filter((label) => !isOnlyUse(label))
      .map((label, index) => [toKey(label), toVariant(label, index + 1)]),
  )
  return {
    edits: contents.map((content, page) =>
      (labels[page] ?? []).flatMap((label) => toEdits(content, label, variants.get(toKey(label)))),
    ),
    corrections: new Map(
      [...Map.groupBy(distinct.filter(isOnlyUse), ({ glyph }) => glyph.font)].map(([font, own]) => [
        font,
        new Map(own.map(({ glyph, text }) => [glyph.code, text])),
      ]),
    ),
    variants: [...variants.values()],
  }
}

/** A glyph, what it is to stand for, and the span that says so, where one does. */
interface Label {
  readonly glyph: Glyph
  readonly text: string
  readonly span?: Sequence
}

/** The glyph that stands for a missing one: it has no character, and must be found to have none. */
const NONE = '0000'

/** The glyphs that a span of their own labels, and the hyphens; spans of several say nothing that their glyphs do not. */
function labelsOf(
  { spans }: Content,
  hyphens: readonly Glyph[],
  gone: ReadonlySet<Sequence>,
): readonly Label[] {
  const labelled = spans.flatMap((span): Label[] => {
    const [glyph, ...others] = span.glyphs
    const isOwn = glyph && others.length === 0 && glyph.code !== NONE && !gone.has(span)
    if (!isOwn || hyphens.includes(glyph)) return []
    return [{ glyph, text: (span.actualText ?? '').normalize('NFC'), span }]
  })
  const soft = hyphens.map((glyph) => ({
    glyph,
    text: SOFT_HYPHEN,
    ...(glyph.span && { span: glyph.span }),
  }))
  return [...labelled, ...soft]
}

/** White space for white space is no matter: words end there all the same. */
function isWrong({ glyph: { font, code }, text }: Label, maps: FontMaps): boolean {
  const known = maps(font).get(code)
  return known?.normalize('NFC') !== text && !(known?.trim() === '' && text.trim() === '')
}

const toKey = ({ glyph: { font, code }, text }: Label): string => `${font} ${code} ${text}`

/** Which of the glyphs of some labels stand for what their font's map says elsewhere: `F4 00A9`. */
function plainOf(
  contents: readonly Content[],
  labels: readonly (readonly Label[])[],
  asked: readonly Label[],
  gone: ReadonlySet<Sequence>,
): ReadonlySet<string> {
  if (asked.length === 0) return new Set()
  const codes = new Set(asked.map(({ glyph }) => glyph.code))
  const labelled = new Set(labels.flat().map(({ glyph }) => glyph))
  const isShown = ({ span }: Glyph): boolean => !span || !gone.has(span)
  const plain = contents
    .flatMap(glyphsOf)
    .filter((glyph) => codes.has(glyph.code) && !labelled.has(glyph) && isShown(glyph))
  return new Set(plain.map(({ font, code }) => `${font} ${code}`))
}

const toVariant = ({ glyph: { font, code }, text }: Label, count: number): FontVariant => ({
  font,
  name: `${font}v${count}`,
  code,
  text,
})

/** Takes the label's span away; where the glyph is shown in a variant, sets that font, and sets it back. */
function toEdits(
  content: Content,
  { glyph, span }: Label,
  variant: FontVariant | undefined,
): readonly Edit[] {
  const bare = span ? [replace(content, span.from, ''), replace(content, span.to, '')] : []
  if (!variant) return bare
  const back = sourceAt(content, glyph.fontOperator)
  const there = back.replace(`/${variant.font} `, `/${variant.name} `)
  if (!span)
    return [
      insertBefore(content, glyph.operator, there),
      insertAfter(content, glyph.operator, back),
    ]
  const isSetWithin = glyph.fontOperator > span.from
  return isSetWithin
    ? [
        replace(content, span.from, ''),
        replace(content, glyph.fontOperator, there),
        replace(content, span.to, back),
      ]
    : [replace(content, span.from, there), replace(content, span.to, back)]
}
