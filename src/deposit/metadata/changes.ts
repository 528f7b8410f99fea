import type { Change } from '../../publication/versions/version.ts'
import { spaceBefore, toChangeLabel } from '../../typesetting/versions.ts'
import { toHeading, toLines } from '../lines.ts'
import { type BagFile, type Subject, textFile } from '../subject.ts'
import { english } from '../version.ts'

/** Every editorial change to the text as it was received, as the front matter tells them, and every correction since. */
export function toChanges({ publication }: Subject): BagFile {
  const { versions = [] } = publication
  const { title, changes = [], received } = publication.frontMatter
  const kept = received
    ? 'The text as it was received is kept beside it, among the sources.'
    : 'The text as it was received is not in this bag.'
  const lines = [
    ...toHeading('Editorial changes'),
    ...toLines(
      `What was changed in “${title}” on the way from the text as it was received to the one that is published, as its editors tell it. ${kept}`,
    ),
    '',
    ...(changes.length === 0 ? ['No change is told.'] : changes.flatMap(toItem)),
  ]
  const corrections = versions.flatMap(({ date, notes, changes }) => [
    ...notes.flatMap((note) => toItem(`${english(date)}: ${note}`)),
    ...changes().flatMap((change) => toItem(`${english(date)}, as compared: ${toWords(change)}`)),
  ])
  const since =
    corrections.length === 0 ? [] : ['', ...toHeading('Corrected since'), ...corrections]
  return textFile('metadata/editorial-changes.txt', `${[...lines, ...since].join('\n')}\n`)
}

const toItem = (text: string): readonly string[] =>
  toLines(`- ${text}`).map((line, index) => (index === 0 ? line : `  ${line}`))

/** What the comparison of two texts has found in one place: `Paragraph 7.4, changed: “Home Office” for “Treasury”`. */
function toWords(change: Change): string {
  const { label, formerLabel, kind, pieces } = change
  const name = formerLabel ? `${label}, before ${formerLabel}` : label
  if (kind === 'moved' || kind === 'kept') return toChangeLabel(change, name, 'en')
  if (kind !== 'changed')
    return `${name}, ${DONE[kind]}:${pieces.map((piece) => spaceBefore(piece) + piece.text).join('')}`
  const told = pieces.flatMap((piece) =>
    piece.kind === 'same' ? [] : [`${DONE[piece.kind]} “${piece.text.trim()}”`],
  )
  return `${name}, changed: ${told.join(', ')}`
}

/** As the editions call it. */
const DONE = { added: 'put in', removed: 'taken out' } as const
