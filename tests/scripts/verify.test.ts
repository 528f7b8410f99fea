import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeBag, writeBag } from '../deposit/verify/make-bag.ts'
import { makeFolder, runCommand } from './command.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const recipe = {
  version: '1.0',
  algorithms: ['sha256'],
  tags: { 'bag-info.txt': 'Bag-Count: 1 of 1\n' },
}
const good = join(folder, 'good')
const bad = join(folder, 'bad')
writeBag(makeBag(recipe), good)
writeBag(makeBag(recipe).set('data/\x1b[2Jx', Buffer.from('a')), bad)

test('a bag that is right ends with 0 and a sentence of what was checked', async () => {
  const { status, output, errors } = await runCommand('verify', [good])
  expect([status, errors]).toEqual([0, ''])
  expect(output).toBe(
    `${good}: valid, by BagIt 1.0: 2 files of 30 bytes and 4 tag files, none missing, changed or added; read by sha256; 0 warnings\n`,
  )
})

test('a bag that is wrong ends with 1, and nothing in it commands a terminal', async () => {
  const { status, output, errors } = await runCommand('verify', [good, bad])
  expect(status).toBe(1)
  expect(output).toContain('good: valid')
  expect(errors).toContain('data/\ufffd[2Jx: error: This file of the payload is not listed')
  expect(errors).toContain('bad: NOT VALID: 1 error, 0 warnings')
  expect(output + errors).not.toContain('\x1b')
})

test('one JSON document tells of all', async () => {
  const { status, output } = await runCommand('verify', ['--format', 'json', good, bad])
  expect(status).toBe(1)
  expect(output).not.toContain('\x1b')
  expect(JSON.parse(output)).toMatchObject({
    version: 1,
    result: 'invalid',
    bags: [{ isValid: true, version: '1.0', algorithms: ['sha256'] }, { isValid: false }],
    errors: 1,
    messages: [{ rule: 'bag-unlisted' }],
  })
})

test('without a bag it says how it is called', async () => {
  const { status, errors } = await runCommand('verify', [])
  expect(status).toBe(2)
  expect(errors).toContain('verify wants a BAG: npm run verify -- ')
})
