import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Refusal, refuse } from '../package/refusal.ts'
import { MOST_IN_ALL } from '../package/unzip.ts'

/**
 * Reads a file whole; a pipe or a device is never read, since that may never end.
 * @throws PublicationError where it is not there, is no file, cannot be read, or is larger than a Word file may be.
 */
export async function readFileWhole(path: string): Promise<Buffer> {
  if (LOCK.test(basename(path))) throw refuse(path, REFUSALS.lock)
  // Without the flag, opening a pipe waits for somebody who writes into it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error) => {
    throw refuse(path, REFUSALS[KINDS[error.code] ?? 'forbidden'])
  })
  try {
    const stat = await file.stat()
    if (stat.isDirectory()) throw refuse(path, REFUSALS.folder)
    if (!stat.isFile()) throw refuse(path, REFUSALS.device)
    if (stat.size > MOST_IN_ALL) throw refuse(path, REFUSALS.large)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

const ANOTHER = 'name a Word document: npm run import -- my-report.docx'

/** What Word puts beside a document that is open: `~$report.docx`. */
const LOCK = /^~\$/

/** Why a file is not read. */
const REFUSALS = {
  lock: {
    rule: 'word-file',
    reason: 'This says that a document is open in Word, and is not that document',
    hint: 'save the document in Word, and name it without ~$',
  },
  missing: { rule: 'word-file', reason: 'There is no such file', hint: ANOTHER },
  folder: { rule: 'word-file', reason: 'This is a folder, and no Word document', hint: ANOTHER },
  device: {
    rule: 'word-file',
    reason: 'This is a device or a pipe, and no Word document',
    hint: ANOTHER,
  },
  forbidden: {
    rule: 'word-file',
    reason: 'This cannot be read',
    hint: 'see that it is a file, and that you may read it',
  },
  large: {
    rule: 'word-size',
    reason: 'This is larger than any document need be',
    hint: 'make its pictures smaller, or divide it',
  },
} satisfies Readonly<Record<string, Refusal>>

/** Which of them it is, by the code of the system's error. */
const KINDS: Readonly<Record<string, keyof typeof REFUSALS>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EISDIR: 'folder',
  ENXIO: 'device',
}
