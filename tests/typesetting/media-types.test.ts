import { expect, test } from 'vitest'
import { mediaTypeOf } from '../../src/typesetting/media-types.ts'

test.each([
  ['plan/plan.print.txt', 'text/plain; charset=utf-8'],
  ['plan/map.SVG', 'image/svg+xml'],
  ['plan.v1/map', 'application/octet-stream'],
  ['plan.constructor', 'application/octet-stream'],
])('%s', (path, type) => {
  expect(mediaTypeOf(path)).toBe(type)
})
