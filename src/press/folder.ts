import { constants, existsSync } from 'node:fs'
import { access, chmod, lstat, mkdir, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { toMissing } from './missing.ts'
import { toReason } from './reason.ts'
import { isRoot, user } from './user.ts'

const usual = [...new Set([tmpdir(), '/tmp', join(homedir(), '.cache')])]

/**
 * The folder that is ours alone, where Chromium is unpacked and its profiles lie: in `given`, or in
 * the first of the temporary directories and the home that will do. Throws `press-missing` with what
 * is wrong with each.
 */
export async function findFolder(given?: string): Promise<string> {
  const parents = given ? [given] : usual
  const faults: string[] = []
  for (const parent of parents) {
    const folder = join(parent, `faircopy-press-${user}`)
    const fault = await findFault(folder)
    if (!fault) return folder
    faults.push(`${folder} ${fault}`)
  }
  throw toMissing(
    `Chromium has nowhere to be unpacked: ${faults.join('; ')}`,
    'let TMPDIR name a directory in which programs may be run',
  )
}

async function findFault(folder: string): Promise<string | undefined> {
  try {
    const made = await makeOwn(folder)
    if (made) await chmod(folder, 0o755)
    const fault =
      (await findStranger(folder)) ?? (await findClosedDoor(folder)) ?? (await tryToRun(folder))
    if (fault && made) await rmdir(folder)
    return fault
  } catch (error) {
    return `cannot be used (${toReason(error)})`
  }
}

/** Whether it was made; those on its way only where they are not there, for Node never ends its search for them in `/proc`. */
async function makeOwn(folder: string): Promise<boolean> {
  const parent = dirname(folder)
  if (!existsSync(parent)) await makeOwn(parent)
  return mkdir(folder).then(
    () => true,
    (error) => {
      if (!existsSync(folder)) throw error
      return false
    },
  )
}

/** Another user's folder, or one that others may write to, could hold another's program. */
async function findStranger(folder: string): Promise<string | undefined> {
  const entry = await lstat(folder)
  if (!entry.isDirectory()) return 'is not a directory'
  if (process.getuid && entry.uid !== process.getuid()) return 'belongs to another user'
  return process.getuid && entry.mode & 0o022 ? 'may be written to by others' : undefined
}

/** Root's Chromium runs as nobody, who must reach it. */
async function findClosedDoor(folder: string): Promise<string | undefined> {
  if (!isRoot) return undefined
  for (let door = folder; door !== dirname(door); door = dirname(door)) {
    if (((await stat(door)).mode & 0o005) !== 0o005) return `is behind ${door}, closed to others`
  }
  return undefined
}

async function tryToRun(folder: string): Promise<string | undefined> {
  const trial = join(folder, `trial-${process.pid}`)
  await writeFile(trial, '', { mode: 0o755 })
  const fault = await access(trial, constants.X_OK).catch(() => 'lets no program run')
  await rm(trial, { force: true })
  return fault || undefined
}
