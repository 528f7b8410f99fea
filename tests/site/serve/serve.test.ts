import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Message } from '../../../src/message/message.ts'
import { PublicationError } from '../../../src/message/publication-error.ts'
import { type Loaded, type ServedSite, startSite } from '../../../src/site/serve/serve.ts'
import { exampleSite } from '../example.ts'

const FAULT: Message = {
  rule: 'cross-reference',
  severity: 'error',
  reason: 'This link leads to \u001b[31m<script>alert(1)</script>\u202e',
  hint: 'correct the address',
  source: { path: 'content/a.md', text: '' },
  position: { line: 3, column: 5 },
}

const told: (readonly Message[])[] = []
let state = ''
let load: () => Promise<Loaded>
let site: ServedSite

beforeAll(async () => {
  const example = await exampleSite('tests/publications')
  load = async () => ({ site: example, messages: [] })
  site = await startSite({
    stamp: () => state,
    load: () => load(),
    tell: (messages) => told.push(messages),
    onRequest: async (path) => {
      if (path === 'a/fails.pdf') throw new Error('a fault of ours')
      return path === 'a/a.pdf' ? new TextEncoder().encode('%PDF') : undefined
    },
    port: 8427,
  })
})

afterAll(() => site.stop())

const get = (path: string, init?: RequestInit) =>
  fetch(new URL(path, site.address), { redirect: 'manual', ...init })
const textOf = async (path: string) => (await get(path)).text()

/** What the server answers to bytes as they are sent. */
function say(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(site.address).port), '127.0.0.1')
  socket.end(bytes)
  return new Promise((resolve) => {
    let answer = ''
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
  })
}

const statusOf = (answer: string): string => answer.split(' ')[1] ?? ''
const lines = (first: string, ...headers: readonly string[]): string =>
  [first, ...headers, '', ''].join('\r\n')

test('pages and files are served, and nothing that is not there', async () => {
  expect(await textOf('datganiad/')).toContain('Datganiad ysgrifenedig')
  expect(await textOf('a/a.pdf')).toBe('%PDF')
  expect(await textOf('robots.txt')).toContain('Sitemap')
  const absent = await get('nowhere/')
  expect(absent.status).toBe(404)
  expect(await absent.text()).toContain('Page not found')
  const folder = await get('datganiad')
  expect([folder.status, folder.headers.get('location')]).toEqual([301, '/datganiad/'])
})

test('an answer to HEAD has no body', async () => {
  const answer = await get('datganiad/', { method: 'HEAD' })
  expect([answer.status, await answer.text()]).toEqual([200, ''])
})

test('nothing is guessed, kept or shown elsewhere', async () => {
  const { headers } = await get('datganiad/')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors/)
  expect(await textOf('datganiad/')).not.toContain('http-equiv="Content-Security-Policy"')
})

test('it is reached on this machine alone', async () => {
  const { networkInterfaces } = await import('node:os')
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')
  if (!outside) return
  const { port } = new URL(site.address)
  await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow()
})

describe('no request ends it', () => {
  const host = 'Host: localhost:8427'
  const requests = [
    ['a percent sign by itself', lines('GET /% HTTP/1.1', host), '400'],
    ['a byte that is no UTF-8', lines('GET /%ff HTTP/1.1', host), '400'],
    ['NUL', lines('GET /%00 HTTP/1.1', host), '400'],
    ['a way out', lines('GET /..%2fx HTTP/1.1', host), '404'],
    ['a way out, plainly', lines('GET /../../etc/passwd HTTP/1.1', host), '404'],
    ['a way out, with backslashes', lines('GET /..%5c..%5cx HTTP/1.1', host), '400'],
    ['two slashes', lines('GET // HTTP/1.1', host), '404'],
    ['a whole address', lines('GET http://localhost:8427/ HTTP/1.1', host), '400'],
    ['another whole address', lines('GET http://evil.example/ HTTP/1.1', host), '400'],
    ['an asterisk', lines('OPTIONS * HTTP/1.1', host), '405'],
    ['a very long path', lines(`GET /${'a'.repeat(100_000)} HTTP/1.1`, host), '431'],
    ['a method that writes', lines('POST / HTTP/1.1', host, 'Content-Length: 9'), '405'],
    ['a method that is none', lines('BREW / HTTP/1.1', host), '400'],
    ['no HTTP at all', 'hello\r\n\r\n', '400'],
    ['no name', lines('GET / HTTP/1.1'), '400'],
    ['another name', lines('GET / HTTP/1.1', 'Host: evil.example:8427'), '403'],
    ['our name at another port', lines('GET / HTTP/1.1', 'Host: localhost:1'), '403'],
    [
      'another site, for what changes',
      lines('GET /.preview/changes HTTP/1.1', host, 'Origin: http://evil.example'),
      '403',
    ],
    [
      'a socket of another protocol',
      lines('GET / HTTP/1.1', host, 'Connection: Upgrade', 'Upgrade: websocket'),
      '400',
    ],
    [
      'a protocol that nobody knows, which may be refused by saying nothing',
      lines('GET / HTTP/1.1', host, 'Connection: Upgrade, close', 'Upgrade: \u0000'),
      '400',
    ],
  ] as const
  test.each(requests)('%s', async (_what, bytes, status) => {
    expect(statusOf(await say(bytes))).toBe(status)
    expect((await get('')).status).toBe(200)
  })

  test('each of its own names is answered', async () => {
    for (const name of ['localhost:8427', '127.0.0.1:8427', '[::1]:8427'])
      expect(
        statusOf(await say(lines('GET / HTTP/1.1', `Host: ${name}`, 'Connection: close'))),
      ).toBe('200')
  })

  test('a file that cannot be made', async () => {
    told.length = 0
    const answer = await get('a/fails.pdf')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('a fault of ours')
    expect(told.flat()).toMatchObject([{ rule: 'bug' }])
    expect((await get('')).status).toBe(200)
  })

  test('a thousand sockets that ask for nothing, of which the oldest are closed', async () => {
    const sockets = Array.from({ length: 1_000 }, () =>
      connect(8427, '127.0.0.1').on('error', () => {}),
    )
    await vi.waitFor(() => expect(sockets.filter(({ closed }) => closed).length).toBe(800), WAIT)
    expect((await get('')).status).toBe(200)
    for (const socket of sockets) socket.destroy()
  })
})

