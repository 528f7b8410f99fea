import type { Element } from '@xmldom/xmldom'
import { attributeOf, elementsOf, isOn } from '../package/elements.ts'

/** How letters look, as far as it bears on what they say (ISO/IEC 29500-1, 17.3.2); what is not said is left out. */
export interface Look {
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isHidden?: boolean
  /** Set in capitals, large or small, whatever is typed. */
  readonly isCapital?: boolean
  readonly isStruck?: boolean
  readonly isUnderlined?: boolean
  readonly isRightToLeft?: boolean
  readonly height?: 'superscript' | 'subscript' | 'baseline'
  readonly font?: string
  /** The languages that the letters have if they are left-to-right, right-to-left, or Chinese, Japanese or Korean. */
  readonly language?: string
  readonly bidiLanguage?: string
  readonly eastAsianLanguage?: string
}

const toHeight = (value: string | undefined): Look =>
  value === 'superscript' || value === 'subscript' || value === 'baseline' ? { height: value } : {}

/** So far above or below the line letters are an index, in half-points: less is set for looks (17.3.2.24). */
const RAISED = 4

const toPosition = (halfPoints: number): Look =>
  Math.abs(halfPoints) < RAISED ? {} : { height: halfPoints > 0 ? 'superscript' : 'subscript' }

/** What each property of a run says of its look. */
const PROPERTIES: Readonly<Record<string, (property: Element) => Look>> = {
  b: (property) => ({ isBold: isOn(property) === true }),
  i: (property) => ({ isItalic: isOn(property) === true }),
  vanish: (property) => ({ isHidden: isOn(property) === true }),
  caps: (property) => ({ isCapital: isOn(property) === true }),
  smallCaps: (property) => ({ isCapital: isOn(property) === true }),
  strike: (property) => ({ isStruck: isOn(property) === true }),
  dstrike: (property) => ({ isStruck: isOn(property) === true }),
  rtl: (property) => ({ isRightToLeft: isOn(property) === true }),
  u: (property) => ({ isUnderlined: !/^none$/.test(attributeOf(property) ?? 'none') }),
  position: (property) => toPosition(Number.parseFloat(attributeOf(property) ?? '0')),
  vertAlign: (property) => toHeight(attributeOf(property)),
  rFonts: (property) => {
    const font = attributeOf(property, 'ascii') ?? attributeOf(property, 'hAnsi')
    return font === undefined ? {} : { font }
  },
  lang: (property) => {
    const [language, bidiLanguage, eastAsianLanguage] = ['val', 'bidi', 'eastAsia'].map((name) =>
      attributeOf(property, name),
    )
    return {
      ...(language && { language }),
      ...(bidiLanguage && { bidiLanguage }),
      ...(eastAsianLanguage && { eastAsianLanguage }),
    }
  },
}

/** The look that the properties of a run, a style or a mark (w:rPr) say. */
export function readLook(properties: Element | undefined): Look {
  let look: Look = {}
  for (const property of elementsOf(properties))
    look = merge(look, PROPERTIES[property.localName ?? '']?.(property) ?? {})
  return look
}

/** Capitals and strokes have two properties each: one that is off does not undo the other. */
function merge(look: Look, added: Look): Look {
  const isCapital = added.isCapital === false ? (look.isCapital ?? false) : added.isCapital
  const isStruck = added.isStruck === false ? (look.isStruck ?? false) : added.isStruck
  return {
    ...look,
    ...added,
    ...(isCapital !== undefined && { isCapital }),
    ...(isStruck !== undefined && { isStruck }),
  }
}
