import type { IncomingMessage, ServerResponse } from 'node:http'
import { toPolicy } from '../components/policy.ts'

/** What a request is answered with. */
export interface Reply {
  readonly status: number
  readonly body: string | Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

/** Said with every answer: nothing is kept, nothing guessed, and no other site may show or use it. */
const ALWAYS = {
  'cache-control': 'no-store',
  'content-security-policy': `${toPolicy('search')}; frame-ancestors 'self'`,
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** Answers a request; one that has a body is not listened to any further. */
export function send(
  { status, body, headers }: Reply,
  { method }: IncomingMessage,
  response: ServerResponse,
): void {
  const bytes = Buffer.from(body)
  const isAsking = method === 'GET' || method === 'HEAD'
  response.on('error', () => response.destroy())
  response.writeHead(status, {
    ...ALWAYS,
    ...headers,
    ...(isAsking ? {} : { allow: 'GET, HEAD', connection: 'close' }),
    'content-length': bytes.length,
  })
  response.end(method === 'HEAD' ? undefined : bytes)
}

/** An answer of a few words. */
export const say = (status: number, words: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  body: `${words}\n`,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
})
