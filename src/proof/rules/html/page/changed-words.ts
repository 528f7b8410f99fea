import { runsOf } from '../../../../publication/runs.ts'
import type { Part, Publication } from '../../../../publication/tree.ts'
import type { Version } from '../../../../publication/versions/version.ts'
import { blocksOf } from '../../../../publication/walk.ts'
import type { HtmlFault } from '../page-rules.ts'

/**
 * A text without the words that its next version is told to have taken out, and with those that it is told to have put in, has
 * the words of that version, each as often. Printed numbers of paragraphs and items are no words of theirs.
 */
export function* changedWords(publication: Publication): Generator<HtmlFault> {
  const { versions = [] } = publication
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1]?.text
    if (!before) continue
    const word = wrongWord(before, version, version.text ?? publication)
    if (word === undefined) continue
    const reason = `The changes of ${version.date} do not tell all of what became of the word "${word}"`
    yield { rule: 'web-page', reason }
  }
}

/** The first word of which the changes tell too much, or too little. */
function wrongWord(
  before: Publication,
  { changes }: Version,
  after: Publication,
): string | undefined {
  const counts = new Map<string, number>()
  const count = (words: readonly string[], by: 1 | -1): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + by)
  }
  count(wordsIn(before), 1)
  for (const { kind, text } of changes().flatMap(({ pieces }) => pieces))
    if (kind !== 'same') count(lettersIn(text), kind === 'added' ? 1 : -1)
  count(wordsIn(after), -1)
  return [...counts].find(([, left]) => left !== 0)?.[0]
}

/** Words, and each mark at them by itself: of `shelters.` the full stop may have stood after another word before. */
const lettersIn = (text: string): readonly string[] =>
  text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+|\S/gu) ?? []

const wordsIn = ({ parts }: Publication): readonly string[] => parts.flatMap(wordsOfPart)

function wordsOfPart(part: Part): readonly string[] {
  const numbers = numbersIn(part)
  return runsOf(part).flatMap(({ text, place: { id } }) => {
    const isNumber = numbers.get(id) === text
    numbers.delete(id)
    return isNumber ? [] : lettersIn(text)
  })
}

/** What is printed before paragraphs and items that have an address, by their ids. */
const numbersIn = (part: Part): Map<string | undefined, string | undefined> =>
  new Map(
    blocksOf(part).flatMap((block) => {
      if (block.type === 'list') return block.items.map(({ id, label }) => [id, label] as const)
      return block.type === 'paragraph' ? [[block.id, block.label] as const] : []
    }),
  )
