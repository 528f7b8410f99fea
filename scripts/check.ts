import { join, resolve } from 'node:path'
import { openGate } from '../src/gate/open-gate.ts'
import { hasErrors } from '../src/message/message.ts'
import { checkPages } from '../src/run/check-pages/check-pages.ts'
import { writeReports } from './command/check-reports.ts'
import { type Command, UsageError } from './command/options.ts'
import { announce, announceAll } from './command/output.ts'
import { showProgress } from './command/progress.ts'
import { refuseWithin } from './command/refuse-within.ts'
import { EXIT, run } from './command/run.ts'
import { summarise } from './command/summarise-check.ts'

/** Where a site is built: what is recorded is what was found there. */
const SITE = 'dist'

const command: Command = {
  name: 'check',
  summary:
    'Puts every page of a folder through pa11y-ci, with axe and with HTML CodeSniffer, the Nu Html Checker, html-validate, axe-core and checks of our own, in every mode in which it may be read.',
  options: {
    folder: {
      value: 'DIR',
      help: 'the folder whose HTML, CSS and SVG is checked',
      default: SITE,
    },
    report: {
      value: 'DIR',
      help: 'where check.json and check.html are written',
      default: 'reports',
    },
    record: {
      help: 'writes what was found of the pages of this site into _data/conformance.json too; not with another --folder',
    },
  },
}

await run(command, async ({ values: { folder = '', report = '', in: home = '' }, flags }) => {
  const site = join(home, SITE)
  if (flags.has('record') && resolve(folder) !== resolve(site))
    throw new UsageError(
      `--record records what was found of the site itself, ${site}: leave --folder away`,
    )
  const [content, data] = [join(home, 'content'), join(home, '_data')]
  refuseWithin(['report', report], { content, data, site })
  const { validators, messages: notices, close } = await openGate()
  for (const notice of notices) announce(notice)
  const progress = showProgress()
  const outcome = await checkPages(folder, validators, progress.tell).finally(() => {
    progress.end()
    return close()
  })
  announceAll(outcome.messages)
  const messages = [...notices, ...outcome.messages]
  writeReports(report, {
    ...(flags.has('record') && { record: data }),
    pages: outcome.pages,
    ran: validators.map(({ title }) => title),
    unreported: outcome.unreported,
    messages,
  })
  process.stdout.write(`${summarise(outcome.pages, messages, validators)}\n`)
  return hasErrors(messages) ? EXIT.errors : EXIT.done
})
