import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeFolder, runCommand, UNSANDBOXED } from './command.ts'

const { folder, remove } = makeFolder()
const content = join(folder, 'content')
beforeAll(() => {
  mkdirSync(content)
  cpSync('content/statement.md', join(content, 'statement.md'))
})
afterAll(remove)

const build = (out: string, ...given: readonly string[]) =>
  runCommand('build', [
    '--content',
    content,
    '--out',
    join(folder, out),
    '--format',
    'json',
    ...given,
  ])

const faults = [
  [
    'a file in the place of .faircopy',
    'a',
    '.faircopy',
    /a file stands where its folder should be/,
  ],
  [
    'a file in the place of the builds',
    'b',
    '.faircopy/builds',
    /A file stands where a folder is wanted|Something else stands where this is to be made/,
  ],
] as const

test('a command in a folder that is gone says so, in the document too', async () => {
  const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" build --format json'
  const run = join(import.meta.dirname, '../../scripts/run.mjs')
  const child = spawn('sh', ['-c', script, process.execPath, run], { cwd: folder })
  const output: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (data: Buffer) => output.push(data))
  child.stderr.on('data', (data: Buffer) => errors.push(data))
  const [status] = await once(child, 'close')
  expect(status).toBe(1)
  expect(`${Buffer.concat(errors)}`).toMatch(/^error: The folder .* is there no more .*\nhint: /)
  expect(JSON.parse(`${Buffer.concat(output)}`)).toMatchObject({ result: 'failed', errors: 1 })
})

test.each(faults)(
  '%s is told in words and in the document, and is no bug',
  async (_what, name, path, said) => {
    const file = join(folder, name, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '')
    const { status, output, errors } = await build(`${name}/dist`)
    expect(status).toBe(1)
    expect(errors).toMatch(said)
    expect(errors).toMatch(/\nhint: /)
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      result: 'failed',
      messages: [{ severity: 'error', path: expect.stringContaining(`${name}/${path}`) }],
    })
    expect(existsSync(join(folder, name, 'dist'))).toBe(false)
  },
)

test.each(['dist.lock', 'dist.lock.holder', 'builds/dist', 'cache'])(
  'what .faircopy/%s leads to, where it is a link, is neither written over nor cleared away',
  async (path) => {
    const [precious, name] = [join(folder, `precious-${path.replace('/', '-')}`), `m-${path}`]
    const link = join(folder, name, '.faircopy', path)
    for (const one of [precious, dirname(link)]) mkdirSync(one, { recursive: true })
    writeFileSync(join(precious, 'kept.txt'), 'kept')
    symlinkSync(path.startsWith('dist') ? join(precious, 'kept.txt') : precious, link)
    const { status, errors } = await build(`${name}/dist`)
    expect(status).toBe(1)
    expect(errors).toMatch(
      /: error: This is a link, [^\n]* \[out-folder\]\nhint: take the link away/,
    )
    expect(readdirSync(precious)).toEqual(['kept.txt'])
    expect(readFileSync(join(precious, 'kept.txt'), 'utf8')).toBe('kept')
  },
)

test('a file in the place of the content is told in words of its own', async () => {
  const { status, errors } = await build('c/dist', '--content', join(content, 'statement.md'))
  expect(errors).toMatch(/statement\.md is a file, and no content folder \[content-folder\]/)
  expect(status).toBe(1)
})

test('a command that is called wrongly gives its document too', async () => {
  const { status, output } = await build('d/dist', '--colour')
  expect(status).toBe(2)
  expect(JSON.parse(output)).toMatchObject({ result: 'failed', messages: [{ rule: 'usage' }] })
  const imported = await runCommand('import', ['--format', 'json', '--colour'])
  expect(imported.status).toBe(2)
  expect(JSON.parse(imported.output)).toMatchObject({
    result: 'refused',
    messages: [{ rule: 'usage' }],
  })
})

test.each([
  ['build', 'out'],
  ['start', 'port'],
  ['proof', 'publication'],
  ['check', 'folder'],
  ['conformance', 'keep'],
  ['bench', 'few'],
])('%s notices that npm has kept --%s for itself', async (name, option) => {
  const { status, errors } = await runCommand(name, [], { [`npm_config_${option}`]: 'true' })
  expect(errors).toContain(`npm has kept --${option} for itself: write two hyphens before it`)
  expect(status).toBe(2)
})

test('no control character of an option reaches the terminal', async () => {
  const { errors } = await build('e\u001b[31m/dist', '--content', `${content}\u001b[31m\u202e`)
  expect(errors).toContain('\ufffd')
  for (const raw of ['\u001b', '\u202e']) expect(errors).not.toContain(raw)
})

/** How long is waited for a build to come so far. */
const PATIENCE = { timeout: 60_000, interval: 20 }

/** The number of the process that builds a site, once it has its lock. */
const builderOf = (name: string): Promise<number> =>
  vi.waitFor(() => {
    const holder = join(folder, name, '.faircopy/dist.lock.holder')
    const pid = Number.parseInt(readFileSync(holder, 'utf8'), 10)
    expect(pid).toBeGreaterThan(0)
    return pid
  }, PATIENCE)

