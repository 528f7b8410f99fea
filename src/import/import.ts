import type { Message } from '../message/message.ts'
import type { Publication } from '../publication/tree.ts'
import { type Counts, countImport } from './counts.ts'
import type { Finding } from './finding.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'
import type { Wishes, Written } from './markdown/written.ts'
import { toMessages } from './messages/to-messages.ts'
import { openWord, type WordPackage } from './package/open.ts'
import { compareImport } from './proof/compare-import.ts'
import { readRaw } from './proof/read-raw.ts'
import type { PublicationFiles } from './publication-files.ts'
import { readStory } from './story/read-story.ts'
import { parseWritten } from './written/parse-written.ts'

/** A Word file: its bytes, and how it is called in messages. */
export interface WordFile {
  readonly bytes: Buffer
  readonly path: string
}

/** What is wished of an import, how the content folder is called, and who is told how far it has come. */
export interface ImportOptions {
  readonly wishes: Wishes
  readonly content: string
  readonly tell?: (stage: string, done: number, total: number) => void
}

/** A Word file as a publication, not yet written to the disk. */
export interface Imported {
  readonly files: PublicationFiles
  readonly messages: readonly Message[]
  /** Whether every word of the Word file was found in the publication, once and in order, or is accounted for. */
  readonly isProved: boolean
  readonly counts: Counts
}

const STAGES = 4

/**
 * Makes a publication of a Word file, and proves it.
 * @throws PublicationError where the file is none, or is damaged, encrypted or too large.
 */
export async function importWord(
  { bytes, path }: WordFile,
  { wishes, content, tell = () => {} }: ImportOptions,
): Promise<Imported> {
  tell('Opening the Word file', 0, STAGES)
  const word = await openWord(bytes, path)
  tell('Reading the Word file', 1, STAGES)
  const story = readStory(word)
  tell('Writing Markdown', 2, STAGES)
  const written = writeMarkdown(story, wishes)
  const { publication, messages, missing } = parseWritten(written.files, wishes.name, content)
  tell('Proving the import', 3, STAGES)
  const proof = publication ? prove(word, written, publication) : UNREADABLE
  const findings = [...story.findings, ...written.findings, ...askFor(missing), ...proof.findings]
  return {
    files: written.files,
    messages: [...toMessages(findings, { file: path, ...story }), ...messages],
    isProved: proof.findings.length === 0,
    counts: proof.counts,
  }
}

/**
 * Compares a publication, as it is now, with the Word file that it came from.
 * @throws PublicationError where the file is none, or is damaged, encrypted or too large.
 */
export async function proveImport(
  { bytes, path }: WordFile,
  publication: Publication,
  wishes: Wishes,
): Promise<Omit<Imported, 'files'>> {
  const word = await openWord(bytes, path)
  const story = readStory(word)
  const { findings, counts } = prove(word, writeMarkdown(story, wishes), publication)
  const messages = toMessages(findings, { file: path, ...story })
  return { messages, isProved: findings.length === 0, counts }
}

interface Proof {
  readonly findings: readonly Finding[]
  readonly counts: Counts
}

function prove(word: WordPackage, { account }: Written, publication: Publication): Proof {
  const raw = readRaw(word)
  const findings = compareImport({ raw, account, publication })
  return { findings, counts: countImport(publication, account, raw) }
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
  counts: { words: 0, labels: 0, leftOut: {} },
}

/** Asks for what a library catalogues by and no Word file says, all at once. */
const askFor = (missing: readonly string[]): readonly Finding[] =>
  missing.length === 0
    ? []
    : [
        {
          rule: 'word-front-matter',
          severity: 'error',
          reason: `The Word file does not say what the front matter must have: ${missing.join(', ')}`,
          hint: `write ${missing.length === 1 ? 'it' : 'them'} at the top of what was written, each as key: value`,
        },
      ]
