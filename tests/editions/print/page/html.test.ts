import { expect, test } from 'vitest'
import { textOf, toHtml } from '../../../../src/editions/print/page/html.ts'
import { element, type PageNode, tagged } from '../../../../src/editions/print/page/node.ts'

const P = { type: 'P' } as const
const FIGURE = { type: 'Figure', alternative: 'A <rope>' } as const

const CASES: readonly (readonly [what: string, node: PageNode, html: string])[] = [
  ['a text', element('p', {}, ['A & B'], P), '<p lang="en-x-n0">A &amp; B</p>'],
  ['what has no role', element('p', { class: 'a' }, ['A']), '<p class="a">A</p>'],
  [
    'what holds texts in others alone',
    element('section', {}, [element('p', {}, ['A'], P)], { type: 'Sect' }),
    '<section><p lang="en-x-n0">A</p></section>',
  ],
  [
    'a text in an element of no role',
    element('p', {}, [element('span', { class: 'whole' }, ['A'])], P),
    '<p lang="en-x-n0"><span class="whole">A</span></p>',
  ],
  [
    'what stands in the tags alone',
    element('li', {}, [tagged(P, ['A'])], { type: 'LI', bullet: '•' }),
    '<li lang="en-x-n0"><span role="group" lang="en-x-n1">A</span></li>',
  ],
  [
    'what stands in the tags alone and has no text of its own',
    tagged({ type: 'Reference' }, [element('a', { href: '#a' }, ['A'], { type: 'Link' })]),
    '<a href="#a" lang="en-x-n0">A</a>',
  ],
  [
    'elements of which Chromium makes no tag',
    element('div', {}, [element('span', {}, ['A'], { type: 'Lbl' }), 'B'], P),
    '<div role="group" lang="en-x-n0"><span role="mark" lang="en-x-n1">A</span>B</div>',
  ],
  [
    'a phrase in another language, and what is in it',
    element('p', {}, [
      element('span', {}, [element('em', {}, ['A'], { type: 'Em' })], {
        type: 'Span',
        language: 'cy',
      }),
    ]),
    '<p><span><em lang="cy-x-n0">A</em></span></p>',
  ],
  [
    'a picture in a line, and one with a caption',
    element('p', {}, [
      element('img', { alt: 'A' }, [], FIGURE),
      element('figure', {}, [element('img', {})], FIGURE),
    ]),
    '<p><img alt="A" lang="en-x-n0"><figure lang="en-x-n1"><img></figure></p>',
  ],
  ['an empty cell', element('td', {}, [], { type: 'TD' }), '<td></td>'],
  ['a link without words', element('a', {}, [], { type: 'Link' }), '<a lang="en-x-n0"></a>'],
]

test.each(CASES)('%s is written as HTML', (_, node, html) => {
  expect(toHtml(node, 'en').html).toBe(html)
})

test('the elements that are marked are given in the order of their marks', () => {
  const inner = element('em', {}, ['B'], { type: 'Em' })
  const outer = element('p', {}, ['A', inner], P)
  const other = element('p', {}, ['C'], P)
  expect(toHtml(element('body', {}, [outer, other]), 'en').nodes).toEqual([outer, inner, other])
})

test('the text of an element has a space for the end of a line', () => {
  expect(textOf(element('p', {}, ['A', element('br', {}), element('em', {}, ['B'])]))).toBe('A B')
})
