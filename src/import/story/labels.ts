import type { Element } from '@xmldom/xmldom'
import { childOf, isOn } from '../package/elements.ts'
import type { ParagraphLook } from '../styles/paragraph-look.ts'
import type { Style } from '../styles/styles.ts'
import { GREATEST_NUMBER, UNKNOWN_FORMAT, UNKNOWN_LIST } from './kinds/structure.ts'
import { toTag } from './languages.ts'
import { lookOf } from './look-of.ts'
import { type RunScope, tell } from './scope.ts'
import type { Label } from './story.ts'

/** What says which list numbers a paragraph. */
export interface Numbered {
  readonly style: Style
  readonly own: ParagraphLook
  /** The properties of its end (w:pPr/w:rPr). */
  readonly mark: Element | undefined
}

/** The number that Word shows before a paragraph; undefined for none. Counts it, also where the paragraph is empty. */
export function readLabel({ style, own, mark }: Numbered, scope: RunScope): Label | undefined {
  const list = own.list ?? style.list
  if (list === undefined || list === '0' || isHidden(mark, scope)) return undefined
  const { numbering } = scope.flow.reading
  if (!numbering.has(list)) {
    tell(scope, UNKNOWN_LIST, list)
    return undefined
  }
  const level = own.level ?? levelOf(list, style, scope)
  const [text = ''] = scope.flow.text.split(' ')
  const language = toTag(lookOf(mark, scope).language)
  const { label, unknown = [], isGreatest } = numbering.next(list, level, { text, language }) ?? {}
  for (const format of unknown) tell(scope, UNKNOWN_FORMAT, format)
  if (isGreatest) tell(scope, GREATEST_NUMBER, label?.text)
  return label && (label.text !== '' || label.isBullet) ? label : undefined
}

/** The level of a paragraph that is numbered by its style: the one that names the style (w:lvl/w:pStyle, 17.9.23). */
function levelOf(list: string, style: Style, { flow }: RunScope): number {
  const { numbering } = flow.reading
  return (
    numbering.levelOfStyle(list, style.id) ??
    style.level ??
    numbering.levelOfStyle(list, style.numberedBy ?? style.id) ??
    0
  )
}

/** A paragraph that is hidden to its end has no number, unless it goes on in the next one's line (w:specVanish). */
const isHidden = (mark: Element | undefined, scope: RunScope): boolean =>
  lookOf(mark, scope).isHidden === true && isOn(childOf(mark, 'specVanish')) !== true
