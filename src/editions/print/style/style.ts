import { front } from './front.ts'
import { tables } from './tables.ts'
import { text } from './text.ts'

/** The style sheet of the print edition but for its pages: one ink, two voices, everything at the axis. */
export const style = [text, tables, front].join('\n')
