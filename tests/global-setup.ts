import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { toText } from '../src/message/reporter.ts'
import { identifyPress } from '../src/press/identify-press.ts'
import { openPress } from '../src/press/open-press.ts'
import { build } from '../src/run/run.ts'

/** The content folders that are built once for all tests, and where each is published. */
export interface Built {
  readonly content: string
  readonly dist: string
}

declare module 'vitest' {
  interface ProvidedContext {
    built: readonly Built[]
  }
}

const ROOT = join(import.meta.dirname, '..')

/** Builds both content folders into a folder that goes when the tests have ended. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'faircopy-tests-'))
  const press = openPress()
  try {
    const built: Built[] = []
    for (const name of ['content', 'tests/publications']) {
      const content = join(ROOT, name)
      const out = join(folder, name, 'dist')
      const options = {
        content,
        data: join(ROOT, '_data'),
        out,
        only: [],
        cache: true,
        drafts: false,
      }
      const { messages } = await build(options, {
        press,
        pressName: await identifyPress(),
        progress: () => {},
      })
      if (messages.length > 0)
        throw new Error(messages.map((message) => toText(message, PRINTING)).join('\n'))
      built.push({ content, dist: out })
    }
    project.provide('built', built)
  } finally {
    await press.close()
  }
  return () => rm(folder, { recursive: true, force: true })
}

const PRINTING = { colour: false, workingFolder: ROOT }
