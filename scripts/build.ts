import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { identifyPress } from '../src/press/identify-press.ts'
import { openPress } from '../src/press/open-press.ts'
import { ADDRESSES } from '../src/publication/left-out.ts'
import { build } from '../src/run/run.ts'
import type { Purpose } from '../src/store/exchange.ts'
import { toCommand } from './command/next.ts'
import { toOnly } from './command/only.ts'
import type { Command, Given } from './command/options.ts'
import { announce, print, toFormat } from './command/output.ts'
import { showProgress } from './command/progress.ts'
import { refuseWithin } from './command/refuse-within.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'build',
  summary: 'Makes every edition of every publication, proves each, and publishes them in one step.',
  options: {
    content: { value: 'DIR', help: 'the publications', default: 'content' },
    data: { value: 'DIR', help: "the site's own data", default: '_data' },
    out: {
      value: 'DIR',
      help: 'where the finished site is to stand (dist, of drafts dist-drafts)',
    },
    drafts: { help: 'a site with drafts, to be sent round; it is listed nowhere' },
    only: { value: 'NAME,…', help: 'these publications alone; the site then holds no other' },
    format: {
      value: 'FORMAT',
      help: 'text, or json for one document on standard output',
      default: 'text',
    },
    'no-cache': { help: 'make everything anew' },
    'require-sandbox': { help: 'fail where the system allows Chromium no sandbox' },
  },
}

await run(command, work)

async function work({ values, flags }: Given): Promise<number> {
  const format = toFormat(values.format)
  const only = toOnly(values.only)
  const drafts = flags.has('drafts')
  const usual = join(values.in ?? '', drafts ? 'dist-drafts' : 'dist')
  const { content = '', data = '', out = usual } = values
  refuseWithin(['out', out], { content, data })
  const press = openPress({ requireSandbox: flags.has('require-sandbox'), notify: announce })
  const progress = showProgress()
  try {
    const cache = !flags.has('no-cache')
    const purpose: Purpose = drafts ? 'drafts' : 'published'
    const strict = process.env.CI === 'true'
    const options = { content, data, out, only, cache, drafts, purpose, strict }
    const tools = { press, pressName: await identifyPress(), progress: progress.tell }
    const outcome = await build(options, tools)
    progress.end()
    print(outcome, format, { out, next: drafts ? toSend(out) : toNext(values) })
    return outcome.result === 'failed' ? EXIT.errors : EXIT.done
  } finally {
    progress.end()
    await press.close()
  }
}

/** What an editor does with drafts. */
function toSend(out: string): string {
  return `Next: send what ${out} leads to, or put it where a password is asked for; it is not to be published`
}

/** What an editor does when a site is made. */
function toNext(values: Given['values']): string {
  const watch = existsSync(join(values.content ?? '', ADDRESSES))
    ? ''
    : `; once it is published, ${toCommand('addresses', values)} has its addresses watched`
  return `Next: look at it with ${toCommand('start', values)}, or put it on a host, as docs/hosting.md shows${watch}`
}
