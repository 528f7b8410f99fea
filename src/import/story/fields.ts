import type { Element } from '@xmldom/xmldom'
import type { Finding } from '../finding.ts'
import { attributeOf, childOf, elementsOf, isOn } from '../package/elements.ts'
import { toNumber } from '../styles/paragraph-look.ts'
import { createField, type Field, fillFields } from './field.ts'
import { readInstruction } from './instructions.ts'
import { putIn } from './put.ts'
import { type RunScope, reasonOf, tell } from './scope.ts'

/** Takes a mark of a field into account: its beginning, the end of its code, or its end (w:fldChar). */
export function readFieldMark(mark: Element, scope: RunScope): void {
  const { fields } = scope.flow
  switch (attributeOf(mark, 'fldCharType')) {
    case 'begin': {
      const form = childOf(mark, 'ffData')
      fields.push({ ...createField(''), ...(form && { form }) })
      return
    }
    case 'separate':
      if (fields.at(-1)?.phase === 'code') beginResult(scope)
      return
    case 'end':
      endField(scope)
  }
}

/** Begins what a field shows: its code is known now. */
export function beginResult(scope: RunScope): void {
  const field = scope.flow.fields.pop()
  if (!field) return
  const meaning = readInstruction(field.code)
  const finding = scope.flow.reading.findings.length
  if (meaning.told) tell(scope, meaning.told, field.code.trim())
  const isTold = scope.flow.reading.findings.length > finding
  if (meaning.sequence !== undefined && reasonOf(scope) === undefined)
    scope.draft.sequence ??= meaning.sequence
  scope.flow.fields.push({ ...field, phase: 'result', meaning, ...(isTold && { finding }) })
  const shown = showForm(field)
  if (shown !== undefined) putIn(scope, shown, 'form')
}

/** Ends what a field shows: what is told of it shows the words that stand there, or else its code. */
export function endField(scope: RunScope): void {
  const field = scope.flow.fields.pop()
  if (field?.isFilled) quoteShown(field, scope)
  else if (field) endEmpty(field, scope)
}

/** Ends a field for which the file stores nothing: a box or a sign is written, and of the others it is told. */
function endEmpty(field: Field, scope: RunScope): void {
  const { sign, told, toldWhereEmpty, leftOut, prompt } = readInstruction(field.code)
  const shown = showForm(field) ?? sign
  const kind = shown === undefined && leftOut === undefined ? toldWhereEmpty : told
  if (kind)
    tellOfEmpty(field, scope, { ...kind, words: prompt ?? showForm(field) ?? field.code.trim() })
  if (shown !== undefined) putIn(scope, shown, field.form ? 'form' : 'fieldSign')
}

/** What was told when its code ended, as that it is kept as it was last shown, does not hold of a field that shows nothing. */
function tellOfEmpty({ finding }: Field, scope: RunScope, { words, ...kind }: Finding): void {
  const { fields, reading } = scope.flow
  const told = finding === undefined ? undefined : reading.findings[finding]
  if (finding !== undefined && told)
    reading.findings[finding] = { ...told, ...kind, ...(words && { words }) }
  else tell(scope, kind, words)
  fillFields(fields)
}

function quoteShown({ finding, shown }: Field, { flow }: RunScope): void {
  const told = finding === undefined ? undefined : flow.reading.findings[finding]
  if (finding !== undefined && told && shown.trim() !== '')
    flow.reading.findings[finding] = { ...told, words: shown }
}

/** What a box or a list of a form shows, which the file does not store as text (17.16.17). */
function showForm({ form }: Field): string | undefined {
  const box = childOf(form, 'checkBox')
  if (box) return (isOn(childOf(box, 'checked')) ?? isOn(childOf(box, 'default'))) ? '☑' : '☐'
  const list = childOf(form, 'ddList')
  if (!list) return undefined
  const at = toNumber(attributeOf(childOf(list, 'result') ?? childOf(list, 'default'))) ?? 0
  const entries = [...elementsOf(list)].filter(({ localName }) => localName === 'listEntry')
  return attributeOf(entries[at])
}
