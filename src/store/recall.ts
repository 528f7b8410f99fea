import type { Cache } from './cache.ts'
import type { FileRecord } from './files.ts'
import { hashAll } from './hash.ts'

/** What is kept from one build to the next. */
export type Kind =
  /** All that is made of a publication: its files, what was found of them, what the search needs of it. */
  | 'publication'
  /** A publication in which nothing was found, without its text; and that text. */
  | 'card'
  | 'text'
  /** How a picture is shown. */
  | 'picture'
  /** That nothing was found on a page. */
  | 'page'
  /** A page of a list of publications or paragraphs. */
  | 'list'
  | 'search shard'
  | 'search script'

/** All that a thing is made of besides the engine, each with a name of its own. */
export type Inputs = readonly (readonly [name: string, bytes: Uint8Array | string])[]

/** What is known of a thing: it was made before, or it is to be made, and may be kept then. */
export type Recalled<Value> = Known<Value> | Unknown<Value>

export interface Known<Value> {
  readonly type: 'known'
  /** The hash of kind, engine and inputs. */
  readonly key: string
  readonly value: Value
  readonly files: readonly FileRecord[]
  /** Whether the files stand in the folder in which they were looked for. */
  readonly stands: boolean
  /** Puts the files below a folder. */
  lay(folder: string): void
}

export interface Unknown<Value> {
  readonly type: 'unknown'
  readonly key: string
  /** Keeps it, with the files of `folder` that are recorded. */
  keep(value: Value, files?: readonly FileRecord[], folder?: string): void
}

/** The only way to keep anything from one build to the next. */
export interface Store {
  /** Gives what was made of the same before, or has it made, and keeps it where it is right. */
  recall<Value>(
    kind: Kind,
    inputs: Inputs,
    make: () => Promise<Value>,
    isRight?: (value: Value) => boolean,
  ): Promise<Value>
  /** The first half of that, for what is made together with other things, or is known to be right only later. */
  ask<Value>(kind: Kind, inputs: Inputs, folder?: string): Recalled<Value>
}

/** A store in a cache, for one engine: the hash of all that makes things besides their inputs. */
export function openStore(cache: Cache, engine: string): Store {
  const ask: Store['ask'] = <Value>(kind: Kind, inputs: Inputs, folder?: string) => {
    const own = inputs.map(([name, bytes]) => [`input ${name}`, bytes] as const)
    const key = hashAll([['kind', kind], ['engine', engine], ...own])
    const standing = folder === undefined ? undefined : cache.findIn<Value>(folder, key)
    const entry = standing ?? cache.find<Value>(key)
    if (!entry) return toUnknown<Value>(cache, key)
    const lay = (place: string): void => cache.lay(key, entry.files, place)
    return { type: 'known', key, ...entry, stands: standing !== undefined, lay }
  }

  return {
    ask,
    async recall(kind, inputs, make, isRight = () => true) {
      const recalled = ask<Awaited<ReturnType<typeof make>>>(kind, inputs)
      if (recalled.type === 'known') return recalled.value
      const value = await make()
      if (isRight(value)) recalled.keep(value)
      return value
    },
  }
}

const toUnknown = <Value>(cache: Cache, key: string): Unknown<Value> => ({
  type: 'unknown',
  key,
  keep: (value, files, folder) => cache.keep(key, value, files, folder),
})

/** A cache in which nothing is found: everything is made anew, and kept for others. */
export const withoutFinding = (cache: Cache): Cache => ({
  ...cache,
  find: () => undefined,
  findIn: () => undefined,
})

/** A cache of values that lasts as long as the command. */
export function openPassingCache(): Cache {
  const known = new Map<string, { readonly value: unknown; readonly files: readonly [] }>()
  return {
    find: (key) => known.get(key) as never,
    findIn: () => undefined,
    keep: (key, value) => void known.set(key, { value, files: [] }),
    lay: () => {},
    sweep: () => {},
  }
}
