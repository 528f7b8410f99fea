import { expect, test } from 'vitest'
import { toPolicy } from '../../../src/site/components/policy.ts'
import { ALWAYS, CACHING } from '../../../src/site/hosting/headers.ts'
import { toHeadersFile } from '../../../src/site/hosting/headers-file.ts'
import { toNginx } from '../../../src/site/hosting/nginx.ts'
import { toUpload } from '../../../src/site/hosting/object-store.ts'
import { unlistedFolders } from '../../../src/site/hosting/unlisted.ts'
import { MEDIA_TYPES } from '../../../src/typesetting/media-types.ts'
import { exampleSite } from '../example.ts'

const TOP = {
  dist: '/srv/my site/dist',
  origin: 'https://papers.example.org',
  basePath: '/',
  unlisted: [],
}
const BELOW = { ...TOP, basePath: '/papers/', unlisted: ['default/', 'plan-2006/'] }

test.each([
  ['_headers', toHeadersFile(TOP)],
  ['_headers.below', toHeadersFile(BELOW)],
  ['nginx.conf', toNginx(TOP)],
  ['nginx.below.conf', toNginx(BELOW)],
  ['upload.sh', toUpload(TOP)],
])('%s is as it was tried', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`expected/${name}`)
})

test('the policy is that of the pages, and the widest of them', () => {
  const [policy] = ALWAYS
  expect(policy?.[1]).toBe(`${toPolicy('search')}; frame-ancestors 'none'`)
  const said = new Set(policy?.[1].split('; '))
  const narrower = toPolicy('reading').split('; ')
  expect(narrower.filter((one) => !said.has(one))).toEqual(["script-src 'self'"])
  for (const file of [toHeadersFile(TOP), toNginx(BELOW)]) {
    expect(file).toContain(policy?.[1])
    expect(file).toContain('nosniff')
  }
})

test('what search engines are to leave out is told of whole folders, in a bounded size', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `report-${at}-2006-10-09/`)
  const site = { ...BELOW, unlisted: many }
  expect(toHeadersFile(BELOW)).toContain('\n\n/papers/default/*\n  X-Robots-Tag: noindex\n')
  expect(toHeadersFile(TOP) + toNginx(TOP)).not.toContain('X-Robots-Tag')
  for (const file of [toHeadersFile(site), toNginx(site)])
    expect(file.length).toBeLessThan(many.length * 80)
  const long = `${'a'.repeat(60)}/`
  expect(toNginx({ ...BELOW, unlisted: [long] })).toContain(`    "~^/${long}$" "noindex";\n`)
})

test('of a site of drafts it is told of every answer', () => {
  const drafts = { ...BELOW, unlisted: 'all' } as const
  const [always = ''] = toHeadersFile(drafts).split('\n\n')
  expect(always).toMatch(/^\/papers\/\*\n[\s\S]*\n {2}X-Robots-Tag: noindex$/)
  expect(toNginx(drafts)).toContain('\n    add_header X-Robots-Tag "noindex" always;\n')
})

test('it is what the pages themselves ask', async () => {
  const { publications } = await exampleSite('tests/site/past')
  const folders = unlistedFolders(publications.map(({ publication }) => publication))
  expect(folders).toEqual(['gone/', 'plana/'])
})

test('all tell the same types and times', () => {
  const [headers, nginx, upload] = [toHeadersFile(TOP), toNginx(TOP), toUpload(TOP)]
  for (const { endings, value } of CACHING)
    for (const ending of endings) {
      expect(headers).toContain(`/*.${ending}\n  Cache-Control: ${value}`)
      expect(nginx).toMatch(new RegExp(`~.*\\b${ending}\\b.*" "${value}";`))
      expect(upload).toMatch(new RegExp(`--include '\\*\\.${ending}'.* --cache-control '${value}'`))
    }
  for (const [ending, type] of MEDIA_TYPES) {
    expect(nginx).toMatch(new RegExp(` ${ending}\\b[^;]*;`))
    expect(upload).toContain(`--include '*.${ending}'`)
    expect(upload).toContain(`--content-type '${type}'`)
  }
})

test('no header stands in two rules that fit one address, for hosts would put the two together', () => {
  const rules = toHeadersFile(TOP).trim().split('\n\n')
  const [always = '', ...others] = rules.map(
    (rule) => rule.match(/(?<=^ {2})[^:]+/gm)?.join() ?? '',
  )
  for (const name of always.split(',')) expect(others.join()).not.toContain(name)
})

test('a path with a quote stays one word of the shell', () => {
  expect(toUpload({ ...TOP, dist: "/srv/it's" })).toContain(`dist='/srv/it'\\''s'`)
})
