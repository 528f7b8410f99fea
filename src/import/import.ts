import type { Message } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import type { Publication } from '../publication/tree.ts'
import { type Counts, countImport } from './counts.ts'
import type { Finding } from './finding.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'
import type { Wishes, Written } from './markdown/written.ts'
import { toMessages } from './messages/to-messages.ts'
import { openWord } from './package/open.ts'
import { compareImport } from './proof/compare-import.ts'
import { findOtherTitle } from './proof/other-title.ts'
import { findLackingPictures } from './proof/pictures.ts'
import type { RawReading } from './proof/raw.ts'
import { readRaw } from './proof/read-raw.ts'
import type { PublicationFiles } from './publication-files.ts'
import { readStory } from './story/read-story.ts'
import type { Story } from './story/story.ts'
import { withoutToldTwice } from './told-twice.ts'
import type { StandingFrontMatter } from './written/keep-front-matter.ts'
import { parseWritten } from './written/parse-written.ts'
import { writeOver } from './written/write-over.ts'

/** A Word file: its bytes, and how it is called in messages. */
interface WordFile {
  readonly bytes: Buffer
  readonly path: string
}

/** What is wished of an import, how the content folder is called, who is told how far it has come, and who checks it. */
export interface ImportOptions {
  readonly wishes: Wishes
  readonly content: string
  readonly tell?: (stage: string, done: number, total: number) => void
  /** The front matter of a publication that is written over: what an editor has filled in is kept. */
  readonly standing?: StandingFrontMatter | undefined
  /** What the build will say of the publication as it is written. */
  readonly check?: (publication: Publication) => readonly Message[]
}

/** A Word file as a publication, not yet written to the disk. */
export interface Imported {
  readonly files: PublicationFiles
  readonly messages: readonly Message[]
  /** Whether every word of the Word file was found in the publication, once and in order, or is accounted for. */
  readonly isProved: boolean
  readonly counts: Counts & Differences
}

/** Words by which a publication differs from its Word file; each is 0 where it is proved. */
interface Differences {
  readonly lost: number
  readonly moved: number
  readonly added: number
}

const STAGES = 4

/**
 * Makes a publication of a Word file, and proves it.
 * @throws PublicationError where the file is none, or is damaged, encrypted or too large.
 */
export async function importWord(
  { bytes, path }: WordFile,
  { wishes, content, standing, tell = () => {}, check = () => [] }: ImportOptions,
): Promise<Imported> {
  tell('Opening the Word file', 0, STAGES)
  const word = await openWord(bytes, path)
  tell('Reading the Word file', 1, STAGES)
  const story = readStory(word)
  tell('Writing Markdown', 2, STAGES)
  const written = writeOver(story, wishes, standing)
  const parsed = parseWritten(written.files, wishes.name, content)
  tell('Proving the import', 3, STAGES)
  const proof = parsed.publication
    ? prove({
        ...story,
        raw: readRaw(word),
        written,
        files: written.files,
        publication: parsed.publication,
      })
    : UNREADABLE
  const findings = [...written.findings, ...proof.findings]
  const faults = parsed.publication ? check(parsed.publication) : []
  const checked = withoutToldTwice(faults, findings)
  return {
    files: written.files,
    messages: [
      ...toMessages(findings, { file: path, ...story }),
      ...parsed.messages,
      ...[...proof.messages, ...checked].map(parsed.toWritten),
    ],
    isProved: proof.isProved,
    counts: proof.counts,
  }
}

/**
 * Compares the files of a publication, as they are now, with the Word file that it came from.
 * @throws PublicationError where the Word file is none, or is damaged, encrypted or too large.
 */
export async function proveImport(
  { bytes, path }: WordFile,
  files: PublicationFiles,
  { wishes, content }: ImportOptions,
): Promise<Omit<Imported, 'files'>> {
  const word = await openWord(bytes, path)
  const { publication, messages, missing, toWritten } = parseWritten(files, wishes.name, content)
  if (!publication) throw new PublicationError(messages)
  const story = readStory(word)
  const raw = readRaw(word)
  const asItIs = { ...wishes, parts: partsOf(files) }
  const own = writeMarkdown(story, asItIs)
  const title = missing.includes('title') ? undefined : publication.frontMatter.title
  const differing = title === undefined ? undefined : findOtherTitle(title, own.account, raw)
  // The title may have been given to the import: what the file has as its title then stands nowhere.
  const frontMatter = { ...wishes.frontMatter, ...(title !== undefined && { title }) }
  const written = differing ? writeMarkdown(story, { ...asItIs, frontMatter }) : own
  const proof = prove({ ...story, raw, written, files, publication })
  const findings = [...(differing ? [differing] : []), ...proof.findings]
  const told = toMessages(findings, { file: path, ...story })
  const { isProved, counts } = proof
  return { isProved, counts, messages: [...told, ...proof.messages.map(toWritten)] }
}

/** Whether files are those of a publication in one file, or in one for each chapter. */
const partsOf = (files: PublicationFiles): '1' | 'none' =>
  [...files.keys()].filter((path) => path.endsWith('.md')).length > 1 ? '1' : 'none'

/** What is proved: a reading of the Word file, what was written of it, and the files as they are. */
interface Proved extends Pick<Story, 'notes'> {
  readonly raw: RawReading
  readonly written: Written
  readonly files: PublicationFiles
  readonly publication: Publication
}

interface Proof extends Omit<Imported, 'files'> {
  readonly findings: readonly Finding[]
}

function prove({ raw, notes, written, files, publication }: Proved): Proof {
  const { account, findings: told } = written
  const compared = compareImport({
    raw,
    account,
    publication,
    told,
    labels: new Map(notes.map(({ text, label }) => [text, label])),
  })
  const pictures = findLackingPictures(written.files, files, publication)
  const findings = [...compared.findings, ...pictures]
  const { messages, lost, moved, added } = compared
  return {
    findings,
    messages,
    isProved: findings.length + messages.length === 0,
    counts: { ...countImport(publication, account, raw), lost, moved, added },
  }
}

const UNREADABLE: Proof = {
  findings: [
    {
      rule: 'word-proof',
      severity: 'error',
      reason: 'What was written cannot be read again, so nothing is proved',
      hint: 'this is a fault of the import: report it, with the Word file',
    },
  ],
  messages: [],
  isProved: false,
  counts: { words: 0, lost: 0, moved: 0, added: 0, labels: 0, leftOut: {} },
}
