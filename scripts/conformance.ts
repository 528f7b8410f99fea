import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { hasErrors, type Message } from '../src/message/message.ts'
import { openVeraPdf } from '../src/press/validators/verapdf/open-verapdf.ts'
import type { Candidate } from '../src/run/conformance/candidate.ts'
import { conform } from '../src/run/conformance/conform.ts'
import { findPdfs } from '../src/run/conformance/find-pdfs.ts'
import { readData } from '../src/run/data/data.ts'
import { type Command, type Given, toNumber, UsageError } from './command/options.ts'
import { announce, announceAll } from './command/output.ts'
import { showProgress } from './command/progress.ts'
import { refuseWithin } from './command/refuse-within.ts'
import { EXIT, run } from './command/run.ts'
import { summarise } from './command/summarise-conformance.ts'
import { makeTrials } from './conformance/trials.ts'

const command: Command = {
  name: 'conformance',
  summary:
    'Has veraPDF judge PDFs against the standards that they claim (PDF/UA, PDF/A): files; or those of the built site, and those of publications that are made for it, a hard one and many by chance.',
  operands: '[FILE.pdf…]',
  options: {
    pdfs: { value: 'DIR', help: 'the built site', default: 'dist' },
    data: { value: 'DIR', help: "the site's own data", default: '_data' },
    generated: { value: 'N', help: 'publications made by chance', default: '50' },
    keep: { value: 'DIR', help: 'a new folder, in which the PDFs that are made for it are left' },
  },
}

await run(command, async (given) => {
  const { values } = given
  const { keep, pdfs: site = '', data = '' } = values
  if (keep !== undefined)
    refuseWithin(['keep', keep], { content: join(values.in ?? '', 'content'), data, site })
  const found = await openVeraPdf(join(dirname(resolve(site)), '.faircopy/verapdf'))
  if ('notice' in found) {
    announce(found.notice)
    return hasErrors([found.notice]) ? EXIT.errors : EXIT.done
  }
  const folder = toFolder(keep)
  try {
    const { candidates, messages } = await gather(given, folder)
    const outcome = await conform(candidates, found.veraPdf)
    announceAll([...messages, ...outcome.messages])
    process.stdout.write(`${summarise(outcome, found.veraPdf.title)}\n`)
    return hasErrors([...messages, ...outcome.messages]) ? EXIT.errors : EXIT.done
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true })
  }
})

/** A folder for what is made, which nothing stands in yet. */
function toFolder(kept: string | undefined): string {
  if (kept === undefined) return mkdtempSync(join(tmpdir(), 'faircopy-conformance-'))
  if (existsSync(kept)) throw new UsageError(`${kept} is there already: --keep names a new folder`)
  return kept
}

/** The files that are judged, and what was wrong while they were made. */
interface Gathered {
  readonly candidates: readonly Candidate[]
  readonly messages: readonly Message[]
}

async function gather(given: Given, folder: string): Promise<Gathered> {
  const { values, operands } = given
  if (operands.length > 0) return { candidates: await readAll(operands), messages: [] }
  const generated = toNumber(given, 'generated', 0, 1000)
  const data = await readData(values.data ?? '', process.cwd())
  const published = await findPdfs(values.pdfs ?? '', data.site)
  const progress = showProgress()
  const trials = await makeTrials({ folder, data, generated, tell: progress.tell }).finally(
    progress.end,
  )
  return { candidates: [...published, ...trials.candidates], messages: trials.messages }
}

function readAll(paths: readonly string[]): Promise<readonly Candidate[]> {
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path).catch(() => undefined)
      if (bytes) return { path: resolve(path), bytes }
      throw new UsageError(`${path} cannot be read: name PDFs, as dist/NAME/NAME.pdf`)
    }),
  )
}
