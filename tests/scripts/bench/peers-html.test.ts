import { expect, test } from 'vitest'
import { toHtml } from '../../../scripts/bench/peers/html.ts'
import { element } from '../../../src/editions/print/page/node.ts'

test('the page has neither our marks nor places to be filled, and keeps languages', () => {
  const link = element('p', {}, [
    element('span', { class: 'number' }, ['0000 '], { type: 'Span', pageOf: 'p1' }),
    'See ',
    element('em', {}, ['mutatis'], { type: 'Em', language: 'la' }),
  ])
  const page = {
    html: '<!doctype html><style>p{}</style><body lang="en-x-n0">',
    body: link,
    nodes: [],
  }
  const html = toHtml(page, [], 'en')
  expect(html).toContain('<p>See <em lang="la">mutatis</em></p>')
  expect(html).not.toMatch(/-x-n|0000/)
})
