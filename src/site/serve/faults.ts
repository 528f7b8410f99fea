import type { Message, Severity } from '../../message/message.ts'
import { type MessageRecord, toJson } from '../../message/reporter.ts'
import { toVisible } from '../../message/visible.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'

/** So many messages are told on a page; the terminal has all. */
const MOST = 50

/**
 * What is wrong with the content now, as it stands above every page: how much, and each fault with its place, what is so
 * and what to do. '' where nothing is. It is in English, as all messages are.
 */
export function renderFaults(messages: readonly Message[], workingFolder: string): string {
  if (messages.length === 0) return ''
  const records = toJson(messages, workingFolder)
  const more = records.length - MOST
  const items = records.slice(0, MOST).map(renderFault)
  const errors = countOf('error', messages)
  return `<section class="preview-faults" lang="en-GB" dir="ltr" aria-labelledby="_preview-faults">
<p id="_preview-faults" role="alert"><strong>${toCounts(messages)}</strong> ${errors > 0 ? STANDING : WARNED}</p>
<details${errors > 0 ? ' open' : ''}>
<summary>What is so, and what to do</summary>
<ol>
${items.join('\n')}
</ol>
${more > 0 ? `<p>And ${more} more: the terminal names them.</p>\n` : ''}</details>
</section>
`
}

const STANDING =
  'in the content. Nothing is published while an error stands; what it is about may be missing here, or be as it was before.'
const WARNED = 'in the content.'

function renderFault({ severity, path, line, column, reason, hint, rule }: MessageRecord): string {
  const place = [path, line, column].filter((part) => part !== null).join(':')
  const said = `<strong>${severity}</strong> ${toHtml(reason)} <span>[${toHtml(rule)}]</span>`
  const lines = [
    ...(place ? [`<code>${toHtml(place)}</code>`] : []),
    said,
    ...(hint ? [`<em>${toHtml(hint)}</em>`] : []),
  ]
  return `<li class="${severity}">${lines.join('<br>\n')}</li>`
}

const toHtml = (text: string): string => escapeHtml(toVisible(text))

/** `1 error, 2 warnings`. */
const toCounts = (messages: readonly Message[]): string =>
  (['error', 'warning'] as const)
    .map((severity) => [countOf(severity, messages), severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ')

const countOf = (wanted: Severity, messages: readonly Message[]): number =>
  messages.filter(({ severity }) => severity === wanted).length
