import type { Message, Source } from '../../message/message.ts'
import type { FrontMatter } from '../front-matter.ts'
import type { AttachedFile, Part, Publication } from '../tree.ts'
import { parseFrontMatter } from './front-matter.ts'
import { type PartContext, parsePart } from './part.ts'
import { makeSequences } from './sequences.ts'

/** The sources of one publication: the file with the front matter, and the files of its parts in order. */
export interface Sources {
  readonly name: string
  readonly main: Source
  readonly parts: readonly { readonly name: string; readonly source: Source }[]
  /** The CSV files that hold rows of tables, without a source where they cannot be read; their paths in messages are whole, in the text from the publication's folder. */
  readonly csv?: readonly { readonly file: string; readonly source?: Source }[]
}

/** What parsing gives: the publication, unless its front matter cannot be read, and what is wrong. */
export interface Parsed {
  readonly publication?: Publication
  readonly messages: readonly Message[]
}

/** Parses one publication; files it refers to are attached later, by the reader. */
export function parsePublication(
  { name, main, parts, csv = [] }: Sources,
  files: readonly AttachedFile[] = [],
): Parsed {
  const opening = parseFrontMatter(main)
  const messages = [...opening.messages]
  const frontMatter = canonical(opening.frontMatter ?? STAND_IN)
  const context: PartContext = {
    frontMatter,
    sequences: makeSequences(frontMatter.language),
    csv: new Map(csv.map(({ file, source }) => [file, source])),
    messages,
  }
  const parse = (source: Source, part: string, bodyLine: number): Part =>
    parsePart(source, part, bodyLine, context)
  messages.push(...parts.flatMap(({ source }) => (opensWithFence(source) ? inPart(source) : [])))
  const own = hasText(main, opening.bodyLine) || parts.length === 0
  const all = [
    ...(own && opening.bodyLine > 0 ? [parse(main, '', opening.bodyLine)] : []),
    ...parts.map((part) => parse(part.source, part.name, 0)),
  ]
  if (!opening.frontMatter) return { messages: named(name, messages) }
  const publication = { name, frontMatter, parts: all, source: main, files }
  return { publication, messages: named(name, messages) }
}

/** Stands in for front matter that cannot be read, so that the faults of the text are told all the same. */
const STAND_IN: FrontMatter = {
  title: '',
  language: 'en',
  date: '',
  publisher: '',
  rights: '',
  status: 'draft',
  numbering: 'decimal',
}

const named = (publication: string, messages: readonly Message[]): readonly Message[] =>
  messages.map((message) => ({ publication, ...message }))

const canonical = (frontMatter: FrontMatter): FrontMatter => {
  const [language = frontMatter.language] = Intl.getCanonicalLocales(frontMatter.language)
  return { ...frontMatter, language }
}

const hasText = (source: Source, bodyLine: number): boolean =>
  source.text
    .split('\n')
    .slice(bodyLine)
    .some((line) => line.trim() !== '')

/** A part that begins with three hyphens would have its front matter printed as a rule and a heading. */
const opensWithFence = ({ text }: Source): boolean => /^---[ \t]*\n/.test(text)

const inPart = (source: Source): Message => ({
  rule: 'front-matter',
  severity: 'error',
  reason: 'A part has no front matter of its own',
  hint: 'move what it says to the index.md beside it, and take it out here',
  source,
  position: { line: 1, column: 1 },
})
