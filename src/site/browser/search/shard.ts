import { type AskedOfShard, type Piece, type RawHit, startWasm, type Wasm } from './wasm.ts'

/** One piece of the index of a language, opened. */
export interface OpenShard {
  search(asked: AskedOfShard): Promise<readonly RawHit[]>
  /** What is stored of a hit, and shown. */
  read(hit: RawHit): Promise<Fragment>
}

/** What Pagefind stores of a record. */
export interface Fragment {
  /** Not an address alone: see `readStored`. */
  readonly url: string
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** What stands in `pagefind-entry.json` of a language. */
interface Entry {
  readonly hash: string
  readonly wasm?: string | null
}

/** Starts the engine that the first shard of a language has. */
export async function startEngine(folder: string): Promise<Wasm> {
  const { wasm } = await readEntry(folder)
  return startWasm(await unpack(`${folder}wasm.${wasm ?? 'unknown'}.pagefind`))
}

/** Opens a shard; its pieces are loaded as searches need them, each once. */
export async function openShard(folder: string, wasm: Wasm): Promise<OpenShard> {
  const { hash } = await readEntry(folder)
  let address = wasm.open(await unpack(`${folder}pagefind.${hash}.pf_meta`))
  const loadPiece = async (kind: Piece, name: string): Promise<void> => {
    const bytes = await unpack(`${folder}${kind}/${name}.pf_${kind}`)
    address = wasm.load(kind, address, bytes)
  }
  const load = onceEach((path) => {
    const [kind, name = ''] = path.split('/')
    return loadPiece(kind === 'filter' ? 'filter' : 'index', name)
  })
  const readFile = onceEach(async (name) => {
    const bytes = await unpack(`${folder}fragment/${name}.pf_fragment`)
    return JSON.parse(new TextDecoder().decode(bytes))
  })
  return {
    async search(asked) {
      const needed = wasm.askFor(address, asked.text, asked.filters)
      const paths = Object.entries(needed).flatMap(([kind, names]) =>
        names.filter(Boolean).map((name) => `${kind}/${name}`),
      )
      await Promise.all(paths.map(load))
      return wasm.search(address, asked)
    },
    async read({ p: name, g: file }) {
      return file ? (await readFile(file))[name] : readFile(name)
    },
  }
}

/** An entry is not named by what stands in it: it is asked for anew, so that an old one never goes with new pieces. */
const readEntry = onceEach(async (folder: string): Promise<Entry> => {
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' })
  const { languages } = await response.json()
  const [entry] = Object.values<Entry>(languages)
  if (!entry) throw new Error(`${folder} has no index`)
  return entry
})

/** What stands before all that Pagefind packs. */
const SIGN = 'pagefind_dcd'

/** Fetches a file and unpacks it, unless a server has done so. */
async function unpack(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  const packed = await response.blob()
  const isPacked = (await packed.slice(0, SIGN.length).text()) !== SIGN
  const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'))
  const bytes = await (isPacked ? new Response(stream) : packed).arrayBuffer()
  return new Uint8Array(bytes, SIGN.length)
}

/** Does something once for each name. */
export function onceEach<Value>(
  work: (name: string) => Promise<Value>,
): (name: string) => Promise<Value> {
  const done = new Map<string, Promise<Value>>()
  return (name) => {
    const own = done.get(name) ?? work(name)
    done.set(name, own)
    return own
  }
}
