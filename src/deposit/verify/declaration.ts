import type { Bag, Fault } from './bag.ts'
import { decode, isEncoding } from './encodings.ts'
import { type Line, readWhole, toLines } from './tag-file.ts'
import { type BagItVersion, isKnown, VERSIONS } from './version.ts'

/** What a bag says of itself in `bagit.txt`. */
export interface Declaration {
  readonly version: BagItVersion
  /** Of its other tag files. */
  readonly encoding: string
  readonly faults: readonly Fault[]
}

const FILE = 'bagit.txt'

/** Two short lines: whatever has more bytes is something else. */
const MOST = 4096

/** What is taken to be so where a bag does not say it: the draft that most bags were made by. */
const ASSUMED = { version: [0, 97], encoding: 'UTF-8' } as const

const EXAMPLE = 'write two lines: “BagIt-Version: 1.0”, and “Tag-File-Character-Encoding: UTF-8”'

const OTHER = 'ask for the bag in BagIt 1.0, or check it with a program that knows its version'

/** Reads the declaration of a bag (RFC 8493, 2.1.1): two lines in UTF-8, written in one way only. */
export async function readDeclaration({ files }: Bag): Promise<Declaration> {
  const held = files.get(FILE)
  if (!held) {
    const reason = 'There is no bagit.txt, by which a folder is known as a bag'
    return { ...ASSUMED, faults: [{ ...fault(reason), rule: 'bag-missing' }] }
  }
  if (!held.isFile || held.size > MOST)
    return { ...ASSUMED, faults: [fault('This is not the declaration of a bag')] }
  const { text, marks } = toText(await readWhole(held))
  const lines = toLines(text)
  const version = toVersion(lines[0])
  const encoding = toEncoding(lines[1])
  return {
    version: version.value ?? ASSUMED.version,
    encoding: encoding.value ?? ASSUMED.encoding,
    faults: [...marks, ...version.faults, ...encoding.faults, ...lines.slice(2).map(surplus)],
  }
}

function toText(bytes: Uint8Array): { readonly text: string; readonly marks: readonly Fault[] } {
  try {
    const { text, hasMark } = decode(bytes, 'utf-8')
    const reason = 'A byte order mark opens this file, where BagIt allows none'
    return { text, marks: hasMark ? [fault(reason, 1)] : [] }
  } catch {
    return { text: '', marks: [fault('It is not in UTF-8')] }
  }
}

/** What a line says, if it says it as it should. */
interface Said<Value> {
  readonly value?: Value
  readonly faults: readonly Fault[]
}

function toVersion(line: Line | undefined): Said<BagItVersion> {
  const [, major, minor] =
    /^BagIt-Version: (\d{1,4})\.(\d{1,4})[ \t]*$/.exec(line?.text ?? '') ?? []
  if (major === undefined || minor === undefined)
    return {
      faults: [fault(`The first line does not give the version of BagIt: ${quote(line)}`, 1)],
    }
  const value = [Number(major), Number(minor)] as const
  if (isKnown(value)) return { value, faults: [] }
  const reason = `BagIt ${major}.${minor} is no version that can be judged here, which are ${VERSIONS}`
  return { value, faults: [{ ...fault(reason, 1), hint: OTHER }] }
}

function toEncoding(line: Line | undefined): Said<string> {
  const [, value] = /^Tag-File-Character-Encoding: ([\w.:-]+)[ \t]*$/.exec(line?.text ?? '') ?? []
  if (value !== undefined && isEncoding(value)) return { value, faults: [] }
  if (value !== undefined) {
    const reason = `The encoding of the tag files is not known: ${value}`
    return { faults: [{ ...fault(reason, 2), hint: 'write them in UTF-8, and name that here' }] }
  }
  const reason = `The second line does not give the encoding of the tag files: ${quote(line)}`
  return { faults: [fault(reason, 2)] }
}

const surplus = ({ number, text }: Line): Fault =>
  fault(`More than two lines are written here: ${quote({ number, text })}`, number)

const quote = (line: Line | undefined): string =>
  line ? `“${line.text.slice(0, 80)}”` : 'there is none'

function fault(reason: string, line?: number): Fault {
  const place = { file: FILE, ...(line !== undefined && { line }) }
  return { rule: 'bag-declaration', severity: 'error', ...place, reason, hint: EXAMPLE }
}
