import type { Element } from '@xmldom/xmldom'
import type { Kind } from '../finding.ts'
import type { Reason } from '../reasons.ts'

/** A field that has begun (ISO/IEC 29500-1, 17.16): what it does, and then what it shows. */
export interface Field {
  phase: 'code' | 'result'
  code: string
  /** What is known of it once its code has been read. */
  meaning: Meaning
  /** What is told of it, by its place among the findings, and the words that it shows so far. */
  readonly finding?: number
  shown: string
  /** Whether the file stores anything that it shows. */
  isFilled: boolean
  /** The box or the list of a form (w:ffData). */
  readonly form?: Element
}

/** What a field does. */
export interface Meaning {
  readonly address?: string
  readonly bookmark?: string
  /** Why what it shows is left out. */
  readonly leftOut?: Reason
  /** What it counts (SEQ). */
  readonly sequence?: string
  readonly told?: Kind
  /** What is told where it shows nothing. */
  readonly toldWhereEmpty?: Kind | undefined
  /** The sign that it shows, where the file stores nothing. */
  readonly sign?: string
  /** Words that its code holds, and that it shows. */
  readonly prompt?: string
}

/** A field that begins. */
export const createField = (code: string): Field => ({
  phase: 'code',
  code,
  meaning: {},
  shown: '',
  isFilled: false,
})

/** Why words at this point are left out, by the fields that they stand in. */
export function reasonOfFields(fields: readonly Field[]): Reason | undefined {
  for (const { phase, meaning } of fields) {
    if (phase === 'code') return 'fieldCode'
    if (meaning.leftOut) return meaning.leftOut
  }
  return undefined
}

/** Takes into account that the file stores something for the fields whose codes have ended. */
export function fillFields(fields: readonly Field[]): void {
  for (const field of fields) if (field.phase === 'result') field.isFilled = true
}
