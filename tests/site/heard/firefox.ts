import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openKeeper } from '../../../src/press/keeper.ts'
import { findFirefox } from '../../firefox.ts'
import { type Marionette, openMarionette } from './marionette.ts'

/** Firefox without a window, and what it tells assistive technology. */
export interface Firefox {
  /** Opens a page in a window of so many CSS pixels, and runs a script of the browser's own (`heardTables`) on it. */
  ask<Answer>(address: string, width: number, script: string): Promise<Answer>
  end(): Promise<void>
}

/** Where Firefox stands; undefined where it is not installed. */
export const firefoxHere = findFirefox()

export async function openFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'faircopy-firefox-'))
  writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n')
  const child = spawn(
    program,
    [
      ...['--headless', '--no-remote', '--profile', profile],
      ...['--marionette', '--remote-allow-system-access'],
    ],
    { detached: true, stdio: 'ignore' },
  )
  const keeper = openKeeper(profile)
  if (child.pid !== undefined) keeper.watch(-child.pid)
  const end = async (): Promise<void> => {
    keeper.release()
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    await wait(200)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    const marionette = await openMarionette(await portOf(profile))
    await marionette.send('WebDriver:NewSession')
    return { ask: (...given) => ask(marionette, ...given), end }
  } catch (error) {
    await end()
    throw error
  }
}

/** Firefox writes down at which port it listens, once it does. */
async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort')
  for (let tries = 0; tries < 600; tries++) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    if (port > 0) return port
    await wait(100)
  }
  throw new Error('Firefox has not listened within 60 s')
}

/** No window of Firefox is narrower than 500 pixels: twice as large, it shows what half the width does. */
const ZOOM = 2

async function ask<Answer>(
  marionette: Marionette,
  address: string,
  width: number,
  script: string,
): Promise<Answer> {
  const run = async (context: 'chrome' | 'content', text: string): Promise<unknown> => {
    await marionette.send('Marionette:SetContext', { value: context })
    const answer = await marionette.send('WebDriver:ExecuteAsyncScript', { script: text, args: [] })
    return (answer as { readonly value: unknown }).value
  }
  await marionette.send('Marionette:SetContext', { value: 'content' })
  await marionette.send('WebDriver:SetWindowRect', { width: width * ZOOM, height: 1600 })
  await marionette.send('WebDriver:Navigate', { url: address })
  await run('chrome', `gBrowser.selectedBrowser.fullZoom = ${ZOOM}; setTimeout(arguments[0], 200)`)
  const shown = await run('content', 'arguments[0](innerWidth)')
  if (shown !== width) throw new Error(`the window is ${shown} pixels wide, not ${width}`)
  return (await run('chrome', script)) as Answer
}
