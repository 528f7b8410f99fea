import { expect, test } from 'vitest'
import { attributeOf, elementsOf, parseHtml, textOf } from '../../src/proof/html/tree.ts'
import { press } from '../shared-press.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const HOSTILE = 'Ferries </script><script>alert(1)</script> <!-- & "who" pays'

const example = await exampleSite('tests/proof/rules/html/tampering')
const site = {
  ...example,
  publications: example.publications.map((entry) => ({
    ...entry,
    publication: {
      ...entry.publication,
      frontMatter: { ...entry.publication.frontMatter, title: HOSTILE },
    },
  })),
}
const pages = [...(await written(site))].filter(([path]) => path.startsWith('paper/'))

test.each(pages)('%s says to machines what was written, whatever that looks like', (_, html) => {
  const elements = [...elementsOf(parseHtml(new TextEncoder().encode(html)))]
  const scripts = elements.filter(({ tagName }) => tagName === 'script')
  const data = scripts.filter((one) => attributeOf(one, 'type') === 'application/ld+json')
  for (const one of data) expect(JSON.stringify(JSON.parse(textOf(one)))).toContain('</script>')
  expect(scripts.filter((one) => textOf(one).startsWith('alert'))).toEqual([])
  const titles = elements.filter((one) => attributeOf(one, 'property') === 'og:title')
  expect(titles.map((one) => attributeOf(one, 'content')).join()).toContain(HOSTILE)
})

/** A data block is not executed, so that no policy is asked (HTML, 4.12.1.1, “prepare the script element”). */
test('the policy of a page has nothing against its data for machines, in Chromium', async () => {
  const [, html = ''] = pages.find(([path]) => path === 'paper/index.html') ?? []
  const told = await press.use(
    { name: 'policy', javascript: true, deadline: 30_000 },
    async (page) => {
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      const own = html.replace(
        /<(?:link|script)[^>]+(?:href|src)="[^"]*"[^>]*>(?:<\/script>)?/g,
        '',
      )
      await page.setContent(own.replace('</head>', '<script>planted</script></head>'))
      const blocks = await page.$$eval('[type="application/ld+json"]', (found) => found.length)
      return { said, blocks }
    },
  )
  expect(told.blocks).toBe(1)
  // The script that was planted alone.
  expect(told.said.filter((one) => one.includes('Content Security Policy'))).toHaveLength(1)
})
