import type { FrontMatter } from '../publication/front-matter.ts'
import type { Sources } from '../publication/parse/publication.ts'
import type { Parse } from '../publication/read.ts'
import type { Part, Publication } from '../publication/tree.ts'
import type { Cache } from '../store/cache.ts'
import { hashAll, sha256 } from '../store/hash.ts'
import { contentsOf } from './fingerprint.ts'
import type { Memory } from './gather.ts'

/** A publication in which nothing was found, without its text. Its sources are at hand wherever it is looked for. */
interface Card {
  readonly frontMatter: FrontMatter
  readonly parts: readonly Omit<Part, keyof Text | 'source'>[]
  /** The hash of the files that were attached to it. */
  readonly files: string
}

/** What a card leaves out of a part: it is kept beside it, and read where somebody asks for it. */
type Text = Pick<Part, 'children' | 'notes'>

/**
 * Remembers the publications in which neither the parser nor a rule has found anything, so that they are not parsed and
 * checked again (at 1,000 publications 0.3 s for 1.6 s).
 */
export function openMemory(parse: Parse, cache: Cache, engine: string): Required<Memory> {
  /** The keys of publications in which the parser has found nothing, by their names. */
  const keys = new Map<string, string>()
  const recalled = new Map<string, Card>()

  return {
    parse(sources) {
      const key = keyOf(sources, engine)
      const card = cache.find<Card>(key)?.value
      if (card) {
        keys.set(sources.name, key)
        recalled.set(sources.name, card)
        return { publication: restore(card, sources, () => readText(key, sources)), messages: [] }
      }
      const parsed = parse(sources)
      if (parsed.publication && parsed.messages.length === 0) keys.set(sources.name, key)
      return parsed
    },
    sound: {
      has(publication) {
        const card = recalled.get(publication.name)
        return card !== undefined && card.files === hashFiles(publication)
      },
      add(publication) {
        const key = keys.get(publication.name)
        if (!key) return
        cache.keep(textKey(key), publication.parts.map(toText))
        cache.keep(key, toCard(publication))
      },
    },
  }

  /** A text that is not there any more is parsed anew. */
  function readText(key: string, sources: Sources): readonly Text[] {
    return (
      cache.find<readonly Text[]>(textKey(key))?.value ?? parse(sources).publication?.parts ?? []
    )
  }
}

const keyOf = ({ name, main, parts, csv = [] }: Sources, engine: string): string =>
  hashAll([
    ['card', engine],
    ...contentsOf({ name, source: main, parts, files: [] }),
    ...csv.map(({ file, source }) => [`csv ${file}`, source?.text ?? ''] as const),
  ])

const textKey = (key: string): string => sha256(`text ${key}`)

const hashFiles = ({ files }: Publication): string =>
  hashAll(files.map(({ path, bytes }) => [path, bytes] as const))

const toCard = (publication: Publication): Card => ({
  frontMatter: publication.frontMatter,
  parts: publication.parts.map(({ name, title, index }) => ({ name, title, index })),
  files: hashFiles(publication),
})

const toText = ({ children, notes }: Part): Text => ({ children, notes })

function restore(
  { frontMatter, parts }: Card,
  { name, main, parts: sources }: Sources,
  read: () => readonly Text[],
): Publication {
  let texts: readonly Text[] | undefined
  const textAt = (index: number): Text => {
    texts ??= read()
    const text = texts[index]
    if (!text) throw new Error(`${name} was kept without the text of part ${index}`)
    return text
  }
  const sourceOf = (part: string) => sources.find((source) => source.name === part)?.source ?? main
  const restored = parts.map((part, index) => ({
    ...part,
    source: sourceOf(part.name),
    get children() {
      return textAt(index).children
    },
    get notes() {
      return textAt(index).notes
    },
  }))
  return { name, frontMatter, parts: restored, source: main, files: [] }
}
