import { mkdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Command,
  readOptions,
  toHelp,
  toNumber,
  UsageError,
} from '../../scripts/command/options.ts'
import { refuseWithin } from '../../scripts/command/refuse-within.ts'
import { makeFolder, runCommand } from './command.ts'

const command: Command = {
  name: 'make',
  summary: 'Makes it.',
  options: {
    content: { value: 'DIR', help: 'the publications', default: 'content' },
    port: { value: 'N', help: 'the port' },
    'no-cache': { help: 'anew' },
  },
}

test('values, flags and operands are read, and defaults where nothing is given', () => {
  const given = ['--content=-a', '--no-cache', '--port', '1', '--port', '2']
  expect(readOptions(command, given)).toEqual({
    values: { content: '-a', port: '2' },
    flags: new Set(['no-cache']),
    operands: [],
  })
  const withFiles = { ...command, operands: 'FILE…' }
  expect(readOptions(withFiles, ['a', '--', '--b'])).toEqual({
    values: { content: 'content' },
    flags: new Set(),
    operands: ['a', '--b'],
  })
})

test.each([
  [['--contents', 'a'], 'There is no option --contents; did you mean --content?'],
  [['--colour'], 'There is no option --colour'],
  [['-x'], 'There is no option -x'],
  [['--constructor'], 'There is no option --constructor'],
  [['--content'], '--content wants a value: --content DIR'],
  [['--content='], '--content wants a value: --content DIR'],
  [['--content', ''], '--content wants a value: --content DIR'],
  [['--content', '--port'], '--content wants a value: --content DIR'],
  [['--no-cache=yes'], '--no-cache takes no value'],
  [['a'], '"a" is not expected here: values follow options, as npm run make -- --content DIR'],
])('%j is refused', (given, reason) => {
  const message = `${reason} (npm run make -- --help lists what there is)`
  expect(() => readOptions(command, given)).toThrow(new UsageError(message))
})

test.each(['', '0', '1.5', '-1', '1e3', 'abc', '65536'])('%j is no port', (port) => {
  const given = { values: { port }, flags: new Set<string>(), operands: [] }
  const reason = `--port is a whole number from 1 to 65535, not "${port}"`
  expect(() => toNumber(given, 'port', 1, 65535)).toThrow(new UsageError(reason))
})

test('help names every option, what follows it, and what holds without it', () => {
  expect(toHelp(command)).toContain('--content DIR  the publications (content)\n')
  expect(toHelp(command)).toContain('--no-cache     anew\n')
})

test.each([
  ['build', ['--only', ','], '--only wants the name of a publication'],
  ['start', ['--port', 'abc'], '--port is a whole number from 1 to 65535'],
  ['proof', [], 'proof wants a FILE'],
  ['check', ['dist'], 'as npm run check -- --folder DIR'],
  ['front-matter-schema', ['--nope'], 'There is no option --nope'],
  ['front-matter-schema', ['x'], '"x" is not expected here (npm run schema -- --help'],
  [
    'bench',
    ['--only', 'constructor'],
    '--only is one of reading, print, long, import, site, reader, gate, whole, run, pages',
  ],
  ['bench', ['--repetitions', '0'], '--repetitions is a whole number from 1 on'],
])('%s %j is a matter of usage', async (name, given, reason) => {
  const { status, output, errors } = await runCommand(name, given)
  expect({ status, output }).toEqual({ status: 2, output: '' })
  expect(errors).toContain(reason)
})

test('a folder of one’s own holds the others, but for those that are named', () => {
  const site: Command = {
    name: 'build',
    summary: 'Makes.',
    options: {
      content: { value: 'DIR', help: 'the publications', default: 'content' },
      out: { value: 'DIR', help: 'the site', default: 'dist' },
    },
  }
  expect(readOptions(site, ['--in', '../mine', '--out', 'here']).values).toEqual({
    in: '../mine',
    content: '../mine/content',
    out: 'here',
  })
  expect(readOptions(site, []).values).toEqual({ content: 'content', out: 'dist' })
  expect(toHelp(site)).toContain('--in DIR       a folder of your own')
})

test('help is printed, and nothing is done', async () => {
  const file = 'docs/front-matter.schema.json'
  const before = statSync(file).mtimeMs
  const { status, output, errors } = await runCommand('front-matter-schema', ['--help'])
  expect({ status, errors }).toEqual({ status: 0, errors: '' })
  expect(output).toContain('npm run schema -- [options]')
  expect(statSync(file).mtimeMs).toBe(before)
})

test('a site is never built into its own content', async () => {
  const { status, errors } = await runCommand('build', ['--out', 'content/site'])
  expect(errors).toBe(
    'error: --out content/site lies in the content, content: name a folder outside it\n',
  )
  expect(status).toBe(2)
})

describe('what is only read is never written into', () => {
  const { folder, remove } = makeFolder()
  beforeAll(() => {
    mkdirSync(join(folder, 'content/deep'), { recursive: true })
    symlinkSync('content/deep', join(folder, 'linked'))
    symlinkSync('content', join(folder, 'also-content'))
  })
  afterAll(remove)

  test.each(['content', 'content/', 'also-content', 'linked', 'linked/site', 'content/x/../y/z'])(
    '%s lies in the content',
    (path) => {
      const content = join(folder, 'also-content')
      const ask = () => refuseWithin(['out', join(folder, path)], { content })
      expect(ask).toThrow(/^--out \S+ lies in the content, \S+: name a folder outside it$/)
    },
  )

  test.each(['.', 'contents', 'site/content'])('%s does not', (path) => {
    refuseWithin(['out', join(folder, path)], { content: join(folder, 'content') })
  })

  test.each([
    ['build', '--out', '_data/site', 'data'],
    ['check', '--report', 'dist/reports', 'site'],
    ['check', '--report', 'content/reports', 'content'],
    ['check', '--report', '_data', 'data'],
    ['conformance', '--keep', 'content/kept', 'content'],
    ['conformance', '--keep', 'dist/kept', 'site'],
    ['hosting', '--out', 'content', 'content'],
  ])('%s says so of %s %s', async (name, option, value, what) => {
    const { status, errors } = await runCommand(name, [option, value])
    expect(errors).toContain(`${option} ${value} lies in the ${what}, `)
    expect(status).toBe(2)
  })
})

test.each(['bulid', '', '../scripts/build', 'constructor', '--help'])(
  'the command "%s", which there is not, is a matter of usage',
  async (name) => {
    const { status, errors } = await runCommand(name, [])
    expect(errors).toBe(`error: There is no command "${name}": npm run lists those there are\n`)
    expect(status).toBe(2)
  },
)
