import type { Context, FileEdition, PageEdition, PageText } from '../editions/edition.ts'
import type { Message } from '../message/message.ts'
import { type PrintedPages, printedPages } from '../proof/printed-pages.ts'
import { confirmLaidOut } from '../proof/rules/html/laid-out.ts'
import type { Publication } from '../publication/tree.ts'
import { writeAll } from '../store/files.ts'
import { allOf } from './all-of.ts'
import { giveBack } from './give-back.ts'
import type { EditionOutcome } from './outcome.ts'
import { type Proved, prove } from './prove.ts'

/** All editions of a publication but the web's, which Eleventy finishes: made, written, and proved. */
export interface MadeEditions {
  readonly outcomes: readonly EditionOutcome[]
  /** The text of the publication's pages, by the path of the page that it will stand in. */
  readonly fragments: ReadonlyMap<string, PageText>
  /** On which page of the print edition each address begins. */
  readonly printed?: PrintedPages
  /** What is wrong, in every edition. */
  readonly messages: readonly Message[]
}

/** Makes the editions of one publication into `folder`, and proves each from the bytes that were written. */
export async function make(
  publication: Publication,
  editions: readonly FileEdition[],
  pageEdition: PageEdition,
  context: Context,
  folder: string,
): Promise<MadeEditions> {
  const proved = await allOf(
    editions.map((edition) => makeOne(edition, publication, context, folder)),
  )
  const { pages: fragments, files } = await pageEdition.render(publication, context)
  await writeAll(files, folder)
  const confirmed = await confirm(publication, proved, fragments, context)
  const messages = [...proved.flatMap(({ messages }) => messages), ...confirmed]
  const print = proved.find(({ outcome }) => outcome.name === 'print')
  const printed = printedPages(publication, print?.read ?? [])
  return { outcomes: proved.map(({ outcome }) => outcome), fragments, printed, messages }
}

async function makeOne(
  edition: FileEdition,
  publication: Publication,
  context: Context,
  folder: string,
): Promise<Proved> {
  const files = await edition.render(publication, context)
  await writeAll(files, folder)
  const proved = await prove(edition, files, publication, context)
  giveBack()
  return proved
}

/** The words of the text edition are confirmed against those that Chromium lays out. */
async function confirm(
  publication: Publication,
  proved: readonly Proved[],
  fragments: ReadonlyMap<string, PageText>,
  { press }: Context,
): Promise<readonly Message[]> {
  const text = proved.find(({ outcome }) => outcome.name === 'text')
  if (!text || text.messages.length > 0) return []
  const html = [...fragments.values()].map(({ opening, text }) => opening + text)
  return confirmLaidOut(press, publication, html, text.read)
}
