import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Message } from '../../message/message.ts'
import { toMessages } from '../../message/to-messages.ts'
import { mediaTypeOf } from '../../typesetting/media-types.ts'
import { renderFaults } from './faults.ts'
import { OWN_PATHS, RELOAD, toPreviewPage } from './preview-page.ts'
import { type Reply, say } from './reply.ts'

/** What is shown now: the pages by their paths in the web root, and what is wrong. */
export interface Shown {
  readonly basePath: string
  readonly pages: ReadonlyMap<string, string>
  readonly messages: readonly Message[]
}

/** Who makes files that are no pages, and who is told where that fails. */
export interface Makers {
  readonly onRequest: (path: string) => Promise<Uint8Array | undefined>
  readonly tell: (messages: readonly Message[]) => void
}

/** Finds what stands at a path of the web root. Nothing is read from the disk by a name that somebody asks for. */
export type Find = (path: string, shown: Shown) => Promise<Reply>

/** Makes the function that finds; a file that is asked for by many at once is made once. */
export function makeFind({ onRequest, tell }: Makers): Find {
  const making = new Map<string, Promise<Uint8Array | undefined>>()

  function make(path: string): Promise<Uint8Array | undefined> {
    const made = making.get(path) ?? onRequest(path).finally(() => making.delete(path))
    making.set(path, made)
    return made
  }

  return async (path, shown) => {
    const own = OWN.get(path)
    if (own) return toFile(path, await own())
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const page = shown.pages.get(name)
    if (page !== undefined) return toPage(page, name, 200, shown)
    if (shown.pages.has(`${path}/index.html`)) return toFolder(path, shown)
    try {
      const bytes = await make(path)
      return bytes ? toFile(path, bytes) : toAbsent(shown)
    } catch (error) {
      const messages = toMessages(error)
      tell(messages)
      return toAbsent({ ...shown, messages: [...messages, ...shown.messages] }, 500)
    }
  }
}

const OWN = new Map<string, () => Promise<string>>([
  [OWN_PATHS.style, () => readFile(new URL('./preview.css', import.meta.url), 'utf8')],
  [OWN_PATHS.script, async () => RELOAD],
])

const toFile = (path: string, body: string | Uint8Array): Reply => ({
  status: 200,
  body,
  headers: { 'content-type': mediaTypeOf(path) },
})

function toPage(text: string, path: string, status: number, shown: Shown): Reply {
  const { basePath, messages } = shown
  const headers = { 'content-type': mediaTypeOf(path) }
  if (!path.endsWith('.html')) return { status, body: text, headers }
  const faults = renderFaults(messages, process.cwd())
  const state = `"${createHash('sha256').update(text).update(faults).digest('hex')}"`
  return {
    status,
    body: toPreviewPage(text, { basePath, faults, state }),
    headers: { ...headers, etag: state },
  }
}

/** The page that says that there is none; what is wrong stands on it too. */
const toAbsent = (shown: Shown, status = 404): Reply =>
  toPage(shown.pages.get(NOT_FOUND) ?? EMPTY, NOT_FOUND, status, shown)

const NOT_FOUND = '404.html'

/** Stands for all pages where none could be made yet: what is wrong stands on it. */
const EMPTY =
  '<!doctype html>\n<html lang="en-GB">\n<head>\n<title>Nothing can be shown</title>\n</head>\n<body>\n</body>\n</html>\n'

const toFolder = (path: string, { basePath }: Shown): Reply =>
  say(301, 'This is a folder.', { location: encodeURI(`${basePath}${path}/`) })
