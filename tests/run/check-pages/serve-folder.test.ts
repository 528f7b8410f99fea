import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalServer } from '../../../src/run/check-pages/local-server.ts'
import { serveFolder } from '../../../src/run/check-pages/serve-folder.ts'

let outer = ''
let served: LocalServer

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'faircopy-test-'))
  await mkdir(join(outer, 'site', 'next steps'), { recursive: true })
  await mkdir(join(outer, 'site-2'))
  await writeFile(join(outer, 'secret.html'), 'secret')
  await writeFile(join(outer, 'site-2', 'secret.html'), 'secret')
  await writeFile(join(outer, 'site', 'index.html'), 'home')
  await writeFile(join(outer, 'site', 'style.css'), 'css')
  await writeFile(join(outer, 'site', 'next steps', 'index.html'), 'steps')
  await symlink(join(outer, 'secret.html'), join(outer, 'site', 'link.html'))
  await symlink(join(outer, 'site'), join(outer, 'dist'))
  served = await serveFolder(join(outer, 'dist'))
})
afterAll(async () => {
  await served.close()
  await rm(outer, { recursive: true, force: true })
})

test.each([
  ['/', 'home', 'text/html; charset=utf-8'],
  ['/index.html?q=1', 'home', 'text/html; charset=utf-8'],
  ['/style.css', 'css', 'text/css; charset=utf-8'],
  ['/next%20steps/', 'steps', 'text/html; charset=utf-8'],
  ['/next%20steps/index.html', 'steps', 'text/html; charset=utf-8'],
])('%s is served', async (path, text, type) => {
  expect(await ask(path)).toEqual({ status: 200, text, type })
})

test.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/next%20steps/..%2f..%2fsecret.html',
  '/..%5csecret.html',
  '/../site-2/secret.html',
  '/..%2fsite-2/secret.html',
  '//etc/passwd',
  '/%2fetc%2fpasswd',
  '/link.html',
  '/index.html%00.css',
  '/%zz',
  '/next%20steps',
  '/nothing.html',
])('%s is not', async (path) => {
  expect(await ask(path)).toEqual({ status: 404, text: '', type: undefined })
})

test('nobody but this machine is served', () => {
  expect(new URL(served.origin).hostname).toBe('127.0.0.1')
})

/** Asks for a path as it stands: fetch would tidy it up. */
const ask = (path: string) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.origin)
    request({ hostname, port, path }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          text: Buffer.concat(parts).toString(),
          type: response.headers['content-type'],
        }),
      )
    })
      .on('error', reject)
      .end()
  })
