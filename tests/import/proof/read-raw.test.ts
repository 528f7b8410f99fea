import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRaw } from '../../../src/import/proof/read-raw.ts'
import { encode, readCase, toLines, toParts } from './raw-case.ts'

const CASES = join(import.meta.dirname, 'raw')

describe('the raw reading of a Word file finds', () => {
  test.each(readdirSync(CASES))('%s', (name) => {
    const folder = join(CASES, name)
    const expected = readFileSync(join(folder, 'raw.txt'), 'utf8')
    expect(toLines(readRaw(encode(readCase(folder))))).toBe(expected)
  })
})

test.each([
  ['UTF-16, the low byte first', (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le')],
  ['UTF-16, the high byte first', (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le').swap16()],
  ['UTF-8 with a byte order mark', (xml: string) => Buffer.from(`\ufeff${xml}`)],
])('%s is read', (_, toBytes) => {
  const folder = join(CASES, 'notes')
  const expected = readFileSync(join(folder, 'raw.txt'), 'utf8')
  expect(toLines(readRaw(encode(readCase(folder), toBytes)))).toBe(expected)
})

test('a text that is longer than what is looked at in one go keeps every character', () => {
  const words = Array.from({ length: 40_000 }, (_, index) => `wörd${index}😀`)
  const body = `<w:p><w:r><w:t>${words.join(' ')}</w:t></w:r></w:p>`
  const [paragraph] = readRaw(encode(toParts(body))).get('body') ?? []
  expect(paragraph?.text).toBe(words.join(' '))
})

test('notes are found wherever the relations say, and others are not fetched', () => {
  const parts = toParts('<w:p/>')
  const relations = `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships">
    <r:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/endnotes" Target="/custom/notes.xml"/>
    <r:Relationship Id="b" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/footnotes" TargetMode="External" Target="https://example.org/notes.xml"/>
  </r:Relationships>`
  const endnotes = readFileSync(join(CASES, 'notes/endnotes.xml'), 'utf8')
  const all = new Map([
    ...parts,
    ['word/_rels/document.xml.rels', relations],
    ['custom/notes.xml', endnotes],
  ])
  expect(toLines(readRaw(encode(all)))).toBe('body:0\nendnote 1:0 One.\n')
})
