import type { Message, Position } from '../../../message/message.ts'
import type { Page, PageKind } from '../validator.ts'
import type { NuMessage } from './checker.ts'

/** What the checker says, as a message about a page; its infos and warnings are warnings. */
export function toMessage(said: NuMessage, page: Page | undefined): Message {
  const { type, subType, message } = said
  const position = page && toPosition(said, page)
  return {
    rule: `nu/${subType ?? type}`,
    severity: type === 'info' ? 'warning' : 'error',
    reason: message,
    ...(page && { source: { path: page.path, text: page.text } }),
    ...(position && { position }),
  }
}

function toPosition(
  { firstLine, lastLine, firstColumn, lastColumn }: NuMessage,
  { kind }: Page,
): Position | undefined {
  const line = firstLine ?? lastLine
  if (line === undefined) return undefined
  return { line: line + missedLines[kind], column: firstColumn ?? lastColumn ?? 1 }
}

/** Version 26.9.27 counts the lines of HTML and SVG from 0, against its own manual; those of CSS from 1. */
const missedLines = { page: 1, redirect: 1, drawing: 1, 'style sheet': 0 } satisfies Record<
  PageKind,
  number
>
