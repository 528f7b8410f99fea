import { fromHex } from './from-hex.ts'
import { countOf, type Draft, draftAt, operandOf, type Reading } from './reading.ts'

/** `/NonStruct <</MCID 3 >> BDC`, `/Artifact BMC`. Throws at what is neither a numbered sequence, a span nor an artifact. */
export function beginMarked(reading: Reading): void {
  if (reading.path) throw new Error('marked content begins within a path')
  const tag = operandOf(reading, 0)
  const properties = countOf(reading) > 1 ? operandOf(reading, 1) : ''
  const mcid = MCID.exec(properties)?.[1]
  const actualText = actualTextOf(properties)
  if (mcid !== undefined) openSequence(reading, Number(mcid))
  else if (tag === '/Artifact') openArtifact(reading)
  else if (tag === '/Span' && actualText !== undefined) openSpan(reading, actualText)
  else throw new Error(`marked content of no known kind: ${tag} ${properties}`.trimEnd())
}

const MCID = /\/MCID\s+(\d+)/
/** `/ActualText <FEFF2019>`: UTF-16BE after a mark of its order; `/ActualText (ffi)`: letters of ASCII. */
const ACTUAL_TEXT = /\/ActualText\s*(?:<FEFF([\dA-Fa-f]*)>|\(([ -'*-[\]-~]*)\))/

function actualTextOf(properties: string): string | undefined {
  const [, figures, letters] = ACTUAL_TEXT.exec(properties) ?? []
  return figures === undefined ? letters : fromHex(figures)
}

function openSequence(reading: Reading, mcid: number): void {
  requireAlone(reading)
  if (reading.numbered.has(mcid)) throw new Error(`the number ${mcid} is given twice`)
  reading.sequence = { ...draftAt(reading.index), mcid }
  reading.numbered.set(mcid, reading.sequence)
  reading.open.push(reading.sequence)
}

function openArtifact(reading: Reading): void {
  requireAlone(reading)
  reading.artifact = draftAt(reading.index)
  reading.artifacts.push(reading.artifact)
  reading.open.push(reading.artifact)
}

function openSpan(reading: Reading, actualText: string): void {
  if (reading.span) throw new Error('a span within a span')
  reading.span = { ...draftAt(reading.index), actualText }
  reading.spans.push(reading.span)
  reading.open.push(reading.span)
}

function requireAlone({ open, text }: Reading): void {
  if (open.length > 0) throw new Error('marked content within marked content')
  if (text) throw new Error('marked content begins within a text object')
}

/** `EMC`: what was opened last ends. */
export function endMarked(reading: Reading): void {
  const last = reading.open.pop()
  if (!last) throw new Error('marked content ends that did not begin')
  if (reading.path) throw new Error('marked content ends within a path')
  if (reading.text && last !== reading.span)
    throw new Error('marked content ends within a text object')
  last.to = reading.index
  close(reading, last)
}

function close(reading: Reading, last: Draft): void {
  if (reading.sequence === last) reading.sequence = undefined
  if (reading.artifact === last) reading.artifact = undefined
  if (reading.span !== last) return
  reading.span = undefined
}
