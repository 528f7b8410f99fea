import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openLocalServer } from '../../src/run/check-pages/local-server.ts'

/** A folder that is served as a host of static files does, and the bytes that went over the wire, by path. */
export interface ServedFolder {
  /** `http://127.0.0.1:41234/` */
  readonly root: string
  readonly sent: ReadonlyMap<string, number>
  close(): Promise<void>
}

/** Types of what is compressed; all else goes as it is, for it is compressed already. */
const TEXTS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

const OTHERS: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
}

/** Serves a folder, texts by gzip; what is counted is the body of each answer, without its head. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const sent = new Map<string, number>()
  const { origin, close } = await openLocalServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const file = await readFile(join(folder, path)).catch(() => undefined)
    if (!file) return response.writeHead(404).end()
    const text = TEXTS[extname(path)]
    const body = text ? gzipSync(file) : file
    sent.set(path, (sent.get(path) ?? 0) + body.length)
    response.setHeader('Content-Type', text ?? OTHERS[extname(path)] ?? 'application/octet-stream')
    if (text) response.setHeader('Content-Encoding', 'gzip')
    return response.end(body)
  })
  return { root: `${origin}/`, sent, close }
}
