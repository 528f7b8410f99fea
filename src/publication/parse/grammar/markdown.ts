import MarkdownIt, { type Env, type Token } from 'markdown-it'
import abbr from 'markdown-it-abbr'
import deflist from 'markdown-it-deflist'
import { noNumbers } from './abbreviations.ts'
import { boxes } from './boxes.ts'
import { foreign } from './foreign.ts'
import { lists } from './lists.ts'
import { notes } from './notes.ts'
import { setIn } from './set-in.ts'
import { tables } from './table-rule.ts'

/**
 * The one Markdown parser. HTML is read so that it can be refused; typographer and linkify are off, since what the
 * source says is what is set; link definitions and struck text are off, since their words would vanish unseen. What was
 * written with a backslash or as a character reference stays apart (`text_join` is off), so that rules know it.
 */
const markdown = new MarkdownIt({ html: true, typographer: false, linkify: false, breaks: false })
  .use(notes)
  .use(abbr)
  .use(noNumbers)
  .use(deflist)
  .use(boxes)
  .use(foreign)
  .use(tables)
  .use(lists)
  .use(setIn)
  .disable(['reference', 'strikethrough', 'footnote_inline', 'footnote_tail', 'text_join'])

// Every link is read, so that a bad one can be named; `checks/` decides which schemes may stand.
markdown.validateLink = () => true

const { parseLinkTitle } = markdown.helpers

// The caption of a picture, in quotes after its file, is Markdown: its backslashes and references stay for whoever reads it.
markdown.helpers.parseLinkTitle = (text, start, max, before) => {
  const found = parseLinkTitle(text, start, max, before)
  return found.ok && !before ? { ...found, str: text.slice(start + 1, found.pos - 1) } : found
}

/** An address as people write it: without percent encoding, its host in letters. */
export const toReadableAddress = markdown.normalizeLinkText

// The words of an address between < and > are set as they are written.
markdown.normalizeLinkText = (address) => address

/** An escaped character, or an address between < and >, in which no character reference counts; or a reference. */
const REFERENCE = /\\[!-/:-@[-`{-~]|<[a-z][a-z0-9+.-]+:[^<>\s]*>|&(?:#\w+|\w+);/gi

/** Character references (`&eacute;`, `&#233;`) as the characters they stand for, where they are references. */
export const decodeReferences = (text: string): string =>
  text.replace(REFERENCE, (found) => (found.startsWith('&') ? decodeReference(found) : found))

/** A number that stands for no character is U+FFFD (CommonMark 0.31.2, 6.2), as the parser sets it. */
function decodeReference(reference: string): string {
  const decoded = markdown.utils.unescapeAll(reference)
  const isNumber = /^&#(?:\d{1,7}|x[\da-f]{1,6});$/i.test(reference)
  return isNumber && decoded === reference ? '\ufffd' : decoded
}

/** A token with the tokens between its opening and its closing one. */
export interface Element {
  readonly token: Token
  readonly children: readonly Element[]
}

/** The elements of a part, and what is known of its notes and abbreviations, for texts that are read apart. */
export interface ParsedMarkdown {
  readonly elements: readonly Element[]
  readonly env: Env
}

/** Parses the text of a part into nested elements; with `hasProvisions`, numbers in brackets begin provisions. */
export function parseMarkdown(text: string, hasProvisions: boolean): ParsedMarkdown {
  const env: Env = { hasProvisions }
  return { elements: nest(markdown.parse(text, env)), env }
}

/** Parses words that stand in a line of something else, as the title of a picture. */
export const parseInline = (text: string, env: Env): readonly Token[] =>
  markdown.parseInline(text, env)[0]?.children ?? []

/** Turns markdown-it's flat list of tokens into a tree. */
export function nest(tokens: readonly Token[]): readonly Element[] {
  const root: Element[] = []
  const open: Element[][] = [root]
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop()
      continue
    }
    const element = { token, children: [] as Element[] }
    open.at(-1)?.push(element)
    if (token.nesting > 0) open.push(element.children)
  }
  return root
}
