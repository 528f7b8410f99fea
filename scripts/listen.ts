import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { serveFolder } from '../src/run/check-pages/serve-folder.ts'
import { type Command, UsageError } from './command/options.ts'
import { count } from './command/output.ts'
import { EXIT, run } from './command/run.ts'
import { compare } from './listen/compare.ts'
import { type Heard, toText } from './listen/heard.ts'
import { JOURNEYS } from './listen/journeys.ts'
import { openSession, type Session } from './listen/session.ts'

const command: Command = {
  name: 'listen',
  summary:
    'Goes through the built site with Orca and Firefox ESR, and compares what is heard with what was heard before.',
  options: {
    folder: { value: 'DIR', help: 'the folder of the built site', default: 'dist' },
    heard: {
      value: 'FILE',
      help: 'what was heard before',
      default: 'scripts/listen/heard.txt',
    },
    write: { help: 'keep what is heard now in that file, in place of what was heard before' },
  },
}

await run(command, async ({ values: { folder = '', heard: file = '' }, flags }) => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${folder}: npm run build makes it`)
  const now = await listen(folder)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const difference = compare(before, now, file)
  process.stdout.write(difference || `${count(JOURNEYS.length, 'journey')}: heard as in ${file}\n`)
  if (!flags.has('write')) return difference ? EXIT.errors : EXIT.done
  writeFileSync(file, now)
  if (difference) process.stdout.write(`Kept in ${file}\n`)
  return EXIT.done
})

/** Serves a folder and listens to it: what was heard, as a text. */
async function listen(folder: string): Promise<string> {
  const { origin, close } = await serveFolder(folder)
  try {
    const session = await openSession(origin)
    try {
      return toText(session.versions, await takeAll(session))
    } finally {
      await session.end()
    }
  } finally {
    await close()
  }
}

async function takeAll(session: Session): Promise<readonly Heard[]> {
  const heard: Heard[] = []
  for (const journey of JOURNEYS) {
    const steps: (readonly string[])[] = []
    for (const step of journey.steps) steps.push(await session.take(step))
    heard.push({ journey, steps })
    process.stderr.write(`${journey.name}\n`)
  }
  return heard
}
