import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core'
import type { PdfObjects } from './objects.ts'

/** Tells whether an object of one file and an object of another are the same. */
export type IsSame = (one: PdfObject | undefined, other: PdfObject | undefined) => boolean

/**
 * Compares the objects of two files with all that they refer to (ISO 32000-1, 7.3): their values, and the bytes of their
 * streams as they are kept. What refers to the same two objects again is compared once, so that circles end.
 */
export function makeIsSame(own: PdfObjects, others: PdfObjects): IsSame {
  const known = new Map<string, boolean>()

  function isSame(one: PdfObject | undefined, other: PdfObject | undefined): boolean {
    if (one instanceof PdfRef && other instanceof PdfRef) return isSameTarget(one, other)
    const first = one instanceof PdfRef ? own.follow(one) : one
    const second = other instanceof PdfRef ? others.follow(other) : other
    if (first instanceof PdfStream !== second instanceof PdfStream) return false
    if (first instanceof PdfStream && second instanceof PdfStream)
      return Buffer.compare(first.data, second.data) === 0 && haveSameValues(first, second)
    if (first instanceof PdfDict) return second instanceof PdfDict && haveSameValues(first, second)
    if (first instanceof PdfArray) return second instanceof PdfArray && areSame(first, second)
    return isSamePlain(first, second)
  }

  function isSameTarget(one: PdfRef, other: PdfRef): boolean {
    const pair = `${one.objectNumber} ${other.objectNumber}`
    const told = known.get(pair)
    if (told !== undefined) return told
    // While the two are compared they count as the same where they refer to themselves.
    known.set(pair, true)
    const same = isSame(own.follow(one), others.follow(other))
    known.set(pair, same)
    return same
  }

  const haveSameValues = (one: PdfDict, other: PdfDict): boolean => {
    const keys = [...one.keys()]
    return (
      keys.length === [...other.keys()].length &&
      keys.every((key) => isSame(one.get(key), other.get(key)))
    )
  }

  function areSame(one: PdfArray, other: PdfArray): boolean {
    const [values, wanted] = [one.toArray(), other.toArray()]
    return values.length === wanted.length && values.every((value, at) => isSame(value, wanted[at]))
  }

  return isSame
}

/** Numbers are the same however many figures they are written with. */
function isSamePlain(one: PdfObject | undefined, other: PdfObject | undefined): boolean {
  if (one instanceof PdfName) return other instanceof PdfName && one.value === other.value
  if (one instanceof PdfNumber) return other instanceof PdfNumber && one.value === other.value
  if (one instanceof PdfBool) return other instanceof PdfBool && one.value === other.value
  if (one instanceof PdfString)
    return other instanceof PdfString && Buffer.compare(one.bytes, other.bytes) === 0
  return one?.type === other?.type
}
