import type { StateBlock } from 'markdown-it'
import { type LabelLevels, repeatLabel, takeLabel } from './label-levels.ts'
import { isFirst, isNext, type Label, labelAt } from './labels.ts'
import { hasWords, labelAfter, type Marker, textOf } from './list-marker.ts'

/** A list of labelled items that is being read: where its items' words begin, and the labels that are open in it. */
export interface OpenList {
  readonly indent: number
  readonly levels: LabelLevels
  /** The line of the item that is being read, and the columns before its marker. */
  readonly line: number
  readonly column: number
}

/** What is known of the lists around a line, and of the one before it. */
export interface Lists {
  /** From the outermost to the innermost. */
  readonly open: readonly OpenList[]
  /** The labels of the list that ended last: `(c)` may go on with it after a paragraph. */
  readonly last: LabelLevels
  /** With `numbering: provisions` each number in brackets begins a provision. */
  readonly hasProvisions: boolean
}

/** So many lines are looked through for another label, and so many within a paragraph: a text is read in linear time. */
const AHEAD = 200
const WITHIN = 40

/**
 * Tells whether a marker begins a list where a block may begin. `(a)` and `1.` do; what may be the beginning of a sentence
 * (`A. Smith`, `(c) Crown copyright`) does where the next label follows, or where it goes on with the list before.
 */
export function opensList(
  state: StateBlock,
  line: number,
  marker: Marker,
  { last, hasProvisions }: Lists,
): boolean {
  const { label } = marker
  if (!label || isPlain(label)) return true
  const inner = labelAfter(state, line, marker)
  if (inner && isFirstInBrackets(inner)) return true
  if (hasProvisions && /^\(\d/.test(label.text)) return true
  if (follows(last, label) || repeats(last, label)) return true
  return findLabel(state, line, 1, (other) => isStep(label, other)) !== undefined
}

/** The first of another row on the same line, as in `27B. (1)` and `“33. (1)`: no sentence begins so. */
const isFirstInBrackets = ({ text, readings }: Label): boolean =>
  text.startsWith('(') && readings.some(isFirst)

/** A number with a full stop or bracket, as Markdown has it; or the first of its row, in brackets or before one. */
const isPlain = ({ text, readings }: Label): boolean =>
  /^\d+[.)]$/.test(text) || (text.endsWith(')') && readings.some(isFirst))

/**
 * Tells whether a marker ends the paragraph on the line before it. A bullet and `1.` do, as in CommonMark; another label
 * does where it is the first of its row and the line before leads to it, stands further out, or the next one follows at
 * once; and where the lines above hold the label before it. So `under section 5` and below it `(a) of the Act` stays one sentence.
 */
export function interruptsParagraph(
  state: StateBlock,
  line: number,
  marker: Marker,
  { open }: Lists,
): boolean {
  const { label, indent } = marker
  const around = open.filter((list) => indent < list.indent)
  if (label && around.some(({ levels }) => belongsTo(levels, label))) return true
  if (!label && around.some(({ levels }) => levels.length === 0)) return true
  if (!hasWords(state, line, marker)) return false
  if (!label) return true
  if (/^1[.)]$/.test(label.text)) return true
  if (findLabel(state, line, -1, (other) => isStep(other, label))) return true
  if (!label.readings.some(isFirst)) return false
  return leadsOn(state, line - 1) || isSetIn(state, line, open) || hasNextBelow(state, line, label)
}

/** A label of the list; a number even where it repeats the one before, as in CommonMark. */
const belongsTo = (levels: LabelLevels, label: Label): boolean =>
  takeLabel(levels, label) !== undefined ||
  (/^\d+[.)]$/.test(label.text) && repeatLabel(levels, label) !== undefined)

/** Tells whether a line is set in further than the one before it, or than the marker there. */
function isSetIn(state: StateBlock, line: number, open: readonly OpenList[]): boolean {
  const item = open.findLast((list) => list.line === line - 1)
  return (state.sCount[line] ?? 0) >= (item?.column ?? state.sCount[line - 1] ?? 0) + 2
}

const leadsOn = (state: StateBlock, line: number): boolean => /[:—–;]\s*$/.test(textOf(state, line))

const hasNextBelow = (state: StateBlock, line: number, label: Label): boolean =>
  findLabel(state, line, 1, (other) => isStep(label, other), true) !== undefined

const isStep = (one: Label, other: Label): boolean =>
  one.readings.some((before) => other.readings.some((after) => isNext(before, after)))

const follows = (levels: LabelLevels, { readings }: Label): boolean =>
  levels.some((last) => readings.some((reading) => isNext(last, reading)))

/** An item that stands twice; the rule `list-number` tells of it. */
const repeats = (levels: LabelLevels, { readings }: Label): boolean =>
  readings.some(({ style, key }) =>
    levels.some((last) => last.style === style && `${last.key}` === `${key}`),
  )

/**
 * The label nearest above (-1) or below (1) that begins a line no deeper than this one and is the one looked for. Above,
 * and below if `isNear`, lines are looked through to the next that is empty.
 */
function findLabel(
  state: StateBlock,
  line: number,
  step: 1 | -1,
  isSought: (label: Label) => boolean,
  isNear = step < 0,
): Label | undefined {
  const indent = state.sCount[line] ?? 0
  for (let at = line + step; at >= 0 && at < state.lineMax; at += step) {
    if (Math.abs(at - line) > (isNear ? WITHIN : AHEAD)) return undefined
    if (state.isEmpty(at)) {
      if (isNear) return undefined
      continue
    }
    const text = textOf(state, at).replace(/^\d+[A-Z]*\.—/, '')
    if (/^#{1,6}\s/.test(text)) return undefined
    const label = (state.sCount[at] ?? 0) <= indent + 1 ? labelAt(text) : undefined
    if (label && isSought(label)) return label
  }
  return undefined
}
