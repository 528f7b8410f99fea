import { expect, test } from 'vitest'
import { toPage } from '../../src/deposit/payload/pages.ts'
import { textFile } from '../../src/deposit/subject.ts'
import { HOUSE } from '../editions/house.ts'

const PLACES = new Map([
  ['plan/index.html', 'data/web/index.html'],
  ['plan/first/index.html', 'data/web/first/index.html'],
  ['plan/plan.pdf', 'data/editions/plan.pdf'],
  ['plan/map of 2006.png', 'data/source/plan/map of 2006.png'],
])

function pageOf(html: string): string {
  const page = toPage(textFile('plan/first/index.html', html), { places: PLACES, house: HOUSE })
  expect(page.path).toBe('data/web/first/index.html')
  return new TextDecoder().decode(page.bytes)
}

test.each([
  ['../', '../index.html'],
  ['../#p1.1', '../index.html#p1.1'],
  ['#p1.1', '#p1.1'],
  ['', 'index.html'],
  ['../plan.pdf', '../../editions/plan.pdf'],
  ['../map%20of%202006.png', '../../source/plan/map%20of%202006.png'],
  ['../../', 'https://example.gov.uk/papers/'],
  ['../../search/?q=a&amp;b#_every', 'https://example.gov.uk/papers/search/?q=a&amp;b#_every'],
  ['../../other/#p2', 'https://example.gov.uk/papers/other/#p2'],
  ['https://example.org/a?b=%20', 'https://example.org/a?b=%20'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['/papers/other/', 'https://example.gov.uk/papers/other/'],
])('a link to %j leads to %s', (address, place) => {
  expect(pageOf(`<p><a class="x" href="${address}">It</a></p>`)).toBe(
    `<p><a class="x" href="${place}">It</a></p>`,
  )
})

test('styles stand beside, and what runs goes', () => {
  const html = pageOf(
    [
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">\n',
      '<script src="../../assets/settings.js"></script>\n',
      '<link rel="stylesheet" href="../../assets/faircopy.css">\n',
      '<script type="application/ld+json">{"a":"<b href=\\"x\\">"}</script>\n',
      '<script src="../../assets/passage.js" defer></script>\n',
    ].join(''),
  )
  expect(html).toBe(
    '<link rel="stylesheet" href="../styles.css">\n<script type="application/ld+json">{"a":"<b href=\\"x\\">"}</script>\n',
  )
})

test('words of a text that look like tags or addresses stay as they are', () => {
  const html = '<p title="href=&quot;../&quot;">&lt;a href="../"&gt; and src="../" are words</p>'
  expect(pageOf(html)).toBe(html)
})

test('an address of a kind that nobody has led anywhere is never passed over', () => {
  expect(() => pageOf('<img src="a.png" srcset="../b.png 2x">')).toThrow(/addresses/)
})

test.each([
  "<SCRIPT src='../../assets/settings.js'></SCRIPT>",
  '<script src="../../assets/settings.js">',
  '<meta content="default-src \'none\'" http-equiv="content-security-policy">',
])('%s is never left in silence', (written) => {
  expect(() => pageOf(`<p>It</p>${written}`)).toThrow(/no page of a bag may have/)
})
