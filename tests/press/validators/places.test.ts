import { expect, test } from 'vitest'
import { makeFinder, placeOf } from '../../../src/press/validators/pa11y/places.ts'

const html = `<!doctype html>
<html lang="en-GB">
<title>Next steps</title>
<body>
<p id="p7.1">One <a href="/a">a</a>
  <b>b</b> <a href="/b">b</a></p>
<table><tr><td>cell</td></tr></table>
<p>Two</p>
</body>
</html>`

test.each([
  ['html', { line: 2, column: 1 }],
  ['html > head > title', { line: 3, column: 1 }],
  ['#p7.1', { line: 5, column: 1 }],
  ['#p7.1 > a:nth-child(3)', { line: 6, column: 12 }],
  ['#p7.1 > b', { line: 6, column: 3 }],
  ['html > body > p:nth-child(3)', { line: 8, column: 1 }],
  ['html > body > table > tbody > tr > td', { line: 7, column: 12 }],
])('%s stands at its place', (selector, place) => {
  expect(placeOf(makeFinder(html)(selector))).toEqual(place)
})

test.each([
  ['an id that is not there', '#p7.2'],
  ['a child that is not there', '#p7.1 > a:nth-child(4)'],
  ['another element in that place', '#p7.1 > i:nth-child(2)'],
  ['an element that the parser supplies', 'html > body > table > tbody'],
  ['no selector', ''],
])('%s has no place', (_case, selector) => {
  expect(placeOf(makeFinder(html)(selector))).toBeUndefined()
})
