/**
 * Pagefind's WebAssembly, version 1.6.0, without the script that comes with it: that has a worker, an unpacker and excerpts
 * that we do not use, 13 KB of a first search. Shards of one language share it.
 */
export interface Wasm {
  /** Takes in what a shard knows of itself, and gives its address in the memory. */
  open(meta: Uint8Array): number
  /** Takes in a piece of the index, or of what is filtered by; the shard may have another address then. */
  load(kind: Piece, shard: number, bytes: Uint8Array): number
  /** The names of the pieces of the index that words need, and of those that filters need. */
  askFor(shard: number, text: string, filters: string): Readonly<Record<Piece, readonly string[]>>
  search(shard: number, asked: AskedOfShard): readonly RawHit[]
}

export type Piece = 'index' | 'filter'

/** What is asked of a shard: words as they are indexed; filters as JSON; `order:asc`, or '' for the best first. */
export interface AskedOfShard {
  readonly text: string
  readonly filters: string
  readonly sort: string
  /** Words stand together, and none that only begins alike is taken. */
  readonly isExact: boolean
}

/** A hit as the WebAssembly writes it. */
export interface RawHit {
  /** The name of its text, and of the file in which that stands with others; '' where it is a file of its own. */
  readonly p: string
  readonly g?: string
  readonly s: number
  readonly l: readonly { readonly l: number }[]
  /** The fields outside the content in which words were found. */
  readonly mf?: readonly string[]
}

/** A text in the memory: where it begins, and its bytes. */
type Place = readonly [address: number, length: number]

interface Exports {
  readonly memory: WebAssembly.Memory
  readonly __wbindgen_externrefs: WebAssembly.Table
  __wbindgen_start(): void
  __wbindgen_malloc(length: number, alignment: number): number
  __wbindgen_free(address: number, length: number, alignment: number): void
  init_pagefind(...meta: Place): number
  load_index_chunk(shard: number, ...bytes: Place): number
  load_filter_chunk(shard: number, ...bytes: Place): number
  request_indexes(shard: number, ...text: Place): Place
  request_filter_indexes(shard: number, ...filters: Place): Place
  search(shard: number, ...asked: readonly (number | boolean)[]): Place
}

/** Starts it from its bytes. */
export async function startWasm(bytes: BufferSource): Promise<Wasm> {
  const imports = {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => fillTable(exports) },
  }
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  const exports = instance.exports as unknown as Exports
  exports.__wbindgen_start()
  const put = (bytes: Uint8Array): Place => {
    const address = exports.__wbindgen_malloc(bytes.length, 1) >>> 0
    new Uint8Array(exports.memory.buffer).set(bytes, address)
    return [address, bytes.length]
  }
  const putText = (text: string): Place => put(new TextEncoder().encode(text))
  const take = <Value>([address, length]: Place): Value => {
    const bytes = new Uint8Array(exports.memory.buffer).slice(
      address >>> 0,
      (address >>> 0) + length,
    )
    exports.__wbindgen_free(address, length, 1)
    return JSON.parse(new TextDecoder().decode(bytes))
  }
  return {
    open: (meta) => exports.init_pagefind(...put(meta)) >>> 0,
    load: (kind, shard, bytes) => exports[`load_${kind}_chunk`](shard, ...put(bytes)) >>> 0,
    askFor: (shard, text, filters) => ({
      index: take(exports.request_indexes(shard, ...putText(text))),
      filter: take(exports.request_filter_indexes(shard, ...putText(filters))),
    }),
    search(shard, { text, filters, sort, isExact }) {
      // The words are given as they are normalised, and as they were typed: ours are the same.
      const places = [text, text, filters, sort].flatMap(putText)
      return take<{ readonly results: readonly RawHit[] }>(
        exports.search(shard, ...places, isExact, false),
      ).results
    },
  }
}

/** What wasm-bindgen's own script puts into the table of references: the values that have a number of their own. */
function fillTable({ __wbindgen_externrefs: table }: Exports): void {
  const offset = table.grow(4)
  table.set(0, undefined)
  for (const [place, value] of [undefined, null, true, false].entries())
    table.set(offset + place, value)
}
