import { isLanguageTag } from '../../../publication/front-matter.ts'
import { primarySubtag } from '../../../wording/primary-subtag.ts'
import type { Amendment } from '../../account.ts'
import { toImage } from '../pictures.ts'
import { escapeBracketed } from '../text/escape.ts'
import type { Writing } from '../writing.ts'
import type { Atom } from './atoms.ts'
import { hrefFor } from './href.ts'
import type { Setting } from './settings.ts'
import { countBefore, type Span, type TextSpan, type Words } from './span.ts'
import { toLine } from './to-line.ts'

/** The atoms of words: signs for raised letters, links by their addresses, languages where they are others. */
export function toAtoms(words: Words, setting: Setting, writing: Writing): readonly Atom[] {
  const atoms = words.spans.flatMap((span, index) =>
    toAtom(span, words.spans[index - 1], words, setting, writing),
  )
  return spreadLanguages(atoms)
}

function toAtom(
  span: Span,
  before: Span | undefined,
  words: Words,
  setting: Setting,
  writing: Writing,
): readonly Atom[] {
  switch (span.type) {
    case 'text':
      return [toText(span, before, words, setting, writing)]
    case 'break':
      return [toBreak(span, words, setting, writing)]
    case 'noteReference':
      return toReference(span, words, writing)
    case 'picture':
      return toPicture(span, words, writing)
  }
}

function toText(
  span: TextSpan,
  before: Span | undefined,
  words: Words,
  setting: Setting,
  writing: Writing,
): Atom {
  return {
    type: 'text',
    value: span.raised ? toLine(span, words, writing) : span.value,
    isBold: span.isBold && setting.bold === 'marked',
    isItalic: span.isItalic,
    language: languageOf(span, writing),
    href: hrefFor(span, before, words, writing),
  }
}

/** The language of letters, where it is another than the publication's. */
function languageOf({ value, language }: TextSpan, writing: Writing): string | undefined {
  if (!language || !writing.language || !/\p{L}/u.test(value)) return undefined
  if (primarySubtag(language) === primarySubtag(writing.language)) return undefined
  return isLanguageTag(language) ? language : undefined
}

const plainText = (value: string): Atom => ({
  type: 'text',
  value,
  isBold: false,
  isItalic: false,
  language: undefined,
  href: undefined,
})

function toBreak(
  { kind, start }: Extract<Span, { type: 'break' }>,
  { text }: Words,
  { breaks }: Setting,
  { ledger }: Writing,
): Atom {
  if (kind === 'line' && breaks === 'kept') return { type: 'break', language: undefined }
  const isWithin = text.slice(0, start).trim() !== '' && text.slice(start).trim() !== ''
  if (isWithin) ledger.change(kind === 'line' ? 'headingBreaks' : 'pageBreaks')
  return plainText(' ')
}

/** A reference; to a note of another part a link, whose words are the label of the note. */
function toReference(
  { note, start }: Extract<Span, { type: 'noteReference' }>,
  { place, text }: Words,
  writing: Writing,
): readonly Atom[] {
  const mark = writing.refer(note, place)
  if (mark.type === 'none') return []
  if (mark.type === 'reference') return [toMark(`[^${mark.label}]`)]
  writing.ledger.amend({ place, ...insertion(text, start, mark.label) })
  return [toMark(`[${escapeBracketed(mark.label)}](${mark.address})`)]
}

/** Words put in at a place: with the character beside it, for white space is not counted, and words must keep apart. */
function insertion(text: string, start: number, words: string): Omit<Amendment, 'place'> {
  const reason = 'noteOfPart'
  const before = /\S$/.exec(text.slice(0, start))?.[0]
  if (before !== undefined)
    return { offset: countBefore(text, start - 1), found: before, written: before + words, reason }
  const after = /^\S/.exec(text.slice(start))?.[0] ?? ''
  return { offset: countBefore(text, start), found: after, written: words + after, reason }
}

const toMark = (markdown: string): Atom => ({ type: 'mark', markdown, language: undefined })

function toPicture(
  picture: Extract<Span, { type: 'picture' }>,
  { place }: Words,
  writing: Writing,
): readonly Atom[] {
  const markdown = toImage(picture, place, writing)
  return markdown === undefined ? [] : [toMark(markdown)]
}

/** What has no letters is in the language of what stands on both sides of it, if that is one. */
function spreadLanguages(atoms: readonly Atom[]): readonly Atom[] {
  const before = lastsWithLetters(atoms)
  const after = lastsWithLetters(atoms.toReversed()).toReversed()
  return atoms.map((atom, at) => {
    const [one, other] = [before[at], after[at]]
    return one && one.language === other?.language ? { ...atom, language: one.language } : atom
  })
}

/** For each atom itself, if it has letters, or else the last before it that has. */
function lastsWithLetters(atoms: readonly Atom[]): readonly (Atom | undefined)[] {
  let last: Atom | undefined
  return atoms.map((atom) => {
    if (hasLetters(atom)) last = atom
    return last
  })
}

const hasLetters = (atom: Atom): boolean => atom.type === 'text' && /\p{L}/u.test(atom.value)
