import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkCatalogue } from '../../src/checks/index.ts'
import type { Press } from '../../src/press/press.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import type { AttachedFile, Publication, Shown } from '../../src/publication/tree.ts'
import { makeLook } from '../../src/run/look.ts'
import { openPassingCache, openStore } from '../../src/store/recall.ts'

const PNG = readFileSync(join(import.meta.dirname, '../checks/pictures/whole.png'))

const TEXT = `---
title: Ferries
language: en-GB
date: 2026-11-28
publisher: House of Lords
rights: © 2026
alternates:
  - type: Easy Read
    language: en-GB
    file: easy.png
    title: Easy Read
---

# One

1.1 One ![small](small.png) picture.

![A map](map.png "Figure 1: Map")
`

function publicationOf(files: readonly AttachedFile[]): Publication {
  const main = { path: 'ferries.md', text: TEXT }
  const { publication } = parsePublication({ name: 'ferries', main, parts: [] })
  if (!publication) throw new Error('it cannot be read')
  return { ...publication, files }
}

const NAMES = ['easy.png', 'small.png', 'map.png']
const whole = publicationOf(
  NAMES.map((path, index) => ({ path, bytes: index === 2 ? PNG : Uint8Array.from(PNG) })),
)

/** A press that shows everything alike. */
function showing(shown: Shown) {
  const use = vi.fn(async () => shown)
  const press = { use, warm: async () => {}, close: async () => {} }
  return { use, press: press as unknown as Press }
}

const shownIn = ({ files }: Publication): readonly (Shown | undefined)[] =>
  files.map(({ shown }) => shown)

test('a picture is shown once, however often its bytes come again', async () => {
  const { use, press } = showing({ width: 40, height: 30 })
  const look = makeLook(press, openStore(openPassingCache(), 'engine'))
  const [one] = publicationOf([{ path: 'map.png', bytes: PNG }]).files
  if (!one) throw new Error('there is none')
  await look({ ...whole, files: [one] })
  expect(shownIn(await look(whole))).toEqual(Array(3).fill({ width: 40, height: 30 }))
  expect(use).toHaveBeenCalledOnce()
})

test('what its bytes speak against never reaches the press, and no more does what is no picture', async () => {
  const { use, press } = showing({ width: 40, height: 30 })
  const files = [
    { path: 'map.png', bytes: PNG.subarray(0, 60) },
    { path: 'a.svg', bytes: new TextEncoder().encode('<svg onload="a()"/>') },
    { path: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
  ]
  const look = makeLook(press, openStore(openPassingCache(), 'engine'))
  expect(shownIn(await look({ ...whole, files }))).toEqual([undefined, undefined, undefined])
  expect(use).not.toHaveBeenCalled()
})

test('a picture that is not shown is told at its place, and looked at again', async () => {
  const { use, press } = showing('not at all')
  const look = makeLook(press, openStore(openPassingCache(), 'engine'))
  const looked = await look({ ...whole, files: whole.files.slice(0, 1) })
  expect(shownIn(looked)).toEqual(['not at all'])
  await look({ ...whole, files: whole.files.slice(0, 1) })
  expect(use).toHaveBeenCalledTimes(2)
})

test.each<[Shown, string]>([
  ['not at all', 'is damaged: no program shows it'],
  ['not in time', 'takes half a minute to be shown, and is given up'],
])('what is shown %s is an error at each figure, picture and alternate', (shown, reason) => {
  const files = whole.files.map((file) => ({ ...file, shown }))
  const messages = checkCatalogue(makeCatalogue([{ ...whole, files }]))
  expect(messages.map(({ rule, reason, position }) => [rule, reason, position?.line])).toEqual([
    ['figure', `map.png ${reason}`, 18],
    ['figure', `small.png ${reason}`, 16],
    ['alternates', `easy.png ${reason}`, 10],
  ])
})
