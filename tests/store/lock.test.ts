import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from '../../src/store/lock.ts'
import { makeFolder } from '../scripts/command.ts'

let { folder, remove } = makeFolder()
let path = ''
beforeEach(() => {
  remove()
  ;({ folder, remove } = makeFolder())
  path = join(folder, '.faircopy/dist.lock')
})
afterEach(() => remove())

function put(holder: string): void {
  mkdirSync(join(folder, '.faircopy'))
  writeFileSync(path, holder)
}

const rejection = (rule: string) => ({ messages: [{ rule, severity: 'error' }] })

test('a lock has one holder, who is named, until it is released', async () => {
  const lock = await takeLock(path)
  await expect(takeLock(path)).rejects.toMatchObject({
    messages: [{ rule: 'locked', reason: expect.stringContaining(`process ${process.pid}@`) }],
  })
  await expect(takeLock(path)).rejects.toMatchObject(rejection('locked'))
  lock.release()
  ;(await takeLock(path)).release()
  expect(readdirSync(join(folder, '.faircopy'))).toEqual(['dist.lock'])
})

test('a lock is held though nobody names it any more', async () => {
  await takeLock(path)
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  for (let time = 0; time < 3; time++) {
    await setTimeout(10)
    collect()
  }
  await expect(takeLock(path)).rejects.toMatchObject(rejection('locked'))
})

test('the locks of two sites are two', async () => {
  const lock = await takeLock(path)
  const other = await takeLock(join(folder, '.faircopy/other.lock'))
  lock.release()
  other.release()
})

test.each([
  ['of a process that has ended', `999999@${hostname()}`, []],
  ['that is empty', '', []],
  ['that holds nonsense', 'nonsense', ['lock-unusable']],
  ['that holds much nonsense', 'nonsense '.repeat(10_000), ['lock-unusable']],
])('a lock %s is taken, and has one holder', async (_, holder, told) => {
  put(holder)
  const lock = await takeLock(path)
  expect(lock.warnings.map(({ rule }) => rule)).toEqual(told)
  await expect(takeLock(path)).rejects.toMatchObject(rejection('locked'))
  lock.release()
})

test.each([
  ['lives', `${process.pid}@${hostname()}`],
  ['works on another machine', '1@elsewhere'],
])('a lock that an older Faircopy holds, which %s, is left to it', async (_, holder) => {
  put(holder)
  await expect(takeLock(path)).rejects.toMatchObject(rejection('locked'))
})

test('a lock that is a folder is told, and left; so is a file in the place of its folder', async () => {
  mkdirSync(path, { recursive: true })
  await expect(takeLock(path)).rejects.toMatchObject(rejection('lock-unusable'))
  expect(existsSync(path)).toBe(true)
  writeFileSync(join(folder, 'file'), '')
  await expect(takeLock(join(folder, 'file/dist.lock'))).rejects.toMatchObject(
    rejection('lock-unusable'),
  )
})

/** Processes that take the lock at one moment and hold it: what each says. */
async function race(count: number, ending: string): Promise<readonly string[]> {
  const start = Date.now() + 1000
  const script = `
    import { takeLock } from ${JSON.stringify(join(import.meta.dirname, '../../src/store/lock.ts'))}
    while (Date.now() < ${start});
    try { await takeLock(${JSON.stringify(path)}); console.log('holds'); ${ending} }
    catch ({ messages }) { console.log(messages[0].rule) }`
  const runs = Array.from({ length: count }, () => {
    const given = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script]
    const child = spawn(process.execPath, given)
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
    })
    return new Promise<string>((resolve) => child.on('close', () => resolve(said.trim())))
  })
  return (await Promise.all(runs)).toSorted()
}

test('of three that start at once beside the lock of a dead one, one holds it; it is free when that one is killed', async () => {
  put(`999999@${hostname()}`)
  const ending = "setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1500)"
  expect(await race(3, ending)).toEqual(['holds', 'locked', 'locked'])
  ;(await takeLock(path)).release()
})
