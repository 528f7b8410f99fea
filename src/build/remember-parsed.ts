import type { FrontMatter } from '../publication/front-matter.ts'
import type { Parsed, Sources } from '../publication/parse/publication.ts'
import type { Parse } from '../publication/read.ts'
import type { Part } from '../publication/tree.ts'
import type { Cache } from './cache.ts'
import { contentsOf } from './fingerprint.ts'
import { hashAll } from './hash.ts'

/** A parsed publication without its sources, which are at hand wherever it is looked for. */
interface Remembered {
  readonly frontMatter: FrontMatter
  readonly parts: readonly Omit<Part, 'source'>[]
}

/**
 * A parser that does not parse again what it has parsed before without a message (at 1,000 publications 0.2 s for 1.3 s).
 */
export const rememberParsed =
  (parse: Parse, cache: Cache, engine: string): Parse =>
  (sources) => {
    const key = keyOf(sources, engine)
    const kept = cache.find<Remembered>(key)
    if (kept) return restore(kept.value, sources)
    const parsed = parse(sources)
    if (parsed.publication && parsed.messages.length === 0)
      cache.keep(key, toRemembered(parsed.publication))
    return parsed
  }

const keyOf = ({ name, main, parts }: Sources, engine: string): string =>
  hashAll([['parsed', engine], ...contentsOf({ name, source: main, parts, files: [] })])

const toRemembered = ({ frontMatter, parts }: Parsed['publication'] & object): Remembered => ({
  frontMatter,
  parts: parts.map(({ source: _, ...part }) => part),
})

function restore(
  { frontMatter, parts }: Remembered,
  { name, main, parts: sources }: Sources,
): Parsed {
  const sourceOf = (part: string) => sources.find((source) => source.name === part)?.source ?? main
  const restored = parts.map((part) => ({ ...part, source: sourceOf(part.name) }))
  const publication = { name, frontMatter, parts: restored, source: main, files: [] }
  return { publication, messages: [] }
}
