import { expect, test } from 'vitest'
import { toSafePath, toSafePaths } from '../../src/deposit/payload/names.ts'

test.each([
  ['ferries/map of 2006.png', 'ferries/map of 2006.png'],
  ['ferries/Môr.svg', 'ferries/Môr.svg'],
  ['ferries/Mo\u0302r.svg', 'ferries/Môr.svg'],
  ['ferries/50%.png', 'ferries/50_.png'],
  ['ferries/a:b?.png', 'ferries/a_b_.png'],
  ['ferries/line\nend.png', 'ferries/line_end.png'],
  ['ferries/back\\slash.png', 'ferries/back_slash.png'],
  ['ferries/aux.txt', 'ferries/_aux.txt'],
  ['CON/lpt1', '_CON/_lpt1'],
  ['ferries/console.txt', 'ferries/console.txt'],
  ['ferries/end. ', 'ferries/end_'],
])('%j is %s on every system', (path, safe) => {
  expect(toSafePath(path)).toBe(safe)
})

test('two names that Windows takes for one are two', () => {
  expect([
    ...toSafePaths(['a/Map.png', 'a/map.png', 'a/50%.png', 'a/50_.png', 'a/MAP.png']).values(),
  ]).toEqual(['a/Map.png', 'a/map-2.png', 'a/50_.png', 'a/50_-2.png', 'a/MAP-3.png'])
})
