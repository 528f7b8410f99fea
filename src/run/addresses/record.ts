import { type Message, type Source, toPosition } from '../../message/message.ts'
import { byCodeUnits } from '../../publication/by-code-units.ts'
import { decodeText } from '../../publication/decode.ts'
import { openFolder } from '../../publication/folder.ts'
import { ADDRESSES } from '../../publication/left-out.ts'
import { shown } from '../../store/shown.ts'
import { parseJson } from '../data/json.ts'
import { type AddressFault, conflictIn, faultsOf } from './faults.ts'

/** What is recorded of all that was published. */
export interface Recorded {
  /** Every address that was ever published, in their order. */
  readonly addresses: readonly string[]
  /** The hash of the text of each publication as it was recorded last, by its name (`publication/text-hash.ts`). */
  readonly texts: ReadonlyMap<string, string>
}

/** The record, and the file that keeps it. */
export interface AddressRecord extends Recorded {
  readonly source: Source
}

/** Where no record was begun. */
export const NOTHING_RECORDED: AddressRecord = {
  addresses: [],
  texts: new Map(),
  source: { path: '', text: '' },
}

/** The record, where it is there and nothing is wrong with it; or what is wrong. */
export interface ReadRecord {
  readonly record?: AddressRecord
  readonly messages: readonly Message[]
  /** A record in which only the order of addresses is wrong, or one stands twice: it can be written anew. */
  readonly mendable?: AddressRecord
}

/** Reads the record of a content folder, as all that lies there; nothing where none was begun. */
export function readRecord(content: string): ReadRecord {
  const folder = openFolder(content, process.cwd())
  const bytes = folder.read(ADDRESSES)
  if (!bytes) return { messages: folder.messages }
  const path = [shown(content), ADDRESSES].filter(Boolean).join('/')
  const { text, messages } = decodeText(bytes, path)
  if (messages.length > 0) return { messages }
  const source = { path, text }
  const json = parseQuickly(text)
  const conflict = conflictIn(text)
  const faults = conflict ? [conflict] : faultsOf({ text, value: json }, () => parseJson(text))
  if (faults.length === 0) return { record: { ...toRecorded(json), source }, messages: [] }
  return {
    messages: faults.map((fault) => toMessage(fault, source)),
    ...(faults.every(({ isMendable }) => isMendable) && {
      mendable: { ...inOrder(toRecorded(json)), source },
    }),
  }
}

/** The record as it is written: in the order of their characters, each on a line of its own. */
export function toRecordText(addresses: Iterable<string>, texts: Recorded['texts']): string {
  const sorted = [...texts].sort(([one], [other]) => byCodeUnits(one, other))
  const hashes = sorted.map(([name, hash]) => `${JSON.stringify(name)}: ${JSON.stringify(hash)}`)
  const each = [...new Set(addresses)].sort().map((address) => JSON.stringify(address))
  return `{\n  "addresses": ${within('[', each, ']')},\n  "texts": ${within('{', hashes, '}')}\n}\n`
}

const within = (open: string, lines: readonly string[], close: string): string =>
  lines.length > 0
    ? `${open}\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ${close}`
    : open + close

/** A million addresses are read in 0.1 s so (measured); where anything is wrong they are read again, with their places. */
function parseQuickly(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What was written before texts were recorded is a list of addresses alone. */
function toRecorded(json: unknown): Recorded {
  const { addresses, texts } = Array.isArray(json) ? { addresses: json } : Object(json)
  return { addresses, texts: new Map<string, string>(Object.entries(texts ?? {})) }
}

const inOrder = ({ addresses, texts }: Recorded): Recorded => ({
  addresses: [...new Set(addresses)].sort(),
  texts,
})

const toMessage = ({ reason, hint, offset }: AddressFault, source: Source): Message => ({
  rule: 'addresses',
  severity: 'error',
  reason,
  hint,
  source,
  position: toPosition(source.text, offset),
})
