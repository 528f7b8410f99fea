import type { Catalogue } from '../../../publication/catalogue.ts'
import type { Named } from '../../../publication/relations/named.ts'
import { relationsOf } from '../../../publication/relations/relations.ts'
import type { Publication } from '../../../publication/tree.ts'
import { inlinesOf } from '../../../publication/walk.ts'
import { ourLanguage, ownNameOf } from '../../../wording/index.ts'
import { titleRead } from '../../expectations/statements/title.ts'
import { bytesOfContent, operatorsIn } from '../../pdf/content.ts'
import type { PdfProof } from '../../pdf/open.ts'
import type { Element, Tag } from '../../pdf/tags.ts'
import { shownIn, textOf } from '../../pdf/texts.ts'
import { nameOf, openFaces } from './faces.ts'
import { type GlyphTexts, seenOf, textsOf } from './glyph-texts.ts'
import { lettersOf } from './letters.ts'
import { type Fault, type PdfRule, REPORT } from './rule.ts'

/**
 * Nothing is read out but what stands there. Another text stands for one only where a bullet is read as a bullet
 * (ActualText), where a picture says what it shows (Alt), and where an abbreviation of the publication says what it is short
 * for (E); no other language is named than the publication's own, that of what we add, those of its phrases, and those of other publications that are named; and what a page paints is marked
 * by its number alone, without a text, a language or properties of its own (ISO 32000-1, 14.9).
 */
export const checkSpoken: PdfRule = function* ({
  proof,
  publication,
  catalogue,
  faces,
}): Generator<Fault> {
  const fontOf = openFaces(faces)
  // Each is opened only where those before it do not spell the text.
  const isShown = (text: string, glyphs: readonly number[]): boolean =>
    faces.some((face) => {
      const font = fontOf(nameOf(face))
      return font && spells(seenOf(text).normalize('NFD'), glyphs, textsOf(font))
    })
  const known = toKnown(publication, catalogue)
  for (const tag of proof.tags) yield* faultsIn(tag, undefined, known, proof)
  for (const [index, page] of proof.objects.pages.entries())
    for (const mark of marksIn(bytesOfContent(proof.objects, page).toString('latin1'), isShown))
      if (!PLAIN.test(mark))
        yield fault(`Page ${index + 1} marks what it paints as ${mark.slice(0, LONGEST)}.`)
}

const LONGEST = 60

/** What a publication may have read out. */
interface Known {
  readonly expansions: ReadonlySet<string>
  readonly languages: ReadonlySet<string>
  /** Titles of other publications, and names of languages, each with the language that it is in. */
  readonly others: ReadonlySet<string>
}

function toKnown(publication: Publication, catalogue: Catalogue): Known {
  const { parts, frontMatter } = publication
  const inlines = parts.flatMap((part) => [...inlinesOf(part)])
  const expansions = inlines.flatMap((inline) =>
    inline.type === 'abbreviation' ? [pairOf(inline.value, inline.expansion)] : [],
  )
  const languages = inlines.flatMap((inline) => (inline.type === 'foreign' ? inline.language : []))
  return {
    expansions: new Set(expansions),
    languages: new Set([...languages, frontMatter.language, ourLanguage(frontMatter.language)]),
    others: new Set(othersOf(publication, catalogue).map(([words, of]) => pairOf(words, of))),
  }
}

/** What is said of other publications, in languages of their own. */
function othersOf(
  publication: Publication,
  catalogue: Catalogue,
): readonly (readonly [words: string, language: string])[] {
  const { successor, replaced, translations } = relationsOf(publication, catalogue)
  const named = translations.map(({ frontMatter }) => ownNameOf(frontMatter.language))
  const here: readonly Named[] = successor?.kind === 'here' ? [successor] : []
  return [
    ...named.map(({ name, language }) => [name, language] as const),
    ...[...here, ...[...replaced, ...translations].map((publication) => ({ publication }))].map(
      (one) => [titleRead(one), one.publication.frontMatter.language] as const,
    ),
  ]
}

const pairOf = (text: string, expansion: string): string =>
  `${lettersOf(text).join('')} ${expansion}`

