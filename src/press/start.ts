import type { Message } from '../message/message.ts'
import { findShell } from './find-shell.ts'
import { findFolder } from './folder.ts'
import { launch } from './launch.ts'
import type { PressOptions } from './press.ts'
import { makeProfile } from './profile.ts'
import type { Running } from './running.ts'
import type { Shell } from './shell.ts'
import { sweep } from './sweep.ts'

/** Makes the function that starts Chromium: the first call finds it, each starts one more. */
export function makeStart(options: PressOptions): () => Promise<Running> {
  let found: Promise<Found> | undefined
  return async () => {
    found ??= find(options)
    const { folder, shell } = await found
    const profile = await makeProfile(folder)
    return { browser: await launch(shell, profile, true), profile }
  }
}

interface Found {
  readonly folder: string
  readonly shell: Shell
}

async function find({ folder: parent, notify }: PressOptions): Promise<Found> {
  const given = process.env.PUPPETEER_EXECUTABLE_PATH
  const folder = await findFolder(parent)
  await sweep(folder)
  const shell = await findShell(folder, given)
  if (given) notify?.(toOverridden(given))
  return { folder, shell }
}

const toOverridden = (given: string): Message => ({
  rule: 'press-overridden',
  severity: 'warning',
  reason: `Chromium is ${given}, as PUPPETEER_EXECUTABLE_PATH says: PDFs may differ in their bytes from those of the pinned press`,
  hint: 'unset PUPPETEER_EXECUTABLE_PATH to print with the pinned press',
})
