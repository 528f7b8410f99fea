import type { Message } from '../../message/message.ts'
import { MODES } from '../mode.ts'
import type { CriterionResult, GateReport, State, ToolResult } from './report.ts'

/** The report as a page that is read without a server, and passes the gate itself. */
export const toPage = (report: GateReport, messages: readonly Message[]): string => `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the checks of pages found, ${report.date}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>What the checks of pages found</h1>
<p>${report.pages} pages were judged on <time datetime="${report.date}">${report.date}</time>: ${report.errors} errors, ${report.warnings} warnings. Where nothing was found, that is no proof that a criterion is met: the last column says what a person must still judge.</p>
<h2>The criteria of ${report.standard}</h2>
<table><caption>Each criterion, and what was found</caption>
<thead><tr><th scope="col">Criterion</th><th scope="col">Level</th><th scope="col">Found</th><th scope="col">By</th><th scope="col">Left to a person</th></tr></thead>
<tbody>
${report.criteria.map(toRow).join('\n')}
</tbody></table>
<h2>The tools</h2>
<dl>
${report.tools.map(toTool).join('\n')}
</dl>
<h2>What was found</h2>
${toMessages(messages)}
</main>
</body>
</html>
`

const STYLE =
  'body{font:1.125rem/1.5 sans-serif;margin:1rem auto;max-width:75rem;padding:0 1rem;color:#1b1b19;background:#fdfdfb}p,dd,li{max-width:34em;overflow-wrap:anywhere}h1,h2,h3{line-height:1.2;overflow-wrap:anywhere}table{border-collapse:collapse}caption{text-align:start}th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #807d75}dt{font-weight:700;overflow-wrap:anywhere}td{overflow-wrap:anywhere}@media(max-width:60em){thead{position:absolute;clip-path:inset(50%)}tr,th,td{display:block}th,td{border:0;padding:.125rem 0}tr{border-bottom:1px solid #807d75}}'

const SAYING: Readonly<Record<State, string>> = {
  faults: 'Faults',
  'nothing found': 'Nothing found',
  person: 'Not asked by a tool',
}

const toRow = ({ number, name, level, state, errors, tools, left }: CriterionResult): string =>
  `<tr><th scope="row">${number} ${toHtml(name)}</th><td>Level ${level}</td><td>${SAYING[state]}${errors > 0 ? ` (${errors})` : ''}</td><td>${tools.map(toHtml).join(', ')}</td><td>${toHtml(left)}</td></tr>`

function toTool({ title, asks, ran, errors, modes }: ToolResult): string {
  const result = ran ? `${errors} errors` : 'did not run'
  const how = modes.length > 0 ? `, asked ${modes.map((mode) => MODES[mode].title).join(', ')}` : ''
  return `<dt>${toHtml(title)}</dt><dd>${toHtml(asks)} ${result}${how}.</dd>`
}

function toMessages(messages: readonly Message[]): string {
  if (messages.length === 0) return '<p>Nothing.</p>'
  const byPage = Map.groupBy(messages, ({ source }) => source?.path ?? 'All pages')
  return [...byPage]
    .map(([path, found]) => `<h3>${toHtml(path)}</h3>\n<ul>${found.map(toItem).join('')}</ul>`)
    .join('\n')
}

const toItem = ({ rule, severity, reason, hint, position }: Message): string =>
  `<li>${severity}${position ? ` in line ${position.line}` : ''}: ${toHtml(reason)} [${toHtml(rule)}]${hint ? `. What to do: ${toHtml(hint)}` : ''}</li>`

const toHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
