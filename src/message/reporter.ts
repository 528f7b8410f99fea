import { isAbsolute, relative } from 'node:path'
import { boundMessages } from './bound.ts'
import { excerptAt } from './excerpt.ts'
import type { DocumentPlace, Message, Severity } from './message.ts'
import { paint, plain } from './paint.ts'
import { toFirstPlace, toOtherPlaces } from './places.ts'
import { sortMessages } from './sort.ts'
import { toVisible } from './visible.ts'

/** How messages are printed: in colour or not, and the folder that paths are shown relative to. */
export interface Printing {
  readonly colour: boolean
  readonly workingFolder: string
}

/** A message as data, one shape for every program that reads it; null where a thing is not known. */
export interface MessageRecord {
  readonly rule: string
  readonly severity: Severity
  readonly path: string | null
  readonly line: number | null
  readonly column: number | null
  readonly reason: string
  readonly hint: string | null
  /** In a document without lines, how often it is so, and the first hundred places. */
  readonly count?: number
  readonly places?: readonly DocumentPlace[]
  /** Words that stand in the document and nowhere else, whole. */
  readonly words?: string
  readonly publication?: string
  readonly edition?: string
  readonly paragraph?: string
  /** How many messages like the one before it this one stands for. */
  readonly more?: number
}

/**
 * Prints one message: `path:line:column: severity: reason [rule]`, the line of the source with a caret under the
 * column, and the hint; of a document without lines `path: paragraph 12 (“It looked at …”): severity: …`. No line break
 * ends it.
 */
export function toText(message: Message, { colour, workingFolder }: Printing): string {
  const brush = colour ? paint : plain
  const { severity, source, position, places = [] } = message
  const [reason, rule, hint] = [message.reason, message.rule, message.hint ?? ''].map(toShown)
  const path = source ? toVisible(toShownPath(source.path, workingFolder)) : ''
  const line = position ? `:${position.line}:${position.column}` : ''
  const paragraph = toVisible(toFirstPlace(places))
  const place = [path + line, paragraph].filter(Boolean).join(': ')
  const more = toVisible(toOtherPlaces(message))
  const head = `${place && `${brush.place(place)}: `}${brush[severity](`${severity}:`)} ${reason}${more}`
  const excerpt = source && position ? excerptAt(source, position) : []
  return [
    `${head} ${brush.rule(`[${rule}]`)}`,
    ...excerpt.map((line) => `  ${line}`),
    ...(hint ? [`${brush.hint('hint:')} ${hint}`] : []),
  ].join('\n')
}

/** Messages printed in order, one under another, at most so many of a kind; '' for none. */
export const toTexts = (messages: readonly Message[], printing: Printing): string =>
  boundMessages(sortMessages(messages))
    .map((message) => `${toText(message, printing)}\n`)
    .join('')

/**
 * The same messages as data, in the same order, and of those with words all; absolute paths become relative to the working
 * folder.
 */
export const toJson = (
  messages: readonly Message[],
  workingFolder?: string,
): readonly MessageRecord[] =>
  boundMessages(sortMessages(messages), ({ words }) => words !== undefined).map((message) =>
    toRecord(message, workingFolder),
  )

function toRecord(message: Message, workingFolder?: string): MessageRecord {
  const { rule, severity, source, position, places, reason, hint } = message
  const { words, publication, edition, paragraph, more } = message
  return {
    rule,
    severity,
    path: source ? toShownPath(source.path, workingFolder) : null,
    line: position?.line ?? null,
    column: position?.column ?? null,
    reason: shorten(reason),
    hint: hint === undefined ? null : shorten(hint),
    ...(places && { count: places.length, places: places.slice(0, MOST_PLACES) }),
    ...(words !== undefined && { words }),
    ...(publication !== undefined && { publication }),
    ...(edition !== undefined && { edition }),
    ...(paragraph !== undefined && { paragraph }),
    ...(more !== undefined && { more }),
  }
}

/** The most places that one message names. */
const MOST_PLACES = 100

/** The most characters of a reason or a hint, which may quote the text. */
const LONGEST = 500

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text

const toShown = (text: string): string => toVisible(shorten(text))

const toShownPath = (path: string, workingFolder?: string): string =>
  workingFolder && isAbsolute(path) ? relative(workingFolder, path) || '.' : path
