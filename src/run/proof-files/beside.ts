import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckContext, Edition, House } from '../../editions/edition.ts'
import { endingsOf } from '../../editions/edition.ts'
import { editionsOf } from '../../editions/index.ts'
import { compare } from '../../proof/parity.ts'
import { type PrintedPages, printedPages } from '../../proof/printed-pages.ts'
import type { ListedFile } from '../../proof/rules/html/page/setting.ts'
import type { Publication } from '../../publication/tree.ts'
import { recordOf } from '../../store/manifest.ts'

/**
 * The finished files of a publication that lie in the site whose root is given, each as its page should tell of it. One that
 * is not there is left out; of one that cannot be read as its edition the pages are not known.
 */
export async function readBeside(
  root: string,
  { name }: Publication,
  house: House,
): Promise<readonly ListedFile[]> {
  const files = editionsOf(house)
    .filter(({ kind }) => kind === 'file')
    .flatMap((edition) =>
      endingsOf(edition).map((ending) => readOne(root, `${name}/${name}${ending}`, edition)),
    )
  return (await Promise.all(files)).flat()
}

async function readOne(
  root: string,
  path: string,
  edition: Edition,
): Promise<readonly ListedFile[]> {
  const bytes = await readFile(join(root, path)).catch(() => undefined)
  if (!bytes) return []
  const file = { path, bytes }
  if (!edition.hasPages || !path.endsWith(edition.ending)) return [recordOf(file)]
  const reading = await edition.read([file]).catch(() => undefined)
  return [{ ...recordOf(file), pages: reading?.pages }]
}

/** On which page of the print edition that lies in the site each address begins; undefined where it cannot be told. */
export async function readPrinted(
  root: string,
  publication: Publication,
  facts: Pick<CheckContext, 'house' | 'catalogue'>,
): Promise<PrintedPages | undefined> {
  const whole = facts.catalogue.publications.find(({ name }) => name === publication.name)
  const print = editionsOf(facts.house).find(({ name }) => name === 'print')
  if (!whole || !print) return undefined
  const path = `${whole.name}/${whole.name}${print.ending}`
  const bytes = await readFile(join(root, path)).catch(() => undefined)
  const reading = bytes && (await print.read([{ path, bytes }]).catch(() => undefined))
  if (!reading) return undefined
  const expectation = print.expect(whole, { ...facts, reading })
  const { read } = compare(whole, expectation, reading, print.name)
  return read.length > 0 ? printedPages(whole, read) : undefined
}
