import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Desktop } from './desktop.ts'

/** Firefox in a window of the desktop, and its keyboard. */
export interface Firefox {
  /** Presses keys as xdotool names them: `ctrl+Home`. */
  press(key: string): Promise<void>
  type(text: string): Promise<void>
}

/** What would speak of something else than the page: greetings, updates, questions, suggestions. */
const PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.search.suggest.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.urlbar.suggest.searches': false,
  'browser.urlbar.autoFill': false,
  'browser.tabs.firefox-view': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.update.enabled': false,
  'places.history.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'signon.rememberSignons': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  'ui.prefersReducedMotion': 1,
}

/** Starts Firefox with an empty page and waits for its window. */
export async function startFirefox({ processes, programs, home }: Desktop): Promise<Firefox> {
  const profile = join(home, 'firefox')
  mkdirSync(profile, { recursive: true })
  writeFileSync(join(profile, 'user.js'), toPreferences())
  processes.start(programs['firefox-esr'], [
    ...['--no-remote', '--profile', profile, '--width', '1280', '--height', '900', 'about:blank'],
  ])
  const keyboard = (...values: readonly string[]) => processes.run(programs.xdotool, values)
  await untilWindow(keyboard)
  return {
    press: async (key) => {
      await keyboard('key', '--clearmodifiers', key)
    },
    type: async (text) => {
      await keyboard('type', '--delay', '30', text)
    },
  }
}

const toPreferences = (): string =>
  Object.entries(PREFERENCES)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')

/** So many times, a quarter of a second apart, is looked for the window. */
const TRIES = 120

/** No window manager is there to give a window the keyboard. */
async function untilWindow(keyboard: (...values: string[]) => Promise<string>): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const found = await keyboard('search', '--onlyvisible', '--class', 'firefox').catch(() => '')
    const window = found.trim().split('\n').at(-1)
    if (window) {
      await keyboard('windowfocus', window)
      return
    }
    await wait(250)
  }
  throw new Error('Firefox has shown no window within 30 s')
}
