import { stat } from 'node:fs/promises'
import type { Message } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'
import { sortMessages } from '../../message/sort.ts'
import type { Page, Validator } from '../../press/validators/validator.ts'
import type { Progress } from '../progress.ts'
import { findPages } from './find-pages.ts'
import { serveFolder } from './serve-folder.ts'
import { findUnreported } from './unreported.ts'

/** What was checked, and what was found. */
export interface PagesOutcome {
  /** How many pages there are, less those that only lead on. */
  readonly pages: number
  readonly messages: readonly Message[]
  /** The titles of the validators that have not reported on every page that they were asked about. */
  readonly unreported: readonly string[]
}

/**
 * Puts every page of a folder through the validators, all at once, over a server of its own.
 * @throws PublicationError (`no-pages`) where the folder is missing or has no page.
 */
export async function checkPages(
  folder: string,
  validators: readonly Validator[],
  tell: Progress = () => {},
): Promise<PagesOutcome> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) throw toNoPages(`There is no folder ${folder}`)
  const served = await serveFolder(folder)
  try {
    const found = await findPages(folder, served.origin)
    const pages = found.filter(({ kind }) => kind === 'page').length
    if (pages === 0) throw toNoPages(`There is no HTML page in ${folder}`)
    const { messages, unreported } = await check(validators, found, tell)
    return { pages, messages: sortMessages([...toLeftOut(found), ...messages]), unreported }
  } finally {
    await served.close()
  }
}

async function check(
  validators: readonly Validator[],
  found: readonly Page[],
  tell: Progress,
): Promise<Omit<PagesOutcome, 'pages'>> {
  const asked = validators.map(({ takes }) => found.filter(({ kind }) => takes.includes(kind)))
  const done = validators.map(() => 0)
  const tellOf = (index: number) => (count: number) => {
    done[index] = count
    tell('Checks of pages', toSum(done), asked.flat().length)
  }
  const works = validators.map(async (validator, index) => {
    const pages = asked[index] ?? []
    const report = await validator.check(pages, tellOf(index))
    const missing = findUnreported(validator.title, pages, report)
    return { title: validator.title, messages: [...report.messages, ...missing], missing }
  })
  const ended = await Promise.all(works)
  return {
    messages: ended.flatMap(({ messages }) => messages),
    unreported: ended.filter(({ missing }) => missing.length > 0).map(({ title }) => title),
  }
}

const toSum = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

/** A browser never stays on such a page: it is checked as HTML alone. */
function toLeftOut(found: readonly Page[]): readonly Message[] {
  const names = found
    .filter(({ kind }) => kind === 'redirect')
    .map(({ address }) => decodeURI(new URL(address).pathname))
  if (names.length === 0) return []
  const reason = `Not visited in a browser, for they only lead on to another page: ${names.join(', ')}`
  return [{ rule: 'redirect-pages', severity: 'warning', reason }]
}

const toNoPages = (reason: string): PublicationError =>
  new PublicationError([
    {
      rule: 'no-pages',
      severity: 'error',
      reason,
      hint: 'run `npm run build` first, or name a folder of HTML with --folder',
    },
  ])
