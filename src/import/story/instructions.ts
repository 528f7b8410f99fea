import type { Kind } from '../finding.ts'
import { toSign } from '../signs/signs.ts'
import { toLink } from './addresses.ts'
import type { Meaning } from './field.ts'
import * as kinds from './kinds/fields.ts'
import { EQUATION_FIELD, LOCAL_LINK, UNKNOWN_SIGN } from './kinds/words.ts'

/** A piece of the code of a field: a switch, words in quotes, or a word: `\l "a b"`. */
const PIECE = /\\?"(?:[^"\\]|\\.)*"|\S+/g

/** What a field does, by its code (ISO/IEC 29500-1, 17.16.5); nothing for one that only shows what it shows. */
export function readInstruction(code: string): Meaning {
  const [name = '', ...pieces] = code.match(PIECE) ?? []
  const read = FIELDS[name.toUpperCase()]
  const toldWhereEmpty = UNSEEN.has(name.toUpperCase())
    ? {}
    : { toldWhereEmpty: kinds.UNSTORED_FIELD }
  if (read) return { ...toldWhereEmpty, ...read(pieces.map(unquote)) }
  // A bookmark's name alone is a reference to it.
  return { ...toldWhereEmpty, ...(/^_(?:Ref|Toc|Hlk)\d+$/.test(name) && { bookmark: name }) }
}

/** The fields that are to show nothing: marks for indexes, settings, and what has no words. */
const UNSEEN: ReadonlySet<string> = new Set([
  '',
  'ADDIN',
  'ADVANCE',
  'ASK',
  'HYPERLINK',
  'NEXT',
  'NEXTIF',
  'PRINT',
  'PRIVATE',
  'SET',
  'SKIPIF',
  'TA',
  'TC',
  'XE',
])

const unquote = (piece: string): string =>
  piece.startsWith('"') ? piece.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1') : piece

type Read = (pieces: readonly string[]) => Meaning

const telling =
  (told: Kind): Read =>
  () => ({ told })

const toBookmark: Read = ([bookmark]) => (bookmark === undefined ? {} : { bookmark })

const contents: Read = () => ({ leftOut: 'contents', told: kinds.CONTENTS })
const form: Read = () => ({ toldWhereEmpty: kinds.EMPTY_FORM_FIELD, told: kinds.FORM_FIELD })

/** `MACROBUTTON NoMacro [Click here]`: what follows the macro, or the place that it leads to, is shown. */
const button: Read = ([, ...words]) => ({
  toldWhereEmpty: kinds.EMPTY_FORM_FIELD,
  ...(words.length > 0 && { prompt: words.join(' ') }),
})

/** The fields that the import knows; what others show is kept. */
const FIELDS: Readonly<Record<string, Read | undefined>> = {
  ADDRESSBLOCK: form,
  AUTONUM: () => ({ toldWhereEmpty: kinds.UNSTORED_NUMBER }),
  AUTONUMLGL: () => ({ toldWhereEmpty: kinds.UNSTORED_NUMBER }),
  AUTONUMOUT: () => ({ toldWhereEmpty: kinds.UNSTORED_NUMBER }),
  DATE: telling(kinds.DATE),
  EQ: () => ({ toldWhereEmpty: EQUATION_FIELD }),
  FILLIN: form,
  FORMCHECKBOX: form,
  FORMDROPDOWN: form,
  FORMTEXT: form,
  GREETINGLINE: form,
  GOTOBUTTON: button,
  HYPERLINK: readHyperlink,
  INCLUDETEXT: telling(kinds.FROM_ELSEWHERE),
  INDEX: contents,
  LISTNUM: () => ({ toldWhereEmpty: kinds.UNSTORED_NUMBER }),
  MACROBUTTON: button,
  MERGEFIELD: form,
  NOTEREF: toBookmark,
  NUMPAGES: telling(kinds.PAGE_REFERENCE),
  PAGE: telling(kinds.PAGE_REFERENCE),
  PAGEREF: (pieces) => ({ ...toBookmark(pieces), told: kinds.PAGE_REFERENCE }),
  PRINTDATE: telling(kinds.DATE),
  RD: () => ({ toldWhereEmpty: kinds.ELSEWHERE }),
  REF: toBookmark,
  SAVEDATE: telling(kinds.DATE),
  SECTIONPAGES: telling(kinds.PAGE_REFERENCE),
  SEQ: ([sequence, ...switches]) =>
    sequence === undefined || switches.includes('\\h')
      ? { toldWhereEmpty: undefined }
      : { sequence },
  SYMBOL: readSymbol,
  TIME: telling(kinds.DATE),
  TOA: contents,
  TOC: contents,
}

/** `HYPERLINK "https://…" \l "place"`, or a place in the file alone: `HYPERLINK \l "_Toc1"`. */
function readHyperlink(pieces: readonly string[]): Meaning {
  const at = pieces.findIndex((piece) => piece.toLowerCase() === '\\l')
  const fragment = at < 0 ? undefined : pieces[at + 1]
  const address = pieces[0]?.startsWith('\\') ? undefined : pieces[0]
  return toLink(address, fragment) ?? { told: LOCAL_LINK }
}

/** `SYMBOL 183 \f Symbol`, or `SYMBOL 0xB7 …`. */
function readSymbol(pieces: readonly string[]): Meaning {
  const at = pieces.findIndex((piece) => piece.toLowerCase() === '\\f')
  const code = Number(pieces[0] ?? Number.NaN) || 0
  const sign = toSign(code, at < 0 ? undefined : pieces[at + 1])
  return sign === undefined ? { sign: '□', told: UNKNOWN_SIGN } : { sign }
}