function* faultsIn(
  tag: Tag,
  parent: Element | undefined,
  known: Known,
  proof: PdfProof,
): Generator<Fault> {
  if (tag.kind !== 'element') return
  const { type, alternative, actualText, expansion, language } = tag
  const words = (): string => textOf(shownIn(tag, proof)).trim()
  if (alternative !== undefined && type !== 'Figure')
    yield fault(`“${words()}” is read as “${alternative}”.`)
  if (actualText !== undefined && !isBullet(tag, parent, words()))
    yield fault(`“${words()}” is read as “${actualText}”.`)
  if (expansion !== undefined && !known.expansions.has(pairOf(words(), expansion)))
    yield fault(`“${words()}” is said to stand for “${expansion}”.`)
  if (
    language !== undefined &&
    !known.languages.has(language) &&
    !known.others.has(pairOf(words(), language))
  )
    yield fault(`“${words()}” is said to be in the language “${language}”.`)
  for (const child of tag.children) yield* faultsIn(child, tag, known, proof)
}

const isBullet = (
  { type, actualText }: Element,
  parent: Element | undefined,
  words: string,
): boolean =>
  type === 'Lbl' && parent?.type === 'LI' && actualText === '•' && !/[\p{L}\p{N}]/u.test(words)

/** Tells whether glyphs stand for a text, one after another: a ligature for its letters, a letter and its accents for one. */
const spells = (text: string, [first, ...others]: readonly number[], texts: GlyphTexts): boolean =>
  first === undefined
    ? text === ''
    : [...(texts.get(first) ?? [])]
        .map((own) => own.normalize('NFD'))
        .some((own) => text.startsWith(own) && spells(text.slice(own.length), others, texts))

/** How marked content begins in a content stream, with what stands before it; but glyphs that are read as their letters. */
const marksIn = (
  content: string,
  isShown: (text: string, glyphs: readonly number[]) => boolean,
): readonly string[] =>
  [
    ...withoutEmpty(content)
      .replace(CLUSTER, (all, text, hex, shown) =>
        isShown(text ?? fromHex(hex), glyphsIn(shown)) ? '' : all,
      )
      // From the beginning of a line alone: tried from each letter of a long one, this took a tenth of a proof.
      .matchAll(/(?<![^\n])[^\n]*\b(?:BDC|BMC|DP|MP)\b/g),
  ].map(([mark]) => mark)

/** UTF-16BE in hexadecimal digits, as Skia writes what is not ASCII. */
const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** The numbers of the glyphs that are shown, `<00B10A2F> Tj`. */
const glyphsIn = (operators: string): readonly number[] =>
  [...operators.matchAll(/<([\dA-F]+)> Tj/g)].flatMap(([, codes = '']) =>
    (codes.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
  )

/**
 * Glyphs that Skia says the letters of, `/Span<</ActualText (ff) >> BDC` or `<FEFF2611FE0E>`, with what moves to them and from
 * them.
 */
const CLUSTER =
  /\/Span<<\/ActualText (?:\((\w+)\)|<FEFF((?:[\dA-F]{4})+)>) >> BDC\s+((?:(?:[-\d. ]+ T[dm]|\/\w+ [-\d.]+ Tf|<[\dA-F]+> Tj)\s+)+)EMC/g

/** Without what is left of ligatures and no-break spaces in running heads that were written anew: artifacts, in which nothing stands. */
function withoutEmpty(content: string): string {
  if (!EMPTY.test(content)) return content
  const operators = [...operatorsIn(content)]
  const isEmpty = operators.every(
    ({ name, operands, artifact }, index) =>
      name !== 'BDC' ||
      !operands.includes('/ActualText') ||
      operators[index + 1]?.name !== 'EMC' ||
      artifact !== undefined,
  )
  return isEmpty ? content.replace(ALL_EMPTY, '') : content
}

/** `/Span<</ActualText (ff) >> BDC EMC`; `<FEFF00A0>`, of a no-break space. */
const EMPTY = /\/Span<<\/ActualText (?:\(\w+\)|<FEFF[\dA-F]+>) >> BDC\s+EMC/
const ALL_EMPTY = new RegExp(EMPTY, 'g')

/** `/P <</MCID 3>> BDC`, `/Artifact <</Type /Layout>> BDC`. */
const PLAIN =
  /^(?:.*(?: |^))?\/\w+ ?(?:<<\s*\/MCID \d+\s*>> ?BDC|<<(?:\s*\/(?:Type|Subtype) ?\/\w+| ?\/Attached ?\[(?:\/\w+ ?)*\])*\s*>> ?BDC|BMC)$/

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
