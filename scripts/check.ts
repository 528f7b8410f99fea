import { hasErrors } from '../src/message/message.ts'
import { openValidators } from '../src/press/validators/open-validators.ts'
import { checkPages } from '../src/run/check-pages/check-pages.ts'
import type { Command } from './command/options.ts'
import { announce, announceAll } from './command/output.ts'
import { showProgress } from './command/progress.ts'
import { EXIT, run } from './command/run.ts'
import { summarise } from './command/summarise-check.ts'

const command: Command = {
  name: 'check',
  summary:
    'Puts every page of a folder through pa11y-ci, with axe and with HTML CodeSniffer, and the Nu Html Checker.',
  options: {
    pages: { value: 'DIR', help: 'the folder whose HTML, CSS and SVG is checked', default: 'dist' },
  },
}

await run(command, async ({ values: { pages: folder = '' } }) => {
  const { validators, messages: notices } = await openValidators()
  for (const notice of notices) announce(notice)
  const progress = showProgress()
  const outcome = await checkPages(folder, validators, progress.tell).finally(progress.end)
  announceAll(outcome.messages)
  const messages = [...notices, ...outcome.messages]
  process.stdout.write(`${summarise(outcome.pages, messages, validators)}\n`)
  return hasErrors(messages) ? EXIT.errors : EXIT.done
})
