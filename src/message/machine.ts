import type { Message } from './message.ts'

/** What a fault of the machine is to a person: what is so, and what to do. */
interface Fault {
  readonly reason: string
  readonly hint: string
}

const RIGHTS = 'see whose it is, and let the one who runs this read it and write there'
const FULL =
  'make room there, or work on another disk: --in, --content and --out name folders, TMPDIR that of Chromium'
const MEMORY =
  'end what else runs here, or divide what is large; NODE_OPTIONS=--max-old-space-size=4096 gives 4 GB'

/** The faults that are nobody's bug, by the code that Node gives them (errno(3), and two of its own). */
const FAULTS: Readonly<Record<string, Fault>> = {
  ENOSPC: { reason: 'The disk is full', hint: FULL },
  EDQUOT: { reason: 'The share of the disk that this user may fill is full', hint: FULL },
  EFBIG: {
    reason: 'A file is larger than this disk takes',
    hint: 'work on another disk: --in, --content and --out name folders',
  },
  EROFS: {
    reason: 'This disk can be read and not written to',
    hint: 'work on another disk: --in, --content and --out name folders',
  },
  EACCES: { reason: 'This may not be opened, written or looked into', hint: RIGHTS },
  EPERM: { reason: 'This may not be changed', hint: RIGHTS },
  ENOENT: {
    reason: 'This is not there, or not any more',
    hint: 'run the command again; if nobody takes it away and it comes again, report it',
  },
  ENOTDIR: {
    reason: 'A file stands where a folder is wanted',
    hint: 'move the file away, or name another place',
  },
  EISDIR: {
    reason: 'A folder stands where a file is wanted',
    hint: 'move the folder away, or name another place',
  },
  ERR_FS_EISDIR: {
    reason: 'A folder stands where a file is wanted',
    hint: 'move the folder away, or name another place',
  },
  EEXIST: {
    reason: 'Something else stands where this is to be made',
    hint: 'move it away, or name another place',
  },
  ENOTEMPTY: {
    reason: 'Another program writes into this folder',
    hint: 'run the command again when that has ended',
  },
  EBUSY: {
    reason: 'Another program has this in use',
    hint: 'run the command again when that has ended',
  },
  ENAMETOOLONG: {
    reason: 'This name is longer than the disk takes',
    hint: 'give a shorter name, or work in a folder nearer to the top',
  },
  ELOOP: {
    reason: 'Links lead round in a circle here',
    hint: 'put the file or folder itself in place of the link',
  },
  EXDEV: {
    reason: 'These lie on two disks, and what is finished must get its place on one',
    hint: 'put a folder in place of the link that leads to the other disk',
  },
  EIO: {
    reason: 'The disk fails: it cannot be read or written here',
    hint: 'see to the disk, and to what its system says of it',
  },
  ESTALE: { reason: 'The disk of another machine is gone', hint: 'see that it is connected' },
  EMFILE: {
    reason: 'Too many files are open at once',
    hint: 'allow more of them, as ulimit -n 4096 does',
  },
  ENFILE: {
    reason: 'Too many files are open on this machine',
    hint: 'end what else runs here, and run the command again',
  },
  EAGAIN: {
    reason: 'The system starts no more programs',
    hint: 'end what else runs here, or allow more, as ulimit -u does',
  },
  ENOMEM: { reason: 'Memory is at its end', hint: MEMORY },
  ERR_MEMORY_ALLOCATION_FAILED: { reason: 'Memory is at its end', hint: MEMORY },
  ERR_WORKER_OUT_OF_MEMORY: { reason: 'Memory is at its end', hint: MEMORY },
  ERR_STRING_TOO_LONG: {
    reason: 'A text is longer than can be held',
    hint: 'divide what is large',
  },
  ERR_FS_FILE_TOO_LARGE: {
    reason: 'A file is larger than can be read',
    hint: 'make it smaller than 2 GB, or take it away',
  },
  EADDRINUSE: { reason: 'This port is in use', hint: 'name another with --port' },
}

/** Folders on the way are made, so that only a link can lead nowhere. */
const DANGLING: Fault = {
  reason: 'A link on the way here leads nowhere',
  hint: 'put a folder in its place, or make the folder that it leads to',
}

/** What the two ways say in which V8 refuses memory. */
const NO_MEMORY = /^(?:Array buffer allocation failed|Invalid (?:string|array|typed array) length)/

/**
 * The message of a fault of the machine, wherever it stands among the causes of an error: a full disk, a folder that may
 * not be opened. Undefined where it is none. Its place is the path that the system names; of two, that at which something is to
 * be put, unless the other is not there.
 */
export function toMachineMessage(error: unknown): Message | undefined {
  const found = causesOf(error).find((cause) => faultOf(cause) !== undefined)
  const fault = found && faultOf(found)
  if (!found || !fault) return undefined
  const [path, other] = [textAt(found, 'path'), textAt(found, 'dest')]
  const isOfProgram = textAt(found, 'syscall').startsWith('spawn')
  const place = codeIn(found) === 'ENOENT' ? path || other : other || (isOfProgram ? '' : path)
  return {
    rule: 'machine',
    severity: 'error',
    reason: `${fault.reason} (${found.message})`,
    hint: fault.hint,
    ...(place && { source: { path: place, text: '' } }),
  }
}

/** The code of the fault of the machine that an error stands for: `ENOSPC`. */
export const codeOf = (error: unknown): string | undefined =>
  causesOf(error)
    .map(codeIn)
    .find((code) => Object.hasOwn(FAULTS, code))

function faultOf(error: Error): Fault | undefined {
  const code = codeIn(error)
  if (code === 'ENOENT' && textAt(error, 'syscall') === 'mkdir') return DANGLING
  if (Object.hasOwn(FAULTS, code)) return FAULTS[code]
  return NO_MEMORY.test(error.message) ? FAULTS.ENOMEM : undefined
}

/** The code of an error; of one that has none, as of Node's `rmSync`, by the words of the system. */
function codeIn(error: Error): string {
  const code = textAt(error, 'code')
  if (Object.hasOwn(FAULTS, code)) return code
  return WORDS.find(([words]) => error.message.includes(words))?.[1] ?? code
}

/** What the system says (strerror(3)), and the code of it. */
const WORDS = [
  ['Too many open files', 'EMFILE'],
  ['No space left on device', 'ENOSPC'],
  ['Disk quota exceeded', 'EDQUOT'],
  ['Read-only file system', 'EROFS'],
  ['Permission denied', 'EACCES'],
  ['Operation not permitted', 'EPERM'],
  ['Input/output error', 'EIO'],
  ['Cannot allocate memory', 'ENOMEM'],
] as const

/** An error, and those that it tells of: `cause`, Eleventy's `originalError`, and `errors` of several at once. */
export function causesOf(error: unknown, depth = 8): readonly Error[] {
  if (!(error instanceof Error) || depth === 0) return []
  const others = ['cause', 'originalError', 'errors'].flatMap(
    (key) => Reflect.get(error, key) ?? [],
  )
  return [error, ...others.flatMap((other) => causesOf(other, depth - 1))]
}

function textAt(error: Error, key: string): string {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : ''
}
