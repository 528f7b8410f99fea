import { expect, test } from 'vitest'
import { finished, proveBeside, proveFinished } from './finished.ts'
import { TAMPERINGS, type Tampering } from './tamperings.ts'

const PAGES: Readonly<Record<Tampering['page'], string>> = {
  ferries: 'paper/ferries/index.html',
  bridges: 'paper/bridges/index.html',
  contents: 'paper/index.html',
  cite: 'paper/cite/index.html',
  toll: 'toll/index.html',
  tolls: 'toll/one/index.html',
  earlier: 'toll-2006/one/index.html',
  citeToll: 'toll/cite/index.html',
  citeEarlier: 'toll-2006/cite/index.html',
  past: 'past/index.html',
  pastPart: 'past/first/index.html',
  pastCite: 'past/cite/index.html',
  replacing: 'hen/index.html',
  translated: 'new/first/index.html',
}

test('finished pages have no fault', async () => {
  const others = [
    ...['cite/', '', 'one/'].map((page) => `repeated/${page}index.html`),
    ...['cite/', ''].map((page) => `new/${page}index.html`),
    ...['cite/', 'cyntaf/', 'olaf/'].map((page) => `hen/${page}index.html`),
    'past/last/index.html',
    ...['', '-2006'].map((of) => `toll${of}/two/index.html`),
    'toll-2006/index.html',
  ]
  expect([...finished.keys()].sort()).toEqual([...Object.values(PAGES), ...others].sort())
  expect(await proveFinished(finished)).toEqual([])
})

test('each way to tamper has a name of its own', () => {
  expect(TAMPERINGS.length).toBeGreaterThan(150)
  expect(new Set(TAMPERINGS.map(([name]) => name)).size).toBe(TAMPERINGS.length)
})

test.each(TAMPERINGS)('%s', async (_, { page, is, becomes, rule, says }) => {
  const path = PAGES[page]
  const html = finished.get(path) ?? ''
  const altered = html.replace(is, () => becomes)
  expect(altered).not.toBe(html)
  const messages = await proveBeside(path, new Map([...finished, [path, altered]]))
  const reasons = messages.filter((message) => message.rule === rule).map(({ reason }) => reason)
  expect(reasons.join('\n')).toContain(says)
  expect(messages.every(({ severity }) => severity === 'error')).toBe(true)
})
