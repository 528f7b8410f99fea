import { toVisible } from '../src/message/visible.ts'
import { faultOfName } from '../src/publication/locate.ts'
import { makeNew } from '../src/run/new/make-new.ts'
import { nextOfNew } from './command/next-of-new.ts'
import { type Command, type Given, UsageError } from './command/options.ts'
import { EXIT, run } from './command/run.ts'
import { toFrontMatter } from './command/wishes.ts'

const command: Command = {
  name: 'new',
  summary:
    'Writes a publication to begin with; with --in, the folder of a site of your own too, where there is none. Nothing that is there is ever written over.',
  operands: 'NAME',
  options: {
    title: {
      value: 'TEXT',
      help: 'the title, as it is cited; made of the name where none is given',
    },
    language: {
      value: 'TAG',
      help: 'the language of the text; that of the site where none is given',
    },
    date: { value: 'DATE', help: 'the date of publication; today where none is given' },
    publisher: { value: 'TEXT', help: 'who publishes it; the organisation of the site' },
    rights: { value: 'TEXT', help: 'the copyright statement; © and the publisher and year' },
    folder: { help: 'a folder, for a publication with parts' },
    content: { value: 'DIR', help: 'the publications', default: 'content' },
    data: { value: 'DIR', help: "the site's own data", default: '_data' },
  },
}

await run(command, work)

async function work({ values, flags, operands }: Given): Promise<number> {
  const [name = '', ...others] = operands
  if (others.length > 0 || (name === '' && values.in === undefined)) throw wantsName(others)
  if (name !== '') checkName(name)
  const opening = toFrontMatter(values)
  const { in: home, content = '', data = '' } = values
  const wanted = name === '' ? undefined : { name, isFolder: flags.has('folder'), opening }
  const made = await makeNew({ home, content, data }, wanted, toToday(new Date()))
  const written = made.written.map((path) => `${path}: written`)
  const lines = [...written, ...nextOfNew(made, values, opening)]
  process.stdout.write(`${lines.map(toVisible).join('\n')}\n`)
  return EXIT.done
}

/** The day where the editor is. */
function toToday(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function checkName(name: string): void {
  const fault = faultOfName(name)
  if (fault) throw new UsageError(`${fault.reason}: ${fault.hint}`)
}

function wantsName(others: readonly string[]): UsageError {
  const fault = others.length > 0 ? `takes one NAME, not ${others.length + 1}` : 'wants a NAME'
  return new UsageError(
    `new ${fault}, the address of the publication: npm run new -- my-report (npm run new -- --help tells more)`,
  )
}
