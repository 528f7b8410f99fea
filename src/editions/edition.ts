import type { Message } from '../message/message.ts'
import type { Press } from '../press/press.ts'
import type { Facts } from '../proof/expectations/facts.ts'
import type { Furniture } from '../proof/expected.ts'
import type { ReadWord } from '../proof/hunks.ts'
import type { PrintedPages } from '../proof/printed-pages.ts'
import type { Reading } from '../proof/reading.ts'
import type { ListedFile } from '../proof/rules/html/page/setting.ts'
import type { Catalogue } from '../publication/catalogue.ts'
import type { Publication } from '../publication/tree.ts'
import type { Fonts } from '../typesetting/fonts.ts'
import type { EditionName } from '../wording/index.ts'
import type { PrintChoices } from './print-choices.ts'

/** A finished file: its path in the web root, with `/` between folders, and its bytes. */
export interface EditionFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What an edition may know besides the publication. */
export interface Context {
  /** Resolves links and knows every address of every publication. */
  readonly catalogue: Catalogue
  /** The name of the house that makes the copies, and the site's address: `_data/site.json`. */
  readonly house: House
  readonly fonts: Fonts
  readonly press: Press
}

/** Who makes the copies, and where they stand. */
export interface House {
  readonly name: string
  /** Origin of the site without a slash at the end: `https://publications.example.gov.uk`. */
  readonly origin: string
  /** Path of the web root on its host, with a slash at both ends: `/`, `/papers/`. */
  readonly basePath: string
  /** The language of the house, as a BCP 47 tag: that of its own pages. */
  readonly language: string
  /** Who answers for the copies, and where they can be written to. */
  readonly organisation: string
  readonly email: string
  /** Which editions it has made for paper. */
  readonly print: PrintChoices
  /** The pictures that it is known by; our own sign where this is left out. */
  readonly emblems?: Emblems | undefined
  /** True of a site that holds drafts and is sent round: no page of it is to be listed anywhere. */
  readonly holdsDrafts?: boolean
}

/** The pictures that a house is known by, as pages name them: paths in the web root, sizes in pixels. */
export interface Emblems {
  /** What `assets/icon` ends with, the first choice of browsers; `assets/icon.png` is always there. */
  readonly icon: 'svg' | 'png'
  readonly logo?: { readonly path: string; readonly width: number; readonly height: number }
  /** What other sites show beside a link, and what it shows in words. */
  readonly picture?: { readonly path: string; readonly alt: string }
}

/** What a check may know besides: what the house has chosen, every address, the faces, and a press in which pages are laid out. */
export interface CheckContext extends Pick<Context, 'house' | 'catalogue' | 'press' | 'fonts'> {
  /** The finished files of the publication's other editions, where they are known: a page tells of them. */
  readonly listed?: readonly ListedFile[]
  /** On which page of the print edition each address begins, where that is known: a page of citations tells it. */
  readonly printed?: PrintedPages | undefined
}

/** A further file of an edition, named after the publication too; its words stand in `wording/`, under its name. */
export interface FurtherFile {
  readonly name: EditionName
  /** What its name ends with: `.booklet.pdf`. */
  readonly ending: string
}

/** One form of the same words: of finished files, or of pages that the site finishes. */
export type Edition = FileEdition | PageEdition

/** What every edition has. */
interface AnyEdition {
  /** `web`, `print`, `large-print`, `text` …: the word messages and reports use. */
  readonly name: EditionName
  readonly mediaType: string
  /** What the names of its files end with: `.pdf`; one that has a single file names it after the publication. */
  readonly ending: string
  /** The files that follow its first, in their order: the booklet after the press copy. They have no words to be proved. */
  readonly further?: readonly FurtherFile[]
  /** True for an edition with pages of paper, whose number is reported. */
  readonly hasPages: boolean
  /** Where the table of editions has it; its words there stand in `wording/`, under its name. */
  readonly group: EditionGroup
  /** What a finished edition must add, each piece in its place, and nothing else: never told by what writes it. */
  expect(publication: Publication, facts: Facts): Furniture
  /** Reads the finished bytes; knows nothing of the publication. */
  read(files: readonly EditionFile[]): Promise<Reading>
  /** The format's own rules, from the finished bytes; `read` are the publication's words as they were read, if none differs. */
  check(
    files: readonly EditionFile[],
    publication: Publication,
    read: readonly ReadWord[],
    context: CheckContext,
  ): Iterable<Message> | Promise<Iterable<Message>>
}

/** An edition that gives finished files. */
export interface FileEdition extends AnyEdition {
  readonly kind: 'file'
  render(publication: Publication, context: Context): Promise<readonly EditionFile[]>
}

/** An edition of pages round whose texts the site puts the rest; it is proved on what the site has written. */
export interface PageEdition extends AnyEdition {
  readonly kind: 'page'
  render(publication: Publication, context: Context): Promise<PageTexts>
}

/** The texts of pages by the paths of their files in the web root, and the finished files that they show. */
export interface PageTexts {
  readonly pages: ReadonlyMap<string, PageText>
  readonly files: readonly EditionFile[]
}

/** The words of a page as HTML: its opening, where the text has one of its own, and its text. */
export interface PageText {
  readonly opening: string
  readonly text: string
}

/** What an edition renders, as files; of pages their words alone, each a document, before the site has put anything round them. */
export async function renderFiles(
  edition: Edition,
  publication: Publication,
  context: Context,
): Promise<readonly EditionFile[]> {
  if (edition.kind === 'file') return edition.render(publication, context)
  const { pages, files } = await edition.render(publication, context)
  const encoder = new TextEncoder()
  const texts = [...pages].map(([path, { opening, text }]) => ({
    path,
    bytes: encoder.encode(`<!doctype html>${opening}${text}`),
  }))
  return [...texts, ...files]
}

/** What the names of all files of an edition end with, in their order. */
export const endingsOf = ({ ending, further = [] }: Edition): readonly string[] => [
  ending,
  ...further.map((file) => file.ending),
]

/** Under which name the words for a file of an edition stand: its own, or the edition's. */
export const nameOfFile = ({ name, further = [] }: Edition, path: string): EditionName =>
  further.find(({ ending }) => path.endsWith(ending))?.name ?? name

/** What an edition is made for: to be read, to be printed, to be kept. */
export type EditionGroup = 'toRead' | 'toPrint' | 'toKeep'
