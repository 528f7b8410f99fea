import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { toMachineMessage } from '../../src/message/machine.ts'
import { PublicationError } from '../../src/message/publication-error.ts'
import { toMessages } from '../../src/message/to-messages.ts'

const folder = mkdtempSync(join(tmpdir(), 'faircopy-machine-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

/** Faults as the system makes them, and what is said of each. */
const faults = [
  [
    'a file in the place of a folder',
    () => {
      writeFileSync(at('file'), '')
      mkdirSync(at('file/below'))
    },
    'A file stands where a folder is wanted',
  ],
  [
    'a folder in the place of a file',
    () => {
      mkdirSync(at('taken'))
      writeFileSync(at('taken'), '')
    },
    'A folder stands where a file is wanted',
  ],
  [
    'a folder that is to be removed as a file',
    () => {
      mkdirSync(at('held'))
      rmSync(at('held'))
    },
    'A folder stands where a file is wanted',
  ],
  [
    'a name too long',
    () => writeFileSync(at('a'.repeat(300)), ''),
    'This name is longer than the disk takes',
  ],
  [
    'links in a circle',
    () => {
      symlinkSync('round', at('round'))
      writeFileSync(at('round/file'), '')
    },
    'Links lead round in a circle here',
  ],
  [
    'a link that leads nowhere',
    () => {
      symlinkSync('nowhere', at('dangling'))
      mkdirSync(at('dangling/below'), { recursive: true })
    },
    'A link on the way here leads nowhere',
  ],
] as const

test.each(faults)('%s is told in words, with its place', (_what, act, said) => {
  const message = toMachineMessage(thrownBy(act))
  expect(message?.reason).toContain(`${said} (`)
  expect(message?.source?.path).toContain(folder)
  expect(message?.hint).toMatch(/\w{3}/)
})

test('of two paths, that of what is in the way is named', () => {
  writeFileSync(at('new'), '')
  mkdirSync(at('old/full'), { recursive: true })
  const message = toMachineMessage(thrownBy(() => renameSync(at('new'), at('old'))))
  expect(message?.source?.path).toBe(at('old'))
})

/** Errors as Node throws them on machines that a test cannot have. */
const made = [
  [
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
    'The disk is full',
  ],
  [
    new Error(", Unknown error: Too many open files '/site/pages'"),
    'Too many files are open at once',
  ],
  [new RangeError('Array buffer allocation failed'), 'Memory is at its end'],
  [
    new Error('in Eleventy', { cause: Object.assign(new Error('EROFS'), { code: 'EROFS' }) }),
    'This disk can be read and not written to',
  ],
  [
    Object.assign(new Error('in a template'), {
      originalError: Object.assign(new Error('EIO'), { code: 'EIO' }),
    }),
    'The disk fails',
  ],
] as const

test.each(made)('%s is a fault of the machine', (error, said) => {
  expect(toMachineMessage(error)?.reason).toContain(said)
})

test('an error of ours is none, and says that it is ours', () => {
  const error = new TypeError('x is not a function')
  expect(toMachineMessage(error)).toBeUndefined()
  expect(toMessages(error)).toMatchObject([
    { rule: 'bug', reason: 'Faircopy itself has failed: x is not a function' },
  ])
})

test('what was said in words already is said so, wherever it stands among the causes', () => {
  const said = { rule: 'locked', severity: 'error', reason: 'Another build is at work' } as const
  const error = new Error('in Eleventy', { cause: new PublicationError([said]) })
  expect(toMessages(error)).toEqual([said])
})

function thrownBy(act: () => void): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
