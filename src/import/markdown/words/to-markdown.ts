import * as kinds from '../kinds.ts'
import { escapeBracketed, escapeText } from '../text/escape.ts'
import type { Writing } from '../writing.ts'
import { type Atom, divideBy, hrefOf } from './atoms.ts'
import { fillBlanks } from './blanks.ts'
import { settleEmphasis } from './emphasis.ts'
import type { Setting } from './settings.ts'
import { settleSpaces } from './spaces.ts'
import type { Words } from './span.ts'
import { toAtoms } from './to-atoms.ts'

/**
 * Words as Markdown: one line, or several where breaks are kept, each of which but the last ends with a backslash. What
 * would begin a block where a line begins is not yet escaped: that depends on where the words come to stand.
 */
export function toMarkdown(words: Words, setting: Setting, writing: Writing): string {
  const filled = fillBlanks(words, writing.ledger)
  const atoms = settleSpaces(toAtoms(filled, setting, writing))
  for (const phrase of divideBy(atoms, ({ language }) => language))
    if (phrase[0]?.language !== undefined)
      writing.ledger.tell(kinds.phraseLanguage, { place: words.place, words: textOf(phrase) })
  const settled = settleMarks(withoutAllItalic(atoms, setting))
  for (const word of settled.cut)
    writing.ledger.tell(kinds.emphasisPart, { place: words.place, words: word })
  return joinAll(
    divideBy(settled.atoms, ({ language }) => language).map((phrase) => writePhrase(phrase)),
  )
}

const textOf = (atoms: readonly Atom[]): string =>
  atoms.map((atom) => (atom.type === 'text' ? atom.value : ' ')).join('')

function withoutAllItalic(atoms: readonly Atom[], { allItalic }: Setting): readonly Atom[] {
  const isAll = atoms.every(
    (atom) => atom.type !== 'text' || atom.isItalic || !/[\p{L}\p{N}]/u.test(atom.value),
  )
  return isAll && allItalic === 'plain'
    ? atoms.map((atom) => (atom.type === 'text' ? { ...atom, isItalic: false } : atom))
    : atoms
}

/** Emphasis is settled for each link, and each text between links, by itself. */
function settleMarks(atoms: readonly Atom[]): {
  readonly atoms: readonly Atom[]
  readonly cut: readonly string[]
} {
  const segments = divideBy(atoms, (atom) => `${atom.language ?? ''} ${hrefOf(atom) ?? ''}`)
  const settled = segments.map((segment, index) =>
    settleEmphasis(segment, aroundOf(segment, segments[index - 1], segments[index + 1])),
  )
  return {
    atoms: settled.flatMap(({ atoms }) => atoms),
    cut: settled.flatMap(({ cut }) => cut),
  }
}

/** What stands on both sides of a segment in the Markdown: within brackets nothing, beside brackets their sign. */
function aroundOf(
  segment: readonly Atom[],
  before: readonly Atom[] | undefined,
  after: readonly Atom[] | undefined,
): { readonly before: string; readonly after: string } {
  if (isBracketed(segment)) return { before: '', after: '' }
  return { before: before ? ')' : '', after: after ? '[' : '' }
}

const isBracketed = ([first]: readonly Atom[]): boolean =>
  first !== undefined && (first.language !== undefined || hrefOf(first) !== undefined)

/** A phrase of one language: marked, if it is another than the publication's. */
function writePhrase(atoms: readonly Atom[]): string {
  const language = atoms[0]?.language
  const isWhole = language === undefined
  const toText = isWhole ? escapeText : escapeBracketed
  const links = joinAll(divideBy(atoms, hrefOf).map((link) => writeLink(link, toText)))
  return isWhole ? links : around(links, (inner) => `[${inner}]{lang=${language}}`)
}

type Escape = (text: string) => string

function writeLink(atoms: readonly Atom[], toText: Escape): string {
  const [first] = atoms
  const href = first && hrefOf(first)
  if (href === undefined) return writeBold(atoms, toText)
  if (isPlainAddress(atoms, href)) return `<${textOf(atoms).trim()}>`
  return around(writeBold(atoms, escapeBracketed), (inner) => `[${inner}](${href})`)
}

/** An address whose words are itself, without a sign that means something in Markdown, nor spaces at its ends. */
function isPlainAddress(atoms: readonly Atom[], href: string): boolean {
  const words = textOf(atoms)
  const isPlain = atoms.length === 1 && /^[\w:/.~?#=%+@-]+$/.test(words)
  return isPlain && (words === href || (`mailto:${words}` === href && EMAIL.test(words)))
}

/** What stands between < and > is a mailbox (CommonMark 0.31.2, 6.5). */
const EMAIL = /^[\w.+-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i

const writeBold = (atoms: readonly Atom[], toText: Escape): string =>
  joinAll(
    divideBy(atoms, (atom) => isMarked(atom, 'isBold')).map((run) =>
      mark(writeItalic(run, toText), isMarked(run[0], 'isBold') ? '**' : ''),
    ),
  )

const writeItalic = (atoms: readonly Atom[], toText: Escape): string =>
  joinAll(
    divideBy(atoms, (atom) => isMarked(atom, 'isItalic')).map((run) =>
      mark(
        joinAll(joinTexts(run).map((atom) => writeAtom(atom, toText))),
        isMarked(run[0], 'isItalic') ? '*' : '',
      ),
    ),
  )

/** Texts in a row are one, since signs of two of them may make one mark. */
const joinTexts = (atoms: readonly Atom[]): readonly Atom[] =>
  divideBy(atoms, ({ type }) => type).flatMap((run): readonly Atom[] => {
    const [first] = run
    return first?.type === 'text' ? [{ ...first, value: textOf(run) }] : run
  })

const isMarked = (atom: Atom | undefined, key: 'isBold' | 'isItalic'): boolean =>
  atom?.type === 'text' && atom[key]

const mark = (inner: string, sign: string): string =>
  sign ? around(inner, (core) => sign + core + sign) : inner

function writeAtom(atom: Atom, toText: Escape): string {
  if (atom.type === 'break') return '\\\n'
  return atom.type === 'mark' ? atom.markdown : toText(atom.value)
}

/** Sets marks round words, with the white space at their ends outside. */
function around(text: string, wrap: (core: string) => string): string {
  const [, lead = '', core = '', tail = ''] =
    /^((?:\s|(?<!\\)&nbsp;|\\\n)*)([\s\S]*?)((?:\s|(?<!\\)&nbsp;|\\\n)*)$/.exec(text) ?? []
  return core === '' ? text : lead + wrap(core) + tail
}

/** Pieces of a line put together: what would be read as one mark over their borders is escaped. */
function joinAll(pieces: readonly string[]): string {
  const full = pieces.filter(Boolean)
  return full
    .map((piece, at) => toBegin(full[at - 1] ?? '', toEnd(piece, full[at + 1] ?? '')))
    .join('')
}

/** After a reference to a note, `(` would make it a link, and `:` a note. */
const toBegin = (before: string, piece: string): string =>
  before.endsWith(']') && /^[(:]/.test(piece) ? `\\${piece}` : piece

/** `!` before a bracket would begin a picture. */
const toEnd = (piece: string, after: string): string =>
  after.startsWith('[') && /(?<!\\)(?:\\\\)*!$/.test(piece) ? `${piece.slice(0, -1)}\\!` : piece
