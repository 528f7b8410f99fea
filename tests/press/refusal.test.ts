import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPress } from '../../src/press/open-press.ts'
import { makeFolder, scripted, trial } from './trial.ts'

const press = openPress()
const seen: string[] = []
const server = createServer((request, response) => {
  seen.push(`${request.url}`)
  response.end('secret')
}).on('upgrade', (request, socket) => {
  seen.push(`${request.url}`)
  socket.destroy()
})
let address = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  seen.length = 0
})
afterAll(async () => {
  server.close()
  await press.close()
})

const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"><path d="M0 0h7v7z"/></svg>'

/** Ways out of a page that need no script. */
const markup: Readonly<Record<string, (at: string) => string>> = {
  image: (at) => `<img src="http://${at}/image">`,
  'style sheet': (at) => `<link rel="stylesheet" href="http://${at}/style">`,
  import: (at) => `<style>@import "http://${at}/import";</style>`,
  font: (at) =>
    `<style>@font-face{font-family:F;src:url(http://${at}/font)}p{font-family:F}</style><p>x`,
  frame: (at) => `<iframe src="http://${at}/frame"></iframe>`,
  object: (at) => `<object data="http://${at}/object"></object>`,
  refresh: (at) => `<meta http-equiv="refresh" content="0;url=http://${at}/refresh">`,
  preload: (at) => `<link rel="preload" as="image" href="http://${at}/preload">`,
  icon: (at) => `<link rel="icon" href="http://${at}/icon">`,
  'frame in a frame': (at) => `<iframe srcdoc="<img src='http://${at}/inner'>"></iframe>`,
}

/** Ways out of a page that run scripts. */
const scripts: Readonly<Record<string, (at: string) => string>> = {
  fetch: (at) => `fetch('http://${at}/fetch')`,
  beacon: (at) => `navigator.sendBeacon('http://${at}/beacon')`,
  socket: (at) => `new WebSocket('ws://${at}/socket')`,
  'event source': (at) => `new EventSource('http://${at}/events')`,
  window: (at) => `window.open('http://${at}/window')`,
  location: (at) => `location = 'http://${at}/location'`,
  worker: (at) => `new Worker(URL.createObjectURL(new Blob(["fetch('http://${at}/worker')"])))`,
  'socket in a worker': (at) =>
    `new Worker(URL.createObjectURL(new Blob(["new WebSocket('ws://${at}/worker-socket')"])))`,
}

test('the server that is asked would notice', async () => {
  await fetch(`http://${address}/here`)
  expect(seen).toEqual(['/here'])
})

test.each(Object.entries(markup))('no request leaves by %s', async (_way, write) => {
  await press.use(trial, async (page) => {
    await page.setContent(write(address), { waitUntil: 'domcontentloaded' })
    await page.pdf()
    await pause()
  })
  expect(seen).toEqual([])
})

test.each(Object.entries(scripts))('no request leaves by %s', async (_way, write) => {
  await press.use(scripted, async (page) => {
    await page.setContent(`<script>${write(address)}</script>`, { waitUntil: 'domcontentloaded' })
    await pause()
  })
  expect(seen).toEqual([])
})

test('an image of the page is shown, one of a file is not', async () => {
  const path = join(await makeFolder(), 'secret.svg')
  await writeFile(path, dot)
  const widths = await press.use(trial, async (page) => {
    const own = `data:image/svg+xml;base64,${Buffer.from(dot).toString('base64')}`
    await page.setContent(`<img src="${own}"><img src="${pathToFileURL(path)}">`)
    return page.$$eval('img', (images) => images.map((image) => image.naturalWidth))
  })
  expect(widths).toEqual([7, 0])
})

test('a frame of a file stays empty', async () => {
  const addresses = await press.use(trial, async (page) => {
    await page.setContent(
      '<iframe src="file:///etc/passwd"></iframe><iframe src="data:,x"></iframe>',
    )
    return page.frames().map((frame) => frame.url())
  })
  expect(addresses).toContain('data:,x')
  expect(addresses.filter((address) => address.startsWith('file:'))).toEqual([])
})

test('no page opens another', async () => {
  const pages = await press.use(scripted, async (page) => {
    await page.setContent(
      '<script>window.open("about:blank"); window.open("data:text/html,x")</script>',
    )
    await pause()
    return page.browser().pages()
  })
  expect(pages.length).toBeLessThanOrEqual(2)
})

const pause = () => new Promise((resolve) => setTimeout(resolve, 200))
