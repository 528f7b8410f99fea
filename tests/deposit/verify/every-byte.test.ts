import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { verifyBag } from '../../../src/deposit/verify/verify.ts'
import type { Message } from '../../../src/message/message.ts'
import { makeFolder } from '../../scripts/command.ts'
import { makeBag, writeBag } from './make-bag.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const recipe = {
  version: '1.0',
  algorithms: ['sha512'],
  tags: { 'bag-info.txt': 'Payload-Oxum: 30.2\n' },
}

/** A list may be changed to list another sum or file: then that file is named, and the list in the sentence. */
const isAbout = ({ source, reason }: Message, root: string, file: string): boolean =>
  source?.path === join(root, file) || (file.includes('manifest') && reason.includes(file))

test('whichever byte is changed, cut off or added, its file or its list is named', async () => {
  const path = join(folder, 'bag')
  const files = makeBag(recipe)
  writeBag(files, path)
  expect((await verifyBag(path)).messages).toEqual([])
  const untold: string[] = []
  for (const [file, bytes] of files) {
    const step = file.startsWith('data/') ? 1 : 7
    const places = [...bytes.keys()].filter((at) => at % step === 0)
    const changes = places.map((at) => bytes.with(at, (bytes[at] ?? 0) ^ 1))
    for (const changed of [...changes, bytes.subarray(1), Buffer.concat([bytes, bytes])]) {
      writeFileSync(join(path, file), changed)
      const { isValid, messages } = await verifyBag(path)
      const isNamed = messages.some((message) => isAbout(message, path, file))
      // The same lines twice say the same: a list that no other lists stays valid, and its maker is warned.
      const isTwice = file.startsWith('tagmanifest') && changed.length === 2 * bytes.length
      if (!isNamed || isValid !== isTwice) untold.push(file)
    }
    writeFileSync(join(path, file), bytes)
  }
  expect(untold).toEqual([])
})

test('no zip, however it is damaged, is more than told', async () => {
  const zip = readFileSync(join(import.meta.dirname, 'bags/python-bagit.zip'))
  const path = join(folder, 'python-bagit.zip')
  for (let at = 0; at < zip.length; at += 9) {
    const damaged = zip.with(at, (zip[at] ?? 0) ^ 0x55)
    writeFileSync(path, at % 4 === 0 ? damaged.subarray(0, at) : damaged)
    const { messages } = await verifyBag(path)
    expect(messages.every(({ rule }) => /^bag-/.test(rule))).toBe(true)
  }
})
