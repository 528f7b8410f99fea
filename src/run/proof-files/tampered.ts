import type { Message } from '../../message/message.ts'

/** Rules of how a page looks: what breaks one of them says nothing else than is so. */
const LOOKS: ReadonlySet<string> = new Set([
  'print-alignment',
  'print-divided',
  'print-ink',
  'print-stranded',
  'print-torn',
  'print-underline',
  'text-width',
])

/**
 * A build warns of what is ours to mend in a file that it has just made, since the words are all there. In a finished file it
 * may be what somebody has altered: heads of cells, the outline, running heads, links. So it is an error there.
 */
export const asTampered = (message: Message): Message =>
  message.severity === 'warning' &&
  /^(?:print|text)-/.test(message.rule) &&
  !LOOKS.has(message.rule)
    ? { ...message, severity: 'error', hint: 'build the edition again; do not edit a finished one' }
    : message
