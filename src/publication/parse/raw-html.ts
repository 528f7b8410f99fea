import type { Token } from 'markdown-it'
import { COMMENT_HINT, HTML_HINTS, TEXT_HINT } from './html-hints.ts'
import type { Refusal } from './refusals.ts'

/** The message on HTML in the text, with what to write instead; the same for a block and for a tag within a sentence. */
export function rawHtml(html: string): Refusal {
  const [first = ''] = html.trim().split('\n')
  const quoted = first.length > QUOTED ? `${first.slice(0, QUOTED)}…` : first
  return { rule: 'raw-html', reason: `Raw HTML is not published: ${quoted}`, hint: toHint(html) }
}

/** The most characters of HTML that a message quotes. */
const QUOTED = 80

function toHint(html: string): string {
  if (/^\s*<!--/.test(html)) return COMMENT_HINT
  const name = TAG.exec(html)?.[2]?.toLowerCase() ?? ''
  return HTML_HINTS.get(name) ?? TEXT_HINT
}

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*?(\/?)>/i

/** Elements that have no closing tag (HTML, 13.1.2). */
const VOID = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

/** Elements whose content is no text. */
const UNREAD = new Set(['script', 'style'])

/**
 * Tokens without the closing tags whose opening ones are there, so that each element is told once; what stands in a
 * script or a style sheet goes with it.
 */
export function foldHtml(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = []
  const open: { readonly name: string; readonly at: number }[] = []
  for (const token of tokens) {
    const [, closes, name = '', empty] = isHtml(token) ? (TAG.exec(token.content) ?? []) : []
    const tag = name.toLowerCase()
    const last = closes ? open.findLastIndex((each) => each.name === tag) : -1
    const opening = open[last]
    if (opening) {
      open.length = last
      if (UNREAD.has(tag) && isBalanced(kept.slice(opening.at))) kept.length = opening.at
      continue
    }
    kept.push(token)
    if (tag && !closes && !empty && !VOID.has(tag) && !isWhole(token, tag))
      open.push({ name: tag, at: kept.length })
  }
  return kept
}

/** Tells whether no token closes what was opened before them, nor opens what is closed after them. */
function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0
  for (const { nesting } of tokens) {
    depth += nesting
    if (depth < 0) return false
  }
  return depth === 0
}

const isHtml = ({ type }: Token): boolean => type === 'html_inline' || type === 'html_block'

/** A block of HTML may hold its closing tag too. */
const isWhole = ({ content }: Token, name: string): boolean =>
  content.toLowerCase().includes(`</${name}`)
