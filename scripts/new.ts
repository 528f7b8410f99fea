import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { toVisible } from '../src/message/visible.ts'
import { faultOfName } from '../src/publication/locate.ts'
import { readData } from '../src/run/data/data.ts'
import { newPublication, toTitle } from '../src/run/new/publication.ts'
import { newSite } from '../src/run/new/site.ts'
import { writeNew } from '../src/run/new/write-new.ts'
import { toCommand } from './command/next.ts'
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

async function work(given: Given): Promise<number> {
  const { values, flags, operands } = given
  const [name = '', ...others] = operands
  if (others.length > 0 || (name === '' && values.in === undefined)) throw wantsName(others)
  if (name !== '') checkName(name)
  const wished = toFrontMatter(values)
  const today = toDay(new Date())
  const { content = '', data = '' } = values
  const made =
    values.in === undefined || existsSync(data) ? [] : makeSite(values.in, content, today)
  if (name === '') {
    tell(made, [
      `Next: fill in ${join(data, 'site.json')}`,
      `      ${toCommand('new', values)} my-report`,
    ])
    return EXIT.done
  }
  const { site } = await readData(data, process.cwd())
  const { date = today, publisher = site.organisation, language = site.language } = wished
  const rights = wished.rights ?? `© ${publisher} ${date.slice(0, 4)}`
  const opening = { title: wished.title ?? toTitle(name), language, date, publisher, rights }
  const files = newPublication(name, opening, flags.has('folder'))
  writeNew(
    content,
    files,
    [`${name}.md`, name].filter((path) => !files.has(path)),
  )
  const written = [...files.keys()].map((path) => join(content, path))
  const missing = Object.keys(opening).filter((key) => !Object.hasOwn(wished, key))
  tell([...made, ...written], toNext(values, { first: written[0] ?? '', made, missing }))
  return EXIT.done
}

function makeSite(home: string, content: string, today: string): readonly string[] {
  const files = new Map([...newSite(today)])
  writeNew(home, files)
  writeNew(content, new Map())
  return [...files.keys()].map((path) => join(home, path))
}

/** What to do with what was written. */
function toNext(
  values: Given['values'],
  {
    first,
    made,
    missing,
  }: {
    readonly first: string
    readonly made: readonly string[]
    readonly missing: readonly string[]
  },
): readonly string[] {
  const look =
    missing.length > 0 ? [`look whether ${missing.join(', ')} in ${first} are right`] : []
  const data = made.find((path) => path.endsWith('site.json'))
  const steps = [
    ...(data ? [`fill in ${data}`] : []),
    ...look,
    `see it while you write: ${toCommand('start', values)}`,
    `publish it: ${toCommand('build', values)}`,
  ]
  return steps.map((step, index) => `${index === 0 ? 'Next: ' : '      '}${step}`)
}

function tell(written: readonly string[], next: readonly string[]): void {
  const lines = [...written.map((path) => `${path}: written`), ...next]
  process.stdout.write(`${lines.map(toVisible).join('\n')}\n`)
}

/** The day where the editor is. */
function toDay(now: Date): string {
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
