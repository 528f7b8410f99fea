import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { build } from '../../src/run/run.ts'
import { makeFolder } from '../scripts/command.ts'
import { press } from '../shared-press.ts'
import { optionsIn } from './building.ts'

/** Publications in which every word is sound, and which have been stopped by the proof all the same. */
const SOUND = [
  'tests/editions/print/publications/crossings.md',
  'tests/conformance/content/difficile.md',
]

test('no sound publication is stopped', async () => {
  const { folder, remove } = makeFolder()
  onTestFinished(remove)
  for (const path of SOUND) await cp(path, join(folder, 'content', path.replace(/.*\//, '')))
  await cp('tests/editions/print/publications/rope.svg', join(folder, 'content', 'rope.svg'))
  const { messages } = await build(
    { ...optionsIn(folder), cache: false },
    { press, pressName: 'a press', progress: () => {} },
  )
  const errors = messages.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ reason }) => reason)).toEqual([])
})
