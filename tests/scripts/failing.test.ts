import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder, runCommand } from './command.ts'

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

test('Ctrl-C ends a command at once, without a word', async () => {
  const given = ['scripts/run.mjs', 'build', '--content', content, '--out', join(folder, 'f/dist')]
  for (const time of [400, 1_500, 3_000]) {
    const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'pipe'] })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => said.push(String(data)))
    const ended = once(child, 'exit')
    await setTimeout(time)
    const began = performance.now()
    child.kill('SIGINT')
    expect(await ended).toEqual([null, 'SIGINT'])
    expect(performance.now() - began).toBeLessThan(1_000)
    expect(
      said.join('').replace(/^warning: [^\n]* \[press-unsandboxed\]\nhint: [^\n]*\n/m, ''),
    ).toBe('')
  }
})

test('Ctrl-C gives the document of a build where that was asked for', async () => {
  const given = ['--content', content, '--out', join(folder, 'g/dist'), '--format', 'json']
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build', ...given])
  const said: string[] = []
  child.stdout.on('data', (data) => said.push(String(data)))
  const ended = once(child, 'close')
  await setTimeout(1_500)
  child.kill('SIGINT')
  expect(await ended).toEqual([null, 'SIGINT'])
  const document = JSON.parse(said.join(''))
  expect(document).toMatchObject({ result: 'failed', errors: 1, publications: [] })
  expect(document.messages).toMatchObject([{ rule: 'interrupted' }])
})

test('a command goes with the process that it was begun by, whatever ends that', async () => {
  const out = join(folder, 'h/dist')
  const child = spawn(process.execPath, [
    'scripts/run.mjs',
    'build',
    '--content',
    content,
    '--out',
    out,
  ])
  await setTimeout(1_500)
  child.kill('SIGKILL')
  await once(child, 'exit')
  await setTimeout(500)
  const { status, errors } = await build('h/dist')
  expect(errors).not.toContain('[locked]')
  expect(status).toBe(0)
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
