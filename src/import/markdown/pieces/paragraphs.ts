import type { BoxKind } from '../../../publication/box-kinds.ts'
import { provisionAt } from '../../../publication/parse/provisions.ts'
import type { Label } from '../../story/story.ts'
import * as kinds from '../kinds.ts'
import { keyOfLabel } from '../labels-out-of-row.ts'
import { escapeText } from '../text/escape.ts'
import { settings } from '../words/settings.ts'
import { isBlank, readText, type Words, withPlainStart } from '../words/span.ts'
import { toMarkdown } from '../words/to-markdown.ts'
import { countedBox, isAllBold } from './boxes.ts'
import { captionOf } from './captions.ts'
import { type FlowParagraph, isMarkedCaption } from './flow.ts'
import { labelKind } from './label-kind.ts'
import type { ParagraphPiece } from './piece.ts'
import type { Setting } from './setting.ts'

/** Writes a paragraph as what it is: a heading, an item, a numbered paragraph or one without a number. */
export function writeParagraph(paragraph: FlowParagraph, setting: Setting): void {
  const { role, level, label } = paragraph
  if (setting.captions.isTaken(paragraph)) return
  if (role === 'heading' && level !== undefined) writeHeading(paragraph, level, setting)
  else if (label) writeLabelled(paragraph, label, setting)
  else writeText(paragraph, setting)
}

function writeText(paragraph: FlowParagraph, setting: Setting): void {
  const { words, place, hasNumber } = paragraph
  const { ledger } = setting.writing
  if (isMarkedCaption(paragraph)) {
    const kind = captionOf(paragraph) ? kinds.captionAlone : kinds.captionUnread
    ledger.tell(kind, { place, words: readText(words) })
  }
  const text = toMarkdown(words, settings.text, setting.writing)
  if (text === '') return
  const begins = hasNumber && { begins: 'number' as const }
  addParagraph({ type: 'paragraph', text, place, ...begins }, paragraph, setting)
}

/** What is set in further than the text belongs to the item before it. */
function addParagraph(
  piece: ParagraphPiece,
  { indent }: Pick<FlowParagraph, 'indent'>,
  { stack, writing }: Setting,
): void {
  const isWithin = indent > writing.usualIndent && stack.addWithin(piece, indent)
  if (!isWithin) stack.add(piece)
}

function writeHeading(
  { words, place, label }: FlowParagraph,
  level: number,
  { stack, owner, writing }: Setting,
): void {
  const { ledger } = writing
  const plain = writing.numbering === 'provisions' ? withPlainNumber(words) : words
  const text = toMarkdown(plain, settings.heading, writing)
  const number = label && !label.isBullet ? label.text : undefined
  if (text === '') {
    if (number) ledger.tell(kinds.headingEmpty, { place, words: number })
    return
  }
  if (number) ledger.label({ place, text: number })
  const isWordless = readText(words) === ''
  if (owner !== 'text' && !isWordless)
    ledger.tell(kinds.cellHeading, { place, words: readText(words) })
  if (owner !== 'text' || isWordless)
    stack.add({ type: 'paragraph', text, place, ...(number && { number }) })
  else
    stack.add({
      type: 'heading',
      level: Math.max(level, 1),
      text: number ? `${number} ${text}` : text,
      words: readText(words),
      place,
    })
}

/** `12 Ferries` of an Act: its number stands outside of brackets. */
const withPlainNumber = (words: Words): Words =>
  withPlainStart(words, provisionAt(readText(words))?.label?.length ?? 0)

function writeLabelled(paragraph: FlowParagraph, label: Label, setting: Setting): void {
  const { stack, goingOn, owner, writing } = setting
  const { ledger } = writing
  const { words, place, indent, isTyped } = paragraph
  const isOut = writing.outOfRow.has(keyOfLabel(place, label.text))
  const kind = isOut ? 'words' : labelKind(label, writing)
  if (isBlank(words) && owner !== 'cell') {
    ledger.tell(kinds.itemEmpty, { place, words: label.text })
    return
  }
  const counted = owner === 'text' && !isTyped ? countedBox(label, writing.language) : undefined
  if (counted) {
    addBox(paragraph, counted, setting)
    return
  }
  const text = toMarkdown(words, settings.text, writing)
  if (!label.isBullet && !isTyped) ledger.label({ place, text: label.text })
  if (isOut) {
    ledger.tell(kinds.labelOutOfRow, { place, words: `${label.text} ${readText(words)}` })
    addAsWords(paragraph, { label, text }, setting)
  } else if (kind === 'words') {
    ledger.tell(kinds.labelAsWords, { place, words: `${label.text} ${readText(words)}` })
    addParagraph({ type: 'paragraph', number: label.text, text, place }, paragraph, setting)
  } else if (text === '') {
    stack.add({ type: 'paragraph', text: escapeText(label.text), place })
  } else if (kind === 'number') {
    stack.add({ type: 'paragraph', number: label.text, text, place })
  } else {
    const children = [{ type: 'paragraph', text, place } as const]
    stack.addItem(
      { place, children, ...(!label.isBullet && { label: label.text }) },
      { label, indent, kind, goesOn: goingOn.has(label) },
    )
  }
}

/** A question, a recommendation or a conclusion that Word counts. */
function addBox(
  paragraph: FlowParagraph,
  { kind, title }: { readonly kind: BoxKind; readonly title: string },
  { stack, writing }: Setting,
): void {
  const { place, words } = paragraph
  writing.ledger.label({ place, text: title })
  writing.ledger.change('countedBoxes')
  writing.ledger.tell(kinds.countedBox, { place, words: `${title} ${readText(words)}` })
  const setting = isAllBold(paragraph) ? settings.bold : settings.text
  const text = toMarkdown(words, setting, writing)
  stack.add({
    type: 'box',
    kind,
    title: { text: title, place },
    children: [{ type: 'paragraph', text, place }],
  })
}

/** How much further in a paragraph stands than the item that it belongs to, in twips. */
const FURTHER = 200

/** A paragraph whose label is its first word: no item of the list that its label seems to be of has it. */
function addAsWords(
  paragraph: FlowParagraph,
  { label, text }: { readonly label: Label; readonly text: string },
  setting: Setting,
): void {
  const { place, indent } = paragraph
  // A figure alone would number its paragraph, but for the no-break space.
  const gap = /^\d+[A-Z]{0,2}$/.test(label.text) ? '&nbsp;' : ' '
  const words = `${escapeText(label.text)}${gap}${text}`
  addParagraph({ type: 'paragraph', text: words, place }, { indent: indent - FURTHER }, setting)
}
