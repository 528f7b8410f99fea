import type { LaunchOptions } from 'puppeteer'
import type { Message } from '../../../message/message.ts'
import { toEnvironment } from '../../environment.ts'
import { find } from '../../find.ts'
import { toFlags } from '../../flags.ts'
import { openKeeper } from '../../keeper.ts'
import { makeProfile, removeProfile } from '../../profile.ts'
import { end } from '../../running.ts'
import { makeStart } from '../../start.ts'
import { toUnprivileged } from '../../unprivileged.ts'

/** Chromium as another program's Puppeteer is to start it: its launch options, and the end of its profile. */
export interface Browser {
  readonly launch: LaunchOptions
  remove(): void
}

/**
 * Makes the function that prepares a Chromium for pa11y-ci: the press's own, as unprivileged and with
 * the sandbox that the press finds possible, which is found out by starting it once.
 * @throws PublicationError (`press-missing`)
 */
export async function findBrowser(
  notify: (notice: Message) => void,
): Promise<() => Promise<Browser>> {
  let sandboxed = true
  const start = makeStart({
    notify: (notice) => {
      if (notice.rule === 'press-unsandboxed') sandboxed = false
      notify(notice)
    },
  })
  await end(await start(new AbortController().signal))
  const { folder, shell } = await find({})
  const [executablePath, ...before] = toUnprivileged(shell.path)

  return async () => {
    const profile = await makeProfile(folder)
    const keeper = openKeeper(profile)
    const args = [...before, ...toFlags(profile, sandboxed), ...alsoNeeded]
    const launch: LaunchOptions = {
      headless: 'shell',
      pipe: true,
      executablePath,
      ignoreDefaultArgs: true,
      args,
      env: toEnvironment(shell, profile),
      waitForInitialPage: false,
    }
    const remove = () => {
      removeProfile(profile)
      keeper.release()
    }
    return { launch, remove }
  }
}

/** Our own server may be asked, nobody else; and smooth scrolling gives false alarms. */
const alsoNeeded = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--force-prefers-reduced-motion',
]
