import { isAbsolute, relative } from 'node:path'
import { excerptAt } from './excerpt.ts'
import type { Message, Severity } from './message.ts'
import { paint, plain } from './paint.ts'
import { sortMessages } from './sort.ts'

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
  readonly publication?: string
  readonly edition?: string
  readonly paragraph?: string
}

/**
 * Prints one message: `path:line:column: severity: reason [rule]`, the line of the source with a caret under the
 * column, and the hint. No line break ends it.
 */
export function toText(message: Message, { colour, workingFolder }: Printing): string {
  const brush = colour ? paint : plain
  const { severity, reason, rule, hint, source, position } = message
  const path = source ? toShownPath(source.path, workingFolder) : ''
  const place = position ? `${path}:${position.line}:${position.column}` : path
  const head = `${place && `${brush.place(place)}: `}${brush[severity](`${severity}:`)} ${reason}`
  const excerpt = source && position ? excerptAt(source.text, position) : []
  return [
    `${head} ${brush.rule(`[${rule}]`)}`,
    ...excerpt.map((line) => `  ${line}`),
    ...(hint ? [`${brush.hint('hint:')} ${hint}`] : []),
  ].join('\n')
}

/** All messages printed in order, one under another; '' for none. */
export const toTexts = (messages: readonly Message[], printing: Printing): string =>
  sortMessages(messages)
    .map((message) => `${toText(message, printing)}\n`)
    .join('')

/** All messages as data, in the same order; absolute paths become relative to the working folder. */
export const toJson = (
  messages: readonly Message[],
  workingFolder?: string,
): readonly MessageRecord[] =>
  sortMessages(messages).map(
    ({ rule, severity, source, position, reason, hint, publication, edition, paragraph }) => ({
      rule,
      severity,
      path: source ? toShownPath(source.path, workingFolder) : null,
      line: position?.line ?? null,
      column: position?.column ?? null,
      reason,
      hint: hint ?? null,
      ...(publication !== undefined && { publication }),
      ...(edition !== undefined && { edition }),
      ...(paragraph !== undefined && { paragraph }),
    }),
  )

const toShownPath = (path: string, workingFolder?: string): string =>
  workingFolder && isAbsolute(path) ? relative(workingFolder, path) || '.' : path
