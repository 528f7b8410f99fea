import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Choosing } from '../../editions/index.ts'
import { STANDARDS } from '../../editions/print-choices.ts'
import type { Message } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'
import { listFiles } from '../../store/files.ts'
import type { Candidate } from './candidate.ts'

/**
 * Every PDF of a finished folder. Of an edition the first file must claim what the house has its files made to; a
 * booklet and a form made by people need not.
 * @throws PublicationError (`no-pdfs`) where the folder is missing or has none.
 */
export async function findPdfs(folder: string, { print }: Choosing): Promise<readonly Candidate[]> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) throw toNoPdfs(`There is no folder ${folder}`)
  const paths = listFiles(folder).map(({ path }) => path)
  const pdfs = paths.filter((path) => path.toLowerCase().endsWith('.pdf'))
  if (pdfs.length === 0) throw toNoPdfs(`There is no PDF in ${folder}`)
  const indexes = paths.filter((path) => /^[^/]+\/editions\.json$/.test(path))
  const editions = new Set(indexes.flatMap((path) => firstFilesIn(join(folder, path))))
  return pdfs.map((path) => ({
    path: resolve(folder, path),
    bytes: readFileSync(join(folder, path)),
    ...(editions.has(path) && { due: STANDARDS[print.standard] }),
  }))
}

/** The parts of `editions.json` that are read. */
interface Index {
  readonly editions: readonly { readonly files: readonly { readonly path: string }[] }[]
}

function firstFilesIn(path: string): readonly string[] {
  const { editions } = JSON.parse(readFileSync(path, 'utf8')) as Index
  return editions.flatMap(({ files: [first] }) => (first ? [first.path] : []))
}

const toNoPdfs = (reason: string): PublicationError => {
  const hint = 'run `npm run build` first, or name a folder with --pdfs, or files'
  const message: Message = { rule: 'no-pdfs', severity: 'error', reason, hint }
  return new PublicationError([message])
}
