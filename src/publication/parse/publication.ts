import type { Message, Source } from '../../message/message.ts'
import type { FrontMatter } from '../front-matter.ts'
import type { AttachedFile, Part, Publication } from '../tree.ts'
import { parseFrontMatter } from './front-matter.ts'
import { parsePart } from './part.ts'

/** The sources of one publication: the file with the front matter, and the files of its parts in order. */
export interface Sources {
  readonly name: string
  readonly main: Source
  readonly parts: readonly { readonly name: string; readonly source: Source }[]
}

/** What parsing gives: the publication, unless its front matter cannot be read, and what is wrong. */
export interface Parsed {
  readonly publication?: Publication
  readonly messages: readonly Message[]
}

/** Parses one publication; files it refers to are attached later, by the reader. */
export function parsePublication(
  { name, main, parts }: Sources,
  files: readonly AttachedFile[] = [],
): Parsed {
  const opening = parseFrontMatter(main)
  const messages = [...opening.messages]
  const { frontMatter } = opening
  if (!frontMatter) return { messages: named(name, messages) }
  const canonical = { ...frontMatter, language: canonicalLanguage(frontMatter) }
  const parse = (source: Source, part: string, bodyLine: number): Part =>
    parsePart(source, part, bodyLine, canonical, messages)
  const own = hasText(main, opening.bodyLine) || parts.length === 0
  const all = [
    ...(own ? [parse(main, '', opening.bodyLine)] : []),
    ...parts.map((part) => parse(part.source, part.name, 0)),
  ]
  const publication = { name, frontMatter: canonical, parts: all, source: main, files }
  return { publication, messages: named(name, messages) }
}

const named = (publication: string, messages: readonly Message[]): readonly Message[] =>
  messages.map((message) => ({ publication, ...message }))

const canonicalLanguage = ({ language }: FrontMatter): string =>
  Intl.getCanonicalLocales(language)[0] ?? language

const hasText = (source: Source, bodyLine: number): boolean =>
  source.text
    .split('\n')
    .slice(bodyLine)
    .some((line) => line.trim() !== '')
