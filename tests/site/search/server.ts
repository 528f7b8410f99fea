import { openLocalServer } from '../../../src/run/check-pages/local-server.ts'
import type { Site } from './made.ts'

/** A site that is served, and all that was asked of it. */
export interface Served {
  /** `http://127.0.0.1:41234/papers/` */
  readonly root: string
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** The strictest policy under which search works, as headers. */
const POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  woff2: 'font/woff2',
}

/** Serves a site below a base path. */
export async function serve(site: Site, basePath: string): Promise<Served> {
  const asked: string[] = []
  const { origin, close } = await openLocalServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : '?'
    asked.push(path)
    const body = site.get(path.endsWith('/') || path === '' ? `${path}index.html` : path)
    if (body === undefined) return response.writeHead(404).end()
    const type = TYPES[/[^.]*$/.exec(path.endsWith('/') ? 'html' : path)?.[0] ?? '']
    response.writeHead(200, {
      'Content-Security-Policy': POLICY,
      'Content-Type': type ?? 'application/octet-stream',
    })
    return response.end(body)
  })
  return { root: `${origin}${basePath}`, asked, close }
}
