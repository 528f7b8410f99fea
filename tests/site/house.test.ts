import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { House } from '../../src/editions/edition.ts'
import { web } from '../../src/editions/web/index.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { lawSchema } from '../../src/run/data/house-schema.ts'
import { toColourSheet, USUAL_COLOURS } from '../../src/site/colours.ts'
import type { SiteInput } from '../../src/site/site.ts'
import { contextOf } from '../editions/web/context.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const example = await exampleSite('tests/publications')

const emblems: House['emblems'] = {
  icon: 'png',
  logo: { path: 'assets/logo.svg', width: 120, height: 40 },
  picture: { path: 'assets/picture.png', alt: 'A “ferry” & a <bridge>' },
}

const law = lawSchema.parse({
  name: 'European Union (Accessibility of Websites) Regulations 2020 & more',
  address: 'https://www.irishstatutebook.ie/eli/2020/si/358/',
  enforcement: [
    'The National Disability Authority watches over these <regulations>.',
    'Complain to the Ombudsman, or to the National Disability Authority.',
  ],
  bodies: [
    { name: 'National Disability Authority', address: 'https://nda.ie/' },
    { name: 'Ombudsman', address: 'https://www.ombudsman.ie/' },
  ],
})

const site: SiteInput = {
  ...example,
  house: {
    ...example.house,
    emblems,
    law,
    home: {
      title: 'Papers <1>',
      statement: 'Every paper & report',
      introduction: ['One.', 'Two.'],
    },
  },
}
const files = await written(site)

test('the logo stands before the name on every page, and says nothing more', () => {
  for (const [path, html] of files)
    if (path.endsWith('.html'))
      expect(html, path).toMatch(
        /<p class="wordmark"><a href="[^"]*"><img src="[^"]*assets\/logo\.svg" alt="" width="120" height="40"> Faircopy<\/a>/,
      )
})

test('a link to a page is shown with the picture of the house, at its whole address', () => {
  const html = files.get('index.html')
  expect(html).toContain(
    '<meta property="og:image" content="https://publications.example.gov.uk/assets/picture.png">\n<meta property="og:image:alt" content="A “ferry” &amp; a &lt;bridge&gt;">',
  )
  expect(html).toContain('<meta property="og:type" content="website">')
  expect(html).toContain('<link rel="icon" type="image/png" href="assets/icon.png">')
  expect(files.get('404.html')).not.toContain('og:')
})

test('the proof of pages expects the pictures of the house, and of no other', async () => {
  const [entry] = site.publications
  if (!entry) throw new Error('there is no publication')
  const { publication } = entry
  const path = `${publication.name}/index.html`
  const pages = [{ path, bytes: new TextEncoder().encode(files.get(path)) }]
  const context = contextOf(makeCatalogue(example.publications.map((one) => one.publication)))
  const faultsIn = async (house: House): Promise<string> => {
    const messages = [...(await web.check(pages, publication, [], { ...context, house }))]
    return messages.map(({ reason }) => reason).join('\n')
  }
  const own = await faultsIn(site.house)
  expect(own).not.toContain('og:image')
  expect(own).not.toContain('logo.svg')
  expect(await faultsIn(example.house)).toContain('og:image')
})

test('the home page says what the house says', () => {
  const html = files.get('index.html')
  expect(html).toContain('<title>Papers &lt;1&gt;</title>')
  expect(html).toContain('<meta name="description" content="Every paper &amp; report">')
  expect(html).toContain('<h1>Every paper &amp; report</h1>\n<p>One.</p>\n<p>Two.</p>\n<form')
})

test('the accessibility statement names the law of the house, and those who enforce it', () => {
  const html = files.get('accessibility/index.html') ?? ''
  expect(html).toContain(
    '<p>The <a href="https://nda.ie/">National Disability Authority</a> watches over these &lt;regulations&gt;.</p>',
  )
  expect(html).toContain(
    'to the <a href="https://www.ombudsman.ie/">Ombudsman</a>, or to the <a href="https://nda.ie/">National',
  )
  expect(html).toContain('Regulations 2020 &amp; more</a>.')
  expect(html).not.toMatch(/EHRC|AbilityNet|Public Sector Bodies/)
})

test('our own colours are those that the styles begin with', () => {
  expect(toColourSheet(USUAL_COLOURS)).toBe('')
  const css = readFileSync('src/site/styles/colours.css', 'utf8').replace(/\s+/g, '')
  const { light, dark } = USUAL_COLOURS
  for (const key of Object.keys(light) as (keyof typeof light)[])
    expect(css).toContain(
      `--${key === 'accent' ? 'rubric' : key}:light-dark(${light[key]},${dark[key]})`,
    )
})

test('the colours of a house come after ours, where they differ', () => {
  const own = { ...USUAL_COLOURS, light: { ...USUAL_COLOURS.light, accent: '#0b3d91' } }
  expect(toColourSheet(own)).toBe(
    ':root {\n--rubric: light-dark(#0b3d91, #f0b29d);\n--rubric-more: light-dark(#0b3d91, #f0b29d);\n}\n',
  )
})
