import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UNSANDBOXED } from '../../scripts/command.ts'

const root = join(import.meta.dirname, '../../..')
const defects = join(root, 'tests/defects')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faircopy-test-'))
  await cp(join(defects, '00-clean.html'), join(folder, 'clean', 'index.html'))
  await cp(join(defects, '00-clean.html'), join(folder, 'faulty', 'index.html'))
  await cp(join(defects, '1.1.1-image-no-alt.html'), join(folder, 'faulty', 'next', 'index.html'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** How a check ended; `warnings` are that the Nu checker is left out, and that the system allows no sandbox, if so. */
interface Checked {
  readonly status: number
  readonly said: string
  readonly complained: string
  readonly warnings: string
}

const check = (...given: readonly string[]) =>
  new Promise<Checked>((resolve) => {
    const call = [join(root, 'scripts/run.mjs'), 'check', ...given]
    const env = { ...process.env, JAVA_HOME: '/nowhere', PATH: '', CI: '' }
    execFile(process.execPath, call, { cwd: folder, env }, (error, said, complained) =>
      resolve({
        status: Number(error?.code ?? 0),
        said,
        complained: complained.replace(UNSANDBOXED, '').replace(/^Checks of pages: .*\n/gm, ''),
        warnings: UNSANDBOXED.test(complained) ? '2 warnings' : '1 warning',
      }),
    )
  })

const titles =
  '(pa11y-ci with axe, pa11y-ci with HTML CodeSniffer, html-validate, axe-core and our own checks in every mode)'

test('a clean folder ends with 0, and the summary names what was run', async () => {
  const { status, said, complained, warnings } = await check('--folder', 'clean')
  expect(said).toBe(`1 page: 0 errors, ${warnings} ${titles}\n`)
  expect(complained).toMatch(/^warning: The Nu Html Checker is left out: [^\n]+\nhint: [^\n]+\n$/)
  expect(status).toBe(0)
})

test('a faulty one ends with 1, each message with its path, line and rule', async () => {
  const { status, said, complained, warnings } = await check('--folder', 'faulty')
  expect(said).toBe(`2 pages: 4 errors, ${warnings} ${titles}\n`)
  const place = join('faulty', 'next', 'index.html')
  expect(complained).toContain(
    `${place}:19:1: error: Images must have alternative text [pa11y-axe/`,
  )
  expect(complained).toContain('[pa11y-htmlcs/WCAG2AAA.')
  expect(status).toBe(1)
})

test('--help says what there is', async () => {
  const { status, said } = await check('--help')
  expect(said).toMatch(/--folder DIR +the folder whose HTML, CSS and SVG is checked \(dist\)/)
  expect(status).toBe(0)
})

test('what is found in another folder is not recorded for this site', async () => {
  const { status, complained } = await check('--folder', 'clean', '--record')
  expect(complained).toContain(
    '--record records what was found of the site itself, dist: leave --folder away',
  )
  expect(status).toBe(2)
})

test('a folder that is not there ends with 1 and a hint', async () => {
  const { status, complained } = await check('--folder', 'nothing')
  expect(complained).toMatch(/error: There is no folder nothing \[no-pages\]\nhint: /)
  expect(status).toBe(1)
})
