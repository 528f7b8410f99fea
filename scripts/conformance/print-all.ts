import { resolve } from 'node:path'
import type { Context, FileEdition } from '../../src/editions/edition.ts'
import { fileEditionsOf } from '../../src/editions/index.ts'
import { STANDARDS } from '../../src/editions/print-choices.ts'
import type { Message } from '../../src/message/message.ts'
import type { Press } from '../../src/press/press.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { readFonts } from '../../src/run/assets/fonts.ts'
import type { Candidate } from '../../src/run/conformance/candidate.ts'
import { toUnmade } from '../../src/run/conformance/messages.ts'
import type { Data } from '../../src/run/data/data.ts'
import { gather } from '../../src/run/gather.ts'
import { forEach, type Progress } from '../../src/run/progress.ts'
import { prove } from '../../src/run/prove.ts'
import { writeAll } from '../../src/store/files.ts'

/** What publications are printed with. */
interface Job {
  /** Where the PDFs are written. */
  readonly folder: string
  readonly data: Data
  readonly press: Press
  readonly tell: Progress
}

/** PDFs that were written, and what was wrong with them. */
interface Printed {
  readonly candidates: readonly Candidate[]
  readonly messages: readonly Message[]
}

/** Prints every publication of a folder in every edition for paper, and proves each as a build does. */
export async function printAll(
  content: string,
  { folder, data, press, tell }: Job,
): Promise<Printed> {
  const options = { content, data: '', out: '', only: [], cache: false, drafts: true }
  const { catalogue, chosen, house, messages } = await gather(options, { data })
  const context: Context = { catalogue, house, fonts: await readFonts(), press }
  const onPaper = fileEditionsOf(house).filter(({ mediaType }) => mediaType === 'application/pdf')
  const works = chosen.flatMap((publication) =>
    onPaper.map((edition) => ({ publication, edition })),
  )
  const printed = await forEach(
    works,
    4,
    ({ publication, edition }) =>
      print(publication, edition, context, folder).catch((error: unknown) => ({
        candidates: [],
        messages: [toUnmade(publication, edition.name, error)],
      })),
    (done, total) => tell(`Printing to ${house.print.standard}`, done, total),
  )
  return {
    candidates: printed.flatMap(({ candidates }) => candidates),
    messages: [...messages, ...printed.flatMap(({ messages }) => messages)]
      .filter(isError)
      .map(toWeight),
  }
}

/** What an editor is warned of is no fault of a file. */
const isError = ({ severity }: Message): boolean => severity === 'error'

/** What is an error here: a file that does not keep its standards, and an edition that cannot be made. */
const JUDGED: ReadonlySet<string> = new Set(['print-ua', 'print-archive', 'conformance-unmade'])

/**
 * What other rules find stops a build; here it is told and does not decide, for texts that are made by chance have tables
 * that no page holds, and files are judged by their standards alone.
 */
const toWeight = (message: Message): Message =>
  JUDGED.has(message.rule) ? message : { ...message, severity: 'warning' }

async function print(
  publication: Publication,
  edition: FileEdition,
  context: Context,
  folder: string,
): Promise<Printed> {
  const files = await edition.render(publication, context)
  await writeAll(files, folder)
  const { messages } = await prove(edition, files, publication, context)
  const due = STANDARDS[context.house.print.standard]
  return {
    candidates: files.map(({ path, bytes }, index) => ({
      path: resolve(folder, path),
      bytes,
      ...(index === 0 && { due }),
    })),
    messages,
  }
}
