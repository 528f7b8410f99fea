import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { startSite } from '../../src/site/serve.ts'
import { exampleSite } from './example.ts'
import { freshFolder } from './written.ts'

test('serves pages and files on localhost, and follows what changes', async () => {
  const [folder, watched] = [freshFolder(), freshFolder()]
  const example = await exampleSite('tests/publications')
  const errors: unknown[] = []
  let load = async () => example
  const site = await startSite({
    load: () => load(),
    onError: (error) => errors.push(error),
    onRequest: async (path) => (path === 'a/a.pdf' ? new TextEncoder().encode('%PDF') : undefined),
    watched: [`${watched}/`],
    folder,
    port: 8427,
  })
  try {
    const get = async (path: string) => (await fetch(new URL(path, site.address))).text()
    const statusOf = async (path: string) => (await fetch(`${site.address}${path}`)).status
    expect(await get('datganiad/')).toContain('Datganiad ysgrifenedig')
    expect(await get('datganiad/')).not.toContain('Content-Security-Policy')
    expect(await get('a/a.pdf')).toBe('%PDF')
    expect(await get('nowhere/')).toContain('Page not found')
    expect(await statusOf('any/50%')).toBe(404)
    expect(await get('datganiad/')).toContain('Datganiad ysgrifenedig')

    load = async () => ({ ...example, house: { ...example.house, name: 'Another house' } })
    writeFileSync(join(watched, 'one.md'), 'changed')
    await vi.waitFor(async () => expect(await get('')).toContain('Another house'), WAIT)

    load = () => Promise.reject(new Error('a fault in the content'))
    writeFileSync(join(watched, 'two.md'), 'changed')
    await vi.waitFor(() => expect(errors).toHaveLength(1), WAIT)
    expect(await get('')).toContain('Another house')
  } finally {
    await site.stop()
  }
})

const WAIT = { timeout: 20_000, interval: 100 }
