import type { Message } from '../message/message.ts'
import { findShell } from './find-shell.ts'
import { findFolder } from './folder.ts'
import type { PressOptions } from './press.ts'
import type { Shell } from './shell.ts'
import { sweep } from './sweep.ts'

/** A Chromium that is there to be started, and the folder where its profile belongs. */
export interface Found {
  readonly folder: string
  readonly shell: Shell
}

/** Finds Chromium and unpacks it if need be, after clearing away what killed processes left. */
export async function find({ folder: parent, notify }: PressOptions): Promise<Found> {
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
