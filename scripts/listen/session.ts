import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesktop } from './desktop.ts'
import { type Firefox, startFirefox } from './firefox.ts'
import type { Step } from './journeys.ts'
import { type Orca, startOrca } from './orca.ts'
import { findPrograms } from './programs.ts'

/** A person at a keyboard who hears a browser and does not see it. */
export interface Session {
  /** Does a step, and gives what is heard of it. */
  take(step: Step): Promise<readonly string[]>
  /** The programs that speak, with their versions: `Orca 43.1`. */
  readonly versions: readonly string[]
  end(): Promise<void>
}

/** Opens a session on a site that is served at an origin. */
export async function openSession(origin: string): Promise<Session> {
  const programs = findPrograms()
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-listen-'))
  const desktop = await openDesktop(folder, programs)
  const end = async (): Promise<void> => {
    await desktop.processes.end()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  try {
    const { processes } = desktop
    const versions = [
      `Orca ${(await processes.run(programs.orca, ['--version'])).trim()}`,
      (await processes.run(programs['firefox-esr'], ['--version'])).trim(),
    ]
    const orca = await startOrca(desktop)
    const firefox = await startFirefox(desktop)
    await orca.ignore()
    return { versions, end, take: (step) => take(step, orca, firefox, origin) }
  } catch (error) {
    await end()
    throw error
  }
}

async function take(
  step: Step,
  orca: Orca,
  firefox: Firefox,
  origin: string,
): Promise<readonly string[]> {
  if ('read' in step) return read(origin + step.read, orca, firefox)
  if ('open' in step) return open(origin + step.open, orca, firefox)
  if ('type' in step) await firefox.type(step.type)
  else await firefox.press(step.press)
  return orca.hear()
}

/** Opens a page and hears all of it. */
async function read(address: string, orca: Orca, firefox: Firefox): Promise<readonly string[]> {
  await follow(address, orca, firefox)
  return fromTitle(await orca.hear())
}

/** Opens a page and hears what it is, and no more. */
async function open(address: string, orca: Orca, firefox: Firefox): Promise<readonly string[]> {
  const heard = await read(address, orca, firefox)
  return heard.slice(0, heard.findIndex((one) => one.startsWith('Page has ')) + 1)
}

/** Types an address in the bar for it, and follows it; what is heard of the bar is no matter. */
async function follow(address: string, orca: Orca, firefox: Firefox): Promise<void> {
  await firefox.press('ctrl+l')
  await orca.ignore()
  await firefox.type(address)
  await orca.ignore()
  await firefox.press('Return')
}

/** What is heard once a page is there: before, a word may be left of the page before, or a title that is not yet its own. */
function fromTitle(utterances: readonly string[]): readonly string[] {
  const first = utterances.findIndex((one) => /^Finished loading \S/.test(one))
  return utterances.slice(Math.max(0, first))
}
