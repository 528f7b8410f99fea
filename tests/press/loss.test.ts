import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openPress } from '../../src/press/open-press.ts'
import type { Press } from '../../src/press/press.ts'
import { groupOf } from './processes.ts'
import { messagesOf, scripted, trial } from './trial.ts'

vi.setConfig({ testTimeout: 60_000 })

let press: Press
const started = new Set<number>()
beforeEach(() => {
  press = openPress()
})
afterEach(async () => {
  await press.close()
  await vi.waitFor(() => expect([...started].flatMap(groupOf)).toEqual([]))
})

function pidOf(page: Page): number {
  const pid = page.browser().process()?.pid ?? Number.NaN
  started.add(pid)
  return pid
}

const renderersOf = (page: Page): readonly number[] =>
  groupOf(pidOf(page))
    .filter(({ command }) => command.includes('--type=renderer'))
    .map(({ pid }) => pid)

/** Ways to lose a page, each a blow that is dealt while it works. */
const blows: Readonly<Record<string, (page: Page) => void>> = {
  'the browser is killed': (page) => process.kill(pidOf(page), 'SIGKILL'),
  'the renderers are killed': (page) => {
    for (const pid of renderersOf(page)) process.kill(pid, 'SIGKILL')
  },
  'the browser is stopped': (page) => process.kill(pidOf(page), 'SIGSTOP'),
  'the renderers are stopped': (page) => {
    for (const pid of renderersOf(page)) process.kill(pid, 'SIGSTOP')
  },
  'the renderers are stopped and the browser is killed': (page) => {
    for (const pid of renderersOf(page)) process.kill(pid, 'SIGSTOP')
    process.kill(pidOf(page), 'SIGKILL')
  },
}

/** Those that no deadline need be waited for. */
const deadly = Object.fromEntries(Object.entries(blows).filter(([what]) => what.endsWith('killed')))

const brief = { ...trial, deadline: 3_000 }

const print = async (page: Page): Promise<number> => {
  await page.setContent('<p>words</p>'.repeat(1_000))
  return (await page.pdf()).length
}

test.runIf(process.platform === 'linux').each(Object.entries(blows))(
  'where %s once, the job is done again',
  async (_blow, strike) => {
    const blow = vi.fn(strike)
    const length = await press.use(brief, async (page) => {
      const printed = print(page)
      if (blow.mock.calls.length === 0) blow(page)
      return printed
    })
    expect(blow).toHaveBeenCalledOnce()
    expect(length).toBeGreaterThan(1_000)
  },
)

test.runIf(process.platform === 'linux').each(Object.entries(deadly))(
  'where %s twice, the job is named',
  async (what, strike) => {
    const blow = vi.fn(strike)
    const work = press.use(brief, async (page) => {
      const printed = print(page)
      blow(page)
      return printed
    })
    const [message] = await messagesOf(work)
    expect(blow).toHaveBeenCalledTimes(2)
    expect(message?.rule).toBe('press-crashed')
    expect(message?.reason).toContain('broke down over reaching-out (print)')
    expect(message?.reason).toMatch(what.includes('browser') ? KILLED : /crashed|went away|closed/i)
  },
)

const KILLED = /it was ended by SIGKILL, as a system does when memory runs out\), twice$/

test('an endless script meets the deadline, is tried once more, and is named', async () => {
  let tries = 0
  const work = press.use({ ...scripted, deadline: 1_000 }, async (page) => {
    tries += 1
    await page.setContent('<script>for (;;);</script>')
  })
  const [message] = await messagesOf(work)
  expect(tries).toBe(2)
  expect(message).toMatchObject({ rule: 'press-hung', severity: 'error' })
  expect(message?.reason).toBe('Chromium was still at reaching-out (print) after 1 seconds, twice')
})

test('the piece at which a job hangs is named, and has a deadline of its own', async () => {
  const begun: string[] = []
  const work = press.use({ ...scripted, deadline: 3_000 }, async (page, begin) => {
    for (const name of ['one', 'two', 'three']) {
      begun.push(name)
      begin({ name, deadline: name === 'two' ? 1_000 : 3_000, divisible: 'part' })
      await page.setContent(name === 'two' ? '<script>for (;;);</script>' : name)
    }
  })
  const [message] = await messagesOf(work)
  expect(begun).toEqual(['one', 'two', 'one', 'two'])
  expect(message?.reason).toBe('Chromium was still at two after 1 seconds, twice')
  expect(message?.hint).toMatch(/divide this part in two$/)
})

test('pieces that are each done in time are done, though not within the deadline of the first', async () => {
  const work = press.use({ ...scripted, deadline: 600 }, async (_page, begin) => {
    for (const name of ['one', 'two', 'three']) {
      begin({ name, deadline: 600 })
      await setTimeout(400)
    }
    return 'done'
  })
  expect(await work).toBe('done')
})

test('nobody is told to divide what cannot be divided', async () => {
  const hang = async (page: Page) => page.setContent('<script>for (;;);</script>')
  const [message] = await messagesOf(press.use({ ...scripted, deadline: 500 }, hang))
  expect(message?.hint).toBe(
    'run the build again on a machine less busy; if it hangs there again, report it',
  )
})

test('a page that hangs holds up no other', async () => {
  const done: string[] = []
  const work = press.use({ ...scripted, deadline: 4_000 }, async (page) => {
    await page.setContent('<script>for (;;);</script>')
  })
  const hanging = messagesOf(work).then(() => done.push('hung'))
  await Promise.all([1, 2, 3].map(() => press.use(trial, print).then(() => done.push('printed'))))
  await hanging
  expect(done).toEqual(['printed', 'printed', 'printed', 'hung'])
})

test('jobs beside a browser that is killed are done again, each once', async () => {
  let struck = false
  const lengths = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      press.use(trial, async (page) => {
        const printed = print(page)
        if (number === 2 && !struck) process.kill(pidOf(page), 'SIGKILL')
        struck ||= number === 2
        return printed
      }),
    ),
  )
  expect(lengths.every((length) => length === lengths[0])).toBe(true)
})

test('a browser that dies between two jobs is not noticed', async () => {
  const pid = await press.use(trial, async (page) => pidOf(page))
  process.kill(pid, 'SIGKILL')
  expect(await press.use(trial, print)).toBeGreaterThan(1_000)
})

test('a closed press says so, and starts nothing', async () => {
  await press.close()
  await expect(press.use(trial, print)).rejects.toThrow('the press is closed')
})
