import { chmod, chown, lstat, mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFolder } from '../../src/press/folder.ts'
import { openPress } from '../../src/press/open-press.ts'
import { sweep } from '../../src/press/sweep.ts'
import { isRoot, user } from '../../src/press/user.ts'
import { makeFolder, messagesOf } from './trial.ts'

const name = `faircopy-press-${user}`

test('the folder is ours alone, and open to nobody’s Chromium', async () => {
  const folder = await findFolder(await makeFolder())
  expect((await lstat(folder)).mode & 0o777).toBe(0o755)
})

test('so it is under a narrow umask', async () => {
  const before = process.umask(0o077)
  const folder = await findFolder(await makeFolder()).finally(() => process.umask(before))
  expect((await lstat(folder)).mode & 0o777).toBe(0o755)
})

/** Folders that another could have put there, or could put something into. */
const faults = {
  'a link to elsewhere': {
    make: async (parent: string) => symlink(await makeFolder(), join(parent, name)),
    says: 'is not a directory',
  },
  'open to all': {
    make: async (parent: string) => {
      await mkdir(join(parent, name))
      await chmod(join(parent, name), 0o777)
    },
    says: 'may be written to by others',
  },
  ...(isRoot && {
    'another user’s': {
      make: async (parent: string) => {
        await mkdir(join(parent, name))
        await chown(join(parent, name), 65534, 65534)
      },
      says: 'belongs to another user',
    },
    'behind a closed door': {
      make: (parent: string) => chmod(parent, 0o700),
      says: 'closed to others',
    },
  }),
}

test.each(Object.entries(faults))(
  'a folder that is %s is not used',
  async (_fault, { make, says }) => {
    const parent = await makeFolder()
    await make(parent)
    const [message] = await messagesOf(findFolder(parent))
    expect(message).toMatchObject({ rule: 'press-missing', severity: 'error' })
    expect(message?.reason).toContain(says)
  },
)

test('what a killed process left is swept, what a living one uses is not', async () => {
  const folder = await makeFolder()
  const living = [`profile-${process.pid}-abc`, '153.0.0']
  // Above the highest number that Linux gives, 2^22.
  const left = ['profile-4999999-abc', 'unpacking-4999999-abc', 'unpacking-4999999-abc-spoilt']
  await Promise.all([...living, ...left].map((entry) => mkdir(join(folder, entry))))
  await sweep(folder)
  expect((await readdir(folder)).toSorted()).toEqual(living.toSorted())
})

test('a press that prints nothing unpacks and starts nothing', async () => {
  const folder = await makeFolder()
  await openPress({ folder }).close()
  expect(await readdir(folder)).toEqual([])
})
