import type { Element } from '@xmldom/xmldom'
import { chosenOf } from '../../package/branches.ts'
import { elementsOf } from '../../package/elements.ts'
import { M } from '../../package/namespaces.ts'
import { textOf } from '../../package/texts.ts'
import { toGroup } from './group.ts'
import { toRoot } from './root.ts'
import { toScripts } from './scripts.ts'

/** What the parts of an equation read as: of `m:num` of a fraction, its numerator on a line. */
type Parts = (name: string) => string

/** An equation (Office Math, ISO/IEC 29500-1, 22.1) as one line: `(a + b)/2`, `x²`, `√(x + 1)`. */
export const toLine = (element: Element): string =>
  (STRUCTURES[element.localName ?? ''] ?? toRow)(element, (name) => toRow(partOf(element, name)))

const isContent = ({ localName }: Element): boolean => !/Pr$/.test(localName ?? '')

const holdsEquation = (element: Element): boolean =>
  element.localName === 'oMath' || [...elementsOf(element)].some(holdsEquation)

/** Words beside an equation stand apart from its letters. */
const joinWords = (line: string, piece: string): string =>
  /[\p{L}\p{N}]$/u.test(line) && /^[\p{L}\p{N}]/u.test(piece)
    ? `${line} ${piece}`
    : `${line}${piece}`

type Structure = (element: Element, of: Parts) => string

const toRow = (element: Element | undefined): string =>
  [...elementsOf(element)].filter(isContent).map(toLine).reduce(joinPieces, '')

/** After an index on the line a space divides what follows from it: `x_a b`. */
const joinPieces = (line: string, piece: string): string =>
  /[_^][\p{L}\p{N}]+$/u.test(line) && /^[\p{L}\p{N}]/u.test(piece)
    ? `${line} ${piece}`
    : `${line}${piece}`

const STRUCTURES: Readonly<Record<string, Structure | undefined>> = {
  t: (element) => toPlainLetters(textOf(element)),
  f: (element, of) =>
    propertyOf(element, 'type') === 'noBar'
      ? `${of('num')}¦${of('den')}`
      : `${toGroup(of('num'))}/${toGroup(of('den'))}`,
  sSup: (_, of) => `${toGroup(of('e'))}${toScripts({ above: of('sup') })}`,
  sSub: (_, of) => `${toGroup(of('e'))}${toScripts({ below: of('sub') })}`,
  sSubSup: (_, of) => `${toGroup(of('e'))}${toScripts({ below: of('sub'), above: of('sup') })}`,
  sPre: (_, of) => `${toScripts({ below: of('sub'), above: of('sup') })}${toGroup(of('e'))}`,
  rad: (_, of) => `${toRoot(of('deg'))}${toGroup(of('e'))}`,
  nary: (element, of) => {
    const sign = propertyOf(element, 'chr') ?? '∫'
    return `${sign}${toScripts({ below: of('sub'), above: of('sup') })} ${of('e')}`
  },
  d: (element) => {
    const [open, between, close] = [
      propertyOf(element, 'begChr') ?? '(',
      propertyOf(element, 'sepChr') ?? '|',
      propertyOf(element, 'endChr') ?? ')',
    ]
    return `${open}${partsOf(element, 'e').map(toRow).join(between)}${close}`
  },
  m: (element) =>
    partsOf(element, 'mr')
      .map((row) => partsOf(row, 'e').map(toRow).join(', '))
      .join('; '),
  eqArr: (element) => partsOf(element, 'e').map(toRow).join('; '),
  acc: (element, of) => overEach(of('e'), propertyOf(element, 'chr') ?? '\u0302'),
  bar: (element, of) =>
    overEach(of('e'), propertyOf(element, 'pos') === 'top' ? '\u0305' : '\u0332'),
  func: (_, of) => {
    const [name, operand] = [of('fName'), of('e')]
    return /[\p{L}\p{N})]$/u.test(name) && /^[\p{L}\p{N}√]/u.test(operand)
      ? `${name} ${operand}`
      : `${name}${operand}`
  },
  limLow: (_, of) => `${of('e')}${toScripts({ below: of('lim') })}`,
  limUpp: (_, of) => `${of('e')}${toScripts({ above: of('lim') })}`,
  oMathPara: (element) =>
    [...elementsOf(element)].filter(isContent).reduce((line, child, at, all) => {
      const before = all[at - 1]
      const isNext = before && holdsEquation(before) && holdsEquation(child)
      return isNext ? `${line}; ${toLine(child)}` : joinWords(line, toLine(child))
    }, ''),
  noBreakHyphen: () => '\u2011',
  AlternateContent: (element) => toRow(chosenOf(element)),
  del: () => '',
  moveFrom: () => '',
}

const partsOf = (element: Element, name: string): readonly Element[] =>
  [...elementsOf(element)].filter(({ localName }) => localName === name)

const partOf = (element: Element, name: string): Element | undefined => partsOf(element, name)[0]

/** A property of a structure, as the sign of a sum (m:naryPr/m:chr); undefined where it has the usual one. */
function propertyOf(element: Element, name: string): string | undefined {
  const properties = partOf(element, `${element.localName}Pr`)
  return (properties && partOf(properties, name))?.getAttributeNS(M, 'val') ?? undefined
}

/** Letters of the mathematical alphabets (U+1D400 to U+1D7FF) and ℎ are letters. */
const toPlainLetters = (text: string): string =>
  text.replace(/[\u{1d400}-\u{1d7ff}ℎ]/gu, (letter) => letter.normalize('NFKC'))

/** A sign over, or under, each letter: combining characters follow their letter. */
const overEach = (text: string, sign: string): string =>
  text.replace(/[\p{L}\p{N}]/gu, (letter) => `${letter}${sign}`).normalize('NFC')
