import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { Message } from '../../src/message/message.ts'
import { PublicationError } from '../../src/message/publication-error.ts'
import type { Job } from '../../src/press/press.ts'

/** A job for tests, JavaScript off. */
export const trial: Job = { name: 'reaching-out (print)', javascript: false, deadline: 20_000 }

/** A job for tests, JavaScript on. */
export const scripted: Job = { ...trial, javascript: true }

/** A folder of the running test's own in the temporary directory, which Chromium may enter. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'faircopy-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await chmod(folder, 0o755)
  return folder
}

/** The messages with which `work` fails; fails itself where `work` does not. */
export async function messagesOf(work: Promise<unknown>): Promise<readonly Message[]> {
  const error = await work.then(
    () => undefined,
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(PublicationError)
  return error instanceof PublicationError ? error.messages : []
}
