import { isDeepStrictEqual } from 'node:util'
import type { Message } from '../../../src/message/message.ts'
import { wordsOf } from '../../../src/publication/runs.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { toWords } from '../../../src/publication/words.ts'
import type { Paper } from '../paper/publication.ts'
import { proveEditions } from './editions.ts'
import { readAgain } from './read-again.ts'
import { type Read, readPaper, sourcesOf } from './read-paper.ts'

/** What came of a paper: whether it was refused by what the editor can mend, and what should not be. */
export interface Outcome {
  readonly isRefused: boolean
  /** What is wrong with Faircopy, each in a sentence. */
  readonly faults: readonly string[]
}

/** Reads a paper, makes every edition that needs no press, and tells what should not be. */
export async function prove(paper: Paper): Promise<Outcome> {
  const read = readPaper(paper)
  const { publication, messages } = read
  const faults = [...messages.flatMap(faultOfMessage), ...unlike(read, readPaper(paper))]
  const isRefused = messages.some(isRefusal)
  if (!publication || isRefused) return { isRefused, faults }
  const words = wordsOf(publication).map(({ text }) => text)
  const said = paper.words === undefined ? [] : difference('the tree', toWords(paper.words), words)
  const again = difference(
    'the Markdown edition, parsed',
    words,
    readAgain(publication, sourcesOf(paper).sources),
  )
  const errors = await proveEditions(publication, read.catalogue)
  const known = [...faults, ...said, ...again]
  if (paper.words === undefined && isReadInTwoWays(errors))
    return { isRefused: true, faults: [...known, ...errors.flatMap(faultOfReaders)] }
  return { isRefused, faults: [...known, ...errors.map(toFault)] }
}

/**
 * Tells whether another reader of Markdown finds other words in a text than we do, and nothing else is wrong: a careless
 * text is then refused, where it is read in two ways.
 */
const isReadInTwoWays = (errors: readonly Message[]): boolean =>
  errors.some(({ rule }) => rule === 'parity') &&
  errors.every(({ edition }) => edition === 'markdown')

/** What is told of words that are read in two ways has a place, and says what to do. */
function faultOfReaders(message: Message): readonly string[] {
  const { rule, source, position, hint } = message
  if (rule !== 'parity' || (source && position && hint)) return faultOfMessage(message)
  return [`${toFault(message)} has no place`]
}

const toFault = ({ edition, reason, rule }: Message): string => `${edition}: ${reason} [${rule}]`

/** Letters that print has no face for stop a publication; its other editions bear them. */
const isRefusal = ({ severity, rule }: Message): boolean => severity === 'error' && rule !== 'glyph'

/** A message has its place within the text; and no word is lost. */
function faultOfMessage({ rule, reason, source, position }: Message): readonly string[] {
  if (rule === 'word-lost') return [`${reason} [${rule}]`]
  if (!source || !position) return []
  const line = source.text.split('\n')[position.line - 1]
  const isThere = line !== undefined && position.column >= 1 && position.column <= line.length + 1
  return isThere
    ? []
    : [`${rule} is said to be at ${position.line}:${position.column}, where nothing is`]
}

/** The same text gives the same tree, of plain data, and the same messages. */
function unlike(one: Read, other: Read): readonly string[] {
  const [publication, again] = [one, other].map(
    ({ publication }) => publication && told(publication),
  )
  const same =
    isDeepStrictEqual(publication, again) && isDeepStrictEqual(one.messages, other.messages)
  return [
    ...(same ? [] : ['The same text gives another tree or other messages']),
    ...(isPlain(publication) ? [] : ['The tree is not plain data']),
  ]
}

/** A tree with what its versions have changed, which is told where it is asked for. */
const told = ({ versions = [], ...publication }: Publication): object => ({
  ...publication,
  versions: versions.map((version) => ({ ...version, changes: version.changes() })),
})

const isPlain = (tree: object | undefined): boolean =>
  isDeepStrictEqual(structuredClone(tree), tree)

/** The first word that differs, in a sentence; nothing where all are the same. */
function difference(
  where: string,
  expected: readonly string[],
  found: readonly string[],
): readonly string[] {
  const length = Math.max(expected.length, found.length)
  for (let at = 0; at < length; at++)
    if (expected[at] !== found[at])
      return [
        `In ${where} stands “${found[at] ?? 'nothing'}” for “${expected[at] ?? 'nothing'}”, after “${found.slice(Math.max(0, at - 3), at).join(' ')}”`,
      ]
  return []
}