describe('what is wrong', () => {
  const changed = async (next: () => Promise<Loaded>, shown: (page: string) => void) => {
    load = next
    state += 'x'
    await vi.waitFor(async () => shown(await textOf('datganiad/')), WAIT)
  }

  test('stands on every page while it stands, that of what is not there too, and nowhere raw', async () => {
    const right = load
    const { site: example } = await right()
    expect(await textOf('datganiad/')).not.toContain('preview-faults')
    await changed(
      async () => ({ site: example, messages: [FAULT] }),
      (page) => expect(page).toContain('preview-faults'),
    )
    for (const path of ['', 'datganiad/', 'nowhere/']) {
      const page = await textOf(path)
      expect(page).toMatch(/<body>\n<section class="preview-faults"/)
      expect(page).toContain('<code>content/a.md:3:5</code>')
      expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\ufffd')
      expect(page).toContain('correct the address')
      for (const raw of ['\u001b', '\u202e', '<script>alert']) expect(page).not.toContain(raw)
    }
    await changed(right, (page) => expect(page).not.toContain('preview-faults'))
  })

  test('is told where nothing can be read, and the pages stay as they were', async () => {
    const right = load
    const refusal = new PublicationError([{ ...FAULT, reason: 'There is no content folder' }])
    await changed(
      () => Promise.reject(refusal),
      (page) => expect(page).toContain('There is no content folder'),
    )
    expect(await textOf('datganiad/')).toContain('Datganiad ysgrifenedig')
    await changed(right, (page) => expect(page).not.toContain('preview-faults'))
  })

  test('is told where pages cannot be made of it, as of two with one former address', async () => {
    const right = load
    const { site: example } = await right()
    const [one, ...others] = example.publications
    const aliases = ['former']
    const twice = [one, one].flatMap((entry, index) => {
      if (!entry) return []
      const { publication } = entry
      const frontMatter = { ...publication.frontMatter, aliases }
      return { ...entry, publication: { ...publication, name: `twin-${index}`, frontMatter } }
    })
    await changed(
      async () => ({
        site: { ...example, publications: [...twice, ...others] },
        messages: [FAULT],
      }),
      (page) => expect(page).toContain('preview-faults'),
    )
    expect(await textOf('datganiad/')).toContain('Datganiad ysgrifenedig')
    expect(await textOf('datganiad/')).not.toContain('Faircopy itself has failed')
    await changed(right, (page) => expect(page).not.toContain('preview-faults'))
  })

  test('a page that shows another state is told from its ETag', async () => {
    const right = load
    const { site: example } = await right()
    const before = (await get('datganiad/')).headers.get('etag')
    expect(await textOf('datganiad/')).toContain(
      `data-state="${before?.replaceAll('"', '&quot;')}"`,
    )
    const house = { ...example.house, name: 'Another house' }
    await changed(
      async () => ({ site: { ...example, house }, messages: [] }),
      (page) => expect(page).toContain('Another house'),
    )
    expect((await get('datganiad/')).headers.get('etag')).not.toBe(before)
    await changed(right, (page) => expect(page).not.toContain('Another house'))
    expect((await get('datganiad/')).headers.get('etag')).toBe(before)
  })
})

test('a browser that follows is told to look, at once and after each change', async () => {
  const ending = new AbortController()
  const answer = await get('.preview/changes', { signal: ending.signal })
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  let heard = ''
  const listening = (async () => {
    for await (const bytes of answer.body ?? []) heard += new TextDecoder().decode(bytes)
  })().catch(() => {})
  await vi.waitFor(() => expect(heard.match(/data: look/g)).toHaveLength(1), WAIT)
  state += 'x'
  await vi.waitFor(() => expect(heard.match(/data: look/g)).toHaveLength(2), WAIT)
  ending.abort()
  await listening
})

test('where its port is taken, the next one is', async () => {
  const other = await startSite({
    stamp: () => '',
    load,
    tell: () => {},
    onRequest: async () => undefined,
    port: 8427,
  })
  expect(other.address).toBe('http://localhost:8428/')
  other.stop()
})

const WAIT = { timeout: 20_000, interval: 50 }
