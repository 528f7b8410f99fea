import type { Context, Edition, EditionFile } from '../editions/edition.ts'
import type { Message } from '../message/message.ts'
import type { Publication } from '../publication/tree.ts'
import { writeAll } from './files.ts'
import { type Proved, prove } from './prove.ts'

/** All editions of a publication but the web's, which Eleventy finishes: made, written, and proved. */
export interface Made {
  readonly publication: Publication
  readonly proved: readonly Proved[]
  /** The text of the publication's pages, by the path of the page that it will stand in. */
  readonly fragments: ReadonlyMap<string, string>
  /** What is wrong, in every edition. */
  readonly messages: readonly Message[]
}

/** Makes the editions of one publication into `folder`, and proves each from the bytes that were written. */
export async function make(
  publication: Publication,
  editions: readonly Edition[],
  web: Edition,
  context: Context,
  folder: string,
): Promise<Made> {
  const proved: Proved[] = []
  for (const edition of editions) {
    const files = await edition.render(publication, context)
    await writeAll(files, folder)
    proved.push(await prove(edition, files, publication, context))
  }
  const pages = await web.render(publication, context)
  const isPage = (file: EditionFile): boolean => file.path.endsWith('.html')
  await writeAll(
    pages.filter((file) => !isPage(file)),
    folder,
  )
  const fragments = pages.filter(isPage).map(({ path, bytes }) => [path, toText(bytes)] as const)
  const messages = proved.flatMap(({ messages }) => messages)
  return { publication, proved, fragments: new Map(fragments), messages }
}

const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
