import { checkCatalogue } from '../src/checks/index.ts'
import { lookAt } from '../src/import/files/destination.ts'
import { readFileWhole } from '../src/import/files/read-file.ts'
import { readStandingFrontMatter } from '../src/import/files/read-standing.ts'
import { writePublication } from '../src/import/files/write-publication.ts'
import { importWord } from '../src/import/import.ts'
import { hasErrors, type Message } from '../src/message/message.ts'
import { makeCatalogue } from '../src/publication/catalogue.ts'
import type { Publication } from '../src/publication/tree.ts'
import { readData } from '../src/run/data/data.ts'
import { printImport } from './command/import-output.ts'
import { type Command, type Given, UsageError } from './command/options.ts'
import { toFormat } from './command/output.ts'
import { showProgress } from './command/progress.ts'
import { EXIT, run } from './command/run.ts'
import { toWishes } from './command/wishes.ts'

const command: Command = {
  name: 'import',
  summary:
    'Makes a publication of a Word document, says what could not be carried over, and proves that every word of it is there.',
  operands: 'FILE.docx',
  options: {
    name: {
      value: 'NAME',
      help: "the publication's address, where the file's name is not to be it",
    },
    content: { value: 'DIR', help: 'the publications', default: 'content' },
    parts: {
      value: '1|none',
      help: 'a file of each heading of level 1, or one file (1 where there are two such headings and over 10,000 words)',
    },
    title: { value: 'TEXT', help: 'the title, as it is cited' },
    date: { value: 'DATE', help: 'the date of publication: 2006-10-09, 2006-10 or 2006' },
    publisher: { value: 'TEXT', help: 'who published it' },
    rights: { value: 'TEXT', help: 'the copyright statement' },
    language: { value: 'TAG', help: 'the language of the text: en-GB' },
    data: { value: 'DIR', help: "the site's own data, for its abbreviations", default: '_data' },
    format: {
      value: 'FORMAT',
      help: 'text, or json for one document on standard output',
      default: 'text',
    },
    force: { help: 'write over a publication of that name; its front matter is kept' },
  },
}

await run(command, work)

async function work(given: Given): Promise<number> {
  const { values, flags, operands } = given
  const [path, ...others] = operands
  if (path === undefined || others.length > 0) throw oneFile(others)
  const format = toFormat(values.format)
  const { content = '', data = '' } = values
  const wishes = toWishes(given, path)
  const destination = {
    content,
    workingFolder: process.cwd(),
    name: wishes.name,
    mayReplace: flags.has('force'),
  }
  const progress = showProgress()
  try {
    const standing = readStandingFrontMatter(lookAt(destination), wishes.name)
    const { glossary } = await readData(data, process.cwd())
    const file = { path, bytes: await readFileWhole(path) }
    const imported = await importWord(file, {
      wishes: { ...wishes, glossary },
      content,
      standing,
      tell: progress.tell,
      check: faultsOf,
    })
    const left = writePublication(imported.files, destination)
    const messages = [...left, ...imported.messages]
    progress.end()
    printImport({ ...imported, messages }, { format, path, content, name: wishes.name, values })
    return hasErrors(messages) ? EXIT.errors : EXIT.done
  } finally {
    progress.end()
  }
}

/** The faults for which the build would stop; what it would only warn of is told then. */
function faultsOf(publication: Publication): readonly Message[] {
  return checkCatalogue(makeCatalogue([publication])).filter(({ severity }) => severity === 'error')
}

function oneFile(others: readonly string[]): UsageError {
  const fault = others.length > 0 ? `takes one FILE, not ${others.length + 1}` : 'wants a FILE'
  return new UsageError(
    `import ${fault}: npm run import -- my-report.docx (npm run import -- --help tells more)`,
  )
}
