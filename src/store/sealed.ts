import { readFileSync } from 'node:fs'
import { systemCodeOf } from '../message/system-code.ts'
import { sha256 } from './hash.ts'
import { writeWhole } from './write-whole.ts'

/** A file of ours as it was found: its value, if the file is as it was written; one that an older version left is none of ours. */
export type Sealed<Value> =
  | { readonly type: 'sound'; readonly value: Value }
  | { readonly type: 'altered' }
  | { readonly type: 'missing' }

/**
 * Writes plain data as JSON below the SHA-256 of that text: the file stands there whole or not at all. Two may not write one
 * file at once.
 */
export function writeSealed(file: string, value: unknown): void {
  const text = JSON.stringify(value)
  writeWhole(file, `${sha256(text)}\n${text}`)
}

/** Reads what was written so, and notices any byte that is another. */
export function readSealed<Value>(file: string): Sealed<Value> {
  const sealed = readWhole(file)
  if (sealed === undefined) return { type: 'missing' }
  const [seal, text] = [sealed.subarray(0, 64).toString('latin1'), sealed.subarray(65)]
  const isSound = sealed[64] === LINE_END && seal === sha256(text)
  if (isSound) return { type: 'sound', value: JSON.parse(text.toString()) }
  return { type: isUnsealed(sealed) ? 'missing' : 'altered' }
}

/** Older versions of Faircopy wrote the JSON alone: whoever changes to this one has tampered with nothing. */
function isUnsealed(bytes: Buffer): boolean {
  try {
    return typeof JSON.parse(bytes.toString()) === 'object'
  } catch {
    return false
  }
}

/** The byte after the 64 digits of the hash. */
const LINE_END = 10

function readWhole(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined
    return Buffer.alloc(0)
  }
}
