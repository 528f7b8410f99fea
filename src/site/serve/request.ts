import type { IncomingHttpHeaders } from 'node:http'

/** What a browser asks for, as it stands in its request. */
export interface Request {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** A path in the web root, without its query: `reaching-out/`; or a status of HTTP, and why. */
export type Asked =
  | { readonly path: string }
  | { readonly status: 400 | 403 | 404 | 405; readonly reason: string }

/** Where a site answers: its port, and the path that all its addresses begin with. */
export interface Place {
  readonly port: number
  readonly basePath: string
}

/**
 * Reads a request, with suspicion. A page of another site may have a browser ask here, under a name of its own that leads
 * to this machine (DNS rebinding): so it is answered under the names of this machine alone.
 */
export function readRequest({ method, url = '', headers }: Request, place: Place): Asked {
  const { host, origin, upgrade } = headers
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'Only GET and HEAD are answered.')
  if (!isOwn(host, place)) return refuse(403, 'This is answered under the name localhost alone.')
  if (origin !== undefined && !isOwn(origin.replace(/^http:\/\//, ''), place))
    return refuse(403, 'Another site asks for this.')
  if (upgrade?.toLowerCase() === 'websocket') return refuse(400, 'There is no WebSocket here.')
  if (!url.startsWith('/')) return refuse(400, 'The address must begin with a slash.')
  const path = decode(url.replace(/[?#].*$/s, ''))
  if (path === undefined) return refuse(400, 'The address is not well-formed.')
  if (!path.startsWith(place.basePath))
    return refuse(404, `All addresses here begin with ${place.basePath}`)
  return { path: path.slice(place.basePath.length) }
}

const refuse = (status: 400 | 403 | 404 | 405, reason: string): Asked => ({ status, reason })

/** A browser leaves the port out where it is that of HTTP. */
function isOwn(host: string | undefined, { port }: Place): boolean {
  const names = ['localhost', '127.0.0.1', '[::1]']
  return names.some((name) => host === `${name}:${port}` || (port === 80 && host === name))
}

/** A path without its percent signs; undefined where these encode nothing, as in `50%`, or what is in no name. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return /[\p{Cc}\\]/u.test(decoded) ? undefined : decoded
  } catch {
    return undefined
  }
}
