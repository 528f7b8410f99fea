import { hashAll } from '../store/hash.ts'
import { type Data, readData } from './data/data.ts'
import { hashContent, hashEngine, stampContent } from './fingerprint.ts'
import type { BuildOptions } from './options.ts'
import type { Tools } from './tools.ts'

/** What a run begins with. */
export interface Beginning {
  readonly data: Data
  /** The hash of all that makes editions besides content. */
  readonly engine: string
  /** The state of the content as it was looked through first. */
  readonly stamp: string
  /** The hash of all that the site is made from. */
  readonly fingerprint: string
}

/**
 * Reads the data, and looks through the content without understanding it.
 * @throws PublicationError with every fault of the data.
 */
export async function begin(options: BuildOptions, { pressName }: Tools): Promise<Beginning> {
  const data = await readData(options.data, process.cwd())
  const own = hashEngine(data, pressName)
  // No page of a site that is published is ever taken from one that is sent round, nor the other way about.
  const engine = options.purpose === 'drafts' ? hashAll([['drafts', own]]) : own
  const stamp = stampContent(options.content)
  const fingerprint = toFingerprint({ engine, content: hashContent(options.content) }, options)
  return { data, engine, stamp, fingerprint }
}

/** The hash of all that a site is made from, and of what a build was asked to do; in which order it names publications is all one. */
export const toFingerprint = (
  { engine, content }: { readonly engine: string; readonly content: string },
  { only, drafts, strict }: Pick<BuildOptions, 'only' | 'drafts' | 'strict'>,
): string =>
  hashAll([
    ['engine', engine],
    ['content', content],
    ['only', [...new Set(only)].sort().join()],
    ['drafts', String(drafts)],
    ['strict', String(strict ?? false)],
  ])