/** Begins a build that somebody will end. */
function begin(name: string, ...more: readonly string[]) {
  const given = ['--content', content, '--out', join(folder, name, 'dist'), ...more]
  return spawn(process.execPath, ['scripts/run.mjs', 'build', ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collect(...streams: readonly NodeJS.ReadableStream[]): readonly string[] {
  const said: string[] = []
  for (const stream of streams) stream.on('data', (data) => said.push(String(data)))
  return said
}

const isThere = (path: string) =>
  vi.waitFor(() => expect(existsSync(join(folder, path))).toBe(true), PATIENCE)

test.each([
  ['f', 'its lock is taken', '.faircopy/dist.lock.holder'],
  ['j', 'something is kept', '.faircopy/cache'],
  ['k', 'the site is begun', '.faircopy/builds/dist'],
])('%s: Ctrl-C ends a build at once, without a word, when %s', async (name, _when, path) => {
  const child = begin(name)
  const said = collect(child.stdout, child.stderr)
  const ended = once(child, 'exit')
  await isThere(join(name, path))
  const began = performance.now()
  child.kill('SIGINT')
  expect(await ended).toEqual([null, 'SIGINT'])
  expect(performance.now() - began).toBeLessThan(1_000)
  expect(said.join('').replace(UNSANDBOXED, '')).toBe('')
})

test('Ctrl-C gives the document of a build where that was asked for', async () => {
  const child = begin('g', '--format', 'json')
  const said = collect(child.stdout)
  const ended = once(child, 'close')
  await builderOf('g')
  child.kill('SIGINT')
  expect(await ended).toEqual([null, 'SIGINT'])
  const document = JSON.parse(said.join(''))
  expect(document).toMatchObject({ result: 'failed', errors: 1, publications: [] })
  expect(document.messages).toMatchObject([{ rule: 'interrupted' }])
})

test('a command that the system kills says so, and not that memory was at its end', async () => {
  const child = begin('l', '--format', 'json')
  const [said, complained] = [collect(child.stdout), collect(child.stderr)]
  const ended = once(child, 'close')
  process.kill(await builderOf('l'), 'SIGKILL')
  expect(await ended).toEqual([1, null])
  expect(complained.join('').replace(UNSANDBOXED, '')).toMatch(
    /^error: The command was killed \(SIGKILL\); systems do that where memory is full \[interrupted\]\nhint: [^\n]*\n$/,
  )
  expect(JSON.parse(said.join(''))).toMatchObject({
    result: 'failed',
    messages: [{ rule: 'interrupted' }],
  })
})

test('a command goes with the process that it was begun by, whatever ends that', async () => {
  const child = begin('h')
  const builder = await builderOf('h')
  child.kill('SIGKILL')
  await vi.waitFor(() => expect(() => process.kill(builder, 0)).toThrow('ESRCH'), PATIENCE)
  const { status, errors } = await build('h/dist')
  expect(errors).not.toContain('[locked]')
  expect(status).toBe(0)
})

test('where so few files may be open that no command begins, that is told in words, as a document too', async () => {
  const told: string[] = []
  for (let files = 22; files < 40; files++) {
    const call = `ulimit -n ${files}; exec "$0" scripts/run.mjs verify --format json nowhere`
    const child = spawn('/bin/sh', ['-c', call, process.execPath])
    const [said, complained] = [collect(child.stdout), collect(child.stderr)]
    await once(child, 'close')
    if (!complained.join('').includes('Too many files are open at once (spawn')) continue
    told.push(complained.join(''))
    expect(JSON.parse(said.join(''))).toMatchObject({ result: 'refused', errors: 1 })
  }
  expect(told.length).toBeGreaterThan(0)
  for (const errors of told) {
    expect(errors).toMatch(/^error: Too many files are open at once [^\n]*\nhint: [^\n]*\n$/)
  }
})

test('memory at its end is told in words, as a document too, and not by the trace of V8', async () => {
  const large = join(folder, 'large')
  mkdirSync(large)
  const opening =
    '---\ntitle: Long\nlanguage: en-GB\ndate: 2020\npublisher: A\nrights: © 2020\n---\n\n# One\n\n'
  const paragraphs = Array.from({ length: 6_000 }, (_, at) => `1.${at + 1} Some words of ${at}.\n`)
  writeFileSync(join(large, 'long.md'), opening + paragraphs.join('\n'))
  const given = ['--content', large, '--out', join(folder, 'i/dist')]
  const little = { NODE_OPTIONS: '--max-old-space-size=40' }
  const { status, output, errors } = await runCommand(
    'build',
    [...given, '--format', 'json'],
    little,
  )
  expect(errors).toMatch(/^error: Memory is at its end [^\n]*\[machine\]\nhint: [^\n]*\n$/)
  expect(JSON.parse(output)).toMatchObject({ result: 'failed', errors: 1, publications: [] })
  expect(status).toBe(1)
})
