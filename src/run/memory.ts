import type { FrontMatter } from '../publication/front-matter.ts'
import type { Sources } from '../publication/parse/publication.ts'
import type { Parse } from '../publication/read.ts'
import type { Part, Publication } from '../publication/tree.ts'
import { hashAll } from '../store/hash.ts'
import type { Inputs, Store } from '../store/recall.ts'
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
export function openMemory(parse: Parse, store: Store): Required<Memory> {
  /** Where publications in which the parser has found nothing may be kept, by their names. */
  const unknown = new Map<string, (publication: Publication) => void>()
  const cards = new Map<string, Card>()

  return {
    parse(sources) {
      const inputs = inputsOf(sources)
      const card = store.ask<Card>('card', inputs)
      if (card.type === 'known') {
        cards.set(sources.name, card.value)
        return { publication: restore(card.value, sources, readText), messages: [] }
      }
      const parsed = parse(sources)
      if (parsed.publication && parsed.messages.length === 0)
        unknown.set(sources.name, (publication) => {
          const text = store.ask<readonly Text[]>('text', inputs)
          if (text.type === 'unknown') text.keep(publication.parts.map(toText))
          card.keep(toCard(publication))
        })
      return parsed

      /** A text that is not there any more, or was altered, is parsed anew. */
      function readText(): readonly Text[] {
        const text = store.ask<readonly Text[]>('text', inputs)
        if (text.type === 'known') return text.value
        const parsed = (parse(sources).publication?.parts ?? []).map(toText)
        text.keep(parsed)
        return parsed
      }
    },
    sound: {
      has(publication) {
        const card = cards.get(publication.name)
        return card !== undefined && card.files === hashFiles(publication)
      },
      add: (publication) => unknown.get(publication.name)?.(publication),
    },
  }
}

const inputsOf = ({ name, main, parts, csv = [] }: Sources): Inputs => [
  ...contentsOf({ name, source: main, parts, files: [] }),
  ...csv.map(({ file, source }) => [`csv ${file}`, source?.text ?? ''] as const),
]

const hashFiles = ({ files }: Publication): string =>
  hashAll(files.map(({ path, bytes }) => [path, bytes] as const))

const toCard = (publication: Publication): Card => ({
  frontMatter: publication.frontMatter,
  parts: publication.parts.map(({ name, title, index, hash }) => ({ name, title, index, hash })),
  files: hashFiles(publication),
})

const toText = ({ children, notes }: Part): Text => ({ children, notes })

/**
 * The publication of a card. Its text is not in memory until somebody asks for it, and that is on purpose, though all else
 * in the tree is plain data: of 1,000 publications a build reads the text of those alone that it makes anew or searches
 * anew, and to read all would take it a second longer. What is read is proved by its hash to be what was parsed, so
 * whoever asks sees no difference.
 */
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
