import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import { readPublications } from '../../src/publication/read.ts'
import { wordsOf } from '../../src/publication/runs.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { toWords } from '../../src/publication/words.ts'
import records from './changes.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const { publications } = await readPublications(join(root, 'content'), root)

describe.each(Object.entries(records))('%s', (name, { received, notation, changes }) => {
  const publication = publications.find((publication) => publication.name === name)
  if (!publication) throw new Error(`there is no publication ${name}`)
  const text = readFileSync(join(import.meta.dirname, received), 'utf8')
  const edited = [...notation, ...changes].reduce(replaceAll, text)

  test('has every word of the received text, in order, and no other', () => {
    expect(wordsIn(publication)).toEqual(toWords(edited))
  })

  test('records each change in its front matter', () => {
    const recorded = publication.frontMatter.changes ?? []
    for (const change of changes) expect(recorded).toContain(change.recorded)
  })

  test.each(Object.keys(faults))('is told from a text where %s', (fault) => {
    for (const [index, tampered] of tamper(publication, faults[fault]).entries())
      expect(wordsIn(tampered), `word ${index}`).not.toEqual(toWords(edited))
  })
})

interface Replacement {
  readonly from: string
  readonly to: string
  readonly times: number
}

function replaceAll(text: string, { from, to, times }: Replacement): string {
  const pieces = text.split(from)
  expect(pieces.length - 1, `times of ${JSON.stringify(from)}`).toBe(times)
  return pieces.join(to)
}

const wordsIn = (publication: Publication): readonly string[] =>
  wordsOf(publication).map(({ text }) => text)

type Fault = (word: string) => string

const faults: Readonly<Record<string, Fault>> = {
  'a word is left out': () => '',
  'a word stands twice': (word) => `${word} ${word}`,
  'a letter is another': (word) =>
    word.replace(/\p{L}(?=\P{L}*$)/u, (letter) => (letter === 'x' ? 'y' : 'x')),
  'an apostrophe is a typewriter’s': (word) => `${word}'`,
}

/** The publication with one word of its source altered: in twenty places, spread over its text. */
function tamper(publication: Publication, fault: Fault | undefined): readonly Publication[] {
  const part = publication.parts[0]
  if (!part || !fault) throw new Error('there is nothing to tamper with')
  const words = [...part.source.text.matchAll(/(?<=[a-z] )[a-z]+(?= [a-z])/g)].filter(
    ({ index }) => index > part.source.text.indexOf('\n---\n'),
  )
  const step = Math.floor(words.length / 20)
  return words
    .filter((_, index) => index % step === 0)
    .map(({ 0: word, index }) => {
      const { text } = part.source
      const altered = text.slice(0, index) + fault(word) + text.slice(index + word.length)
      return parseAgain(publication, altered)
    })
}

function parseAgain(publication: Publication, text: string): Publication {
  const [part] = publication.parts
  const source = { path: 'tampered.md', text }
  const sources =
    part?.name === ''
      ? { name: publication.name, main: source, parts: [] }
      : {
          name: publication.name,
          main: publication.source,
          parts: [{ name: part?.name ?? '', source }],
        }
  const parsed = parsePublication(sources).publication
  if (!parsed) throw new Error('the tampered text was not parsed')
  return parsed
}
