import { gunzipSync, gzipSync } from 'node:zlib'
import type { CustomRecord, PagefindIndex } from 'pagefind'
import type { EditionFile } from '../../editions/edition.ts'
import { PublicationError } from '../../message/publication-error.ts'
import { quietPagefind } from './quiet-pagefind.ts'

/** Milliseconds in which Pagefind does a part of the index or is taken for dead: it answers nothing when it was killed. */
const deadline = 120_000

/**
 * Texts of passages that stand together in one file: a tenth of the files, each of which a build writes, hashes and
 * looks after. Measured at 20,000 records: 2,100 files instead of 20,200, and 35 KB instead of 6 for 20 passages.
 */
const TEXTS_A_FILE = 10

/** So many texts stand in a file each: where they are few, the first search of a reader is lighter for it (1.5 KB of 95). */
const TEXTS_ALONE = 300

/** The files of a shard, or of a directory of shards, in a folder; the first shard of a language has the engine too. */
export async function renderIndex(
  folder: string,
  records: readonly CustomRecord[],
): Promise<readonly EditionFile[]> {
  quietPagefind()
  const { createIndex, close } = await import('pagefind')
  const isFirst = folder.endsWith('/0')
  try {
    const made = await answer(
      createIndex({
        maxFragments: Math.max(TEXTS_ALONE, Math.ceil(records.length / TEXTS_A_FILE)),
      }),
    )
    if (!made.index) throw toError('it made no index')
    await addAll(made.index, records)
    const { files } = await answer(made.index.getFiles())
    checkVersion(files)
    return files
      .filter(({ path }) => isNeeded(path, files) && (isFirst || !ENGINE.test(path)))
      .map(({ path, content }) => ({
        path: `pagefind/${folder}/${path}`,
        bytes: path.endsWith('.pf_fragment') ? withoutTokens(content) : content,
      }))
      .sort((one, other) => (one.path < other.path ? -1 : 1))
  } finally {
    await close()
  }
}

/** What stands before all that Pagefind packs. */
const SIGN = 'pagefind_dcd'

/** Stored texts without the tokens beside them, which only Pagefind's own script shows. */
function withoutTokens(packed: Uint8Array): Uint8Array {
  const text = gunzipSync(packed).toString('utf8').slice(SIGN.length)
  const kept = JSON.parse(text, (key, value) => (NEVER_READ.has(key) ? undefined : value))
  return new Uint8Array(gzipSync(SIGN + JSON.stringify(kept), { level: 9 }))
}

/** `url` holds what is shown, and `filters` the publication. */
const NEVER_READ: ReadonlySet<string> = new Set(['content', 'word_count', 'meta', 'anchors'])

/** Our script asks the WebAssembly of this version (`browser/search/wasm.ts`). */
const VERSION = '1.6.0'

function checkVersion(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')
  const { version } = JSON.parse(new TextDecoder().decode(entry?.content) || '{}')
  if (version !== VERSION) throw toError(`it is ${version}, and not ${VERSION}`)
}

/**
 * Adds the records all at once (0.2 s for 2,100; 0.7 where each waits for the one before). Pagefind's service takes one
 * message after another, so that they are numbered as they stand here; that it did is seen by the order of its answers.
 */
export async function addAll(
  index: Pick<PagefindIndex, 'addCustomRecord'>,
  records: readonly CustomRecord[],
): Promise<void> {
  let answered = 0
  const add = async (record: CustomRecord, place: number): Promise<void> => {
    await answer(index.addCustomRecord(record))
    if (place !== answered++) throw toError(`it took record ${place + 1} out of its order`)
  }
  await Promise.all(records.map(add))
}

/** Pagefind's own forms, styles and scripts are not ours; its engine without stemming is for languages that it has none for. */
function isNeeded(path: string, files: readonly { readonly path: string }[]): boolean {
  if (path === 'wasm.unknown.pagefind') return !files.some(({ path }) => STEMMING_ENGINE.test(path))
  return NEEDED.test(path)
}

const NEEDED = /^pagefind-entry\.json$|\.(pf_\w+|pagefind)$/
const ENGINE = /\.pagefind$/
const STEMMING_ENGINE = /^wasm\.(?!unknown).*\.pagefind$/

async function answer<Response extends { readonly errors: readonly string[] }>(
  asked: Promise<Response>,
): Promise<Response> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(toError('it does not answer')), deadline)
  try {
    const response = await Promise.race([asked, late])
    if (response.errors.length > 0) throw toError(response.errors.join('; '))
    return response
  } catch (error) {
    throw error instanceof PublicationError ? error : toError(String(error))
  } finally {
    clearTimeout(timer)
  }
}

const toError = (reason: string): PublicationError =>
  new PublicationError([
    {
      rule: 'search-index',
      severity: 'error',
      reason: `The search index cannot be made: Pagefind says ${reason}`,
      hint: 'run npm install again; its package for this system may be missing',
    },
  ])
