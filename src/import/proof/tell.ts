import type { Message } from '../../message/message.ts'
import type { Amendment, Move, NumberedLabel } from '../account.ts'
import type { Finding, Kind } from '../finding.ts'
import { showUnseen } from '../messages/show-unseen.ts'
import type { WordPlace } from '../place.ts'
import { REASONS } from '../reasons.ts'
import type { OtherLabel } from './note-labels.ts'
import type { Deviation } from './pieces.ts'
import type { PublishedWord } from './published.ts'
import { isEmpty, type Stretch } from './stretch.ts'
import type { LackingTitle } from './title.ts'
import type { WantedWord } from './wanted.ts'

const FAULT = 'this is a fault of the import: report it, with the Word file'

/** What is told at a place of the Word file, or at one of the Markdown. */
export type Told = { readonly finding: Finding } | { readonly message: Message }

const PROOF = { rule: 'word-proof', severity: 'error' } satisfies Pick<Kind, 'rule' | 'severity'>

/** Both texts whose words are compared. */
export interface Texts {
  readonly wanted: readonly WantedWord[]
  readonly found: readonly PublishedWord[]
}

/** Says in a sentence what differs, and where: what lacks, at the place in the Word file; what is too many, in the Markdown. */
export function tell({ wanted, found, isMoved }: Deviation, texts: Texts): Told {
  const lost = texts.wanted.slice(wanted.from, wanted.to)
  const others = texts.found.slice(found.from, found.to)
  const [after, otherAfter] = [wordBefore(texts.wanted, wanted), wordBefore(texts.found, found)]
  const [first] = lost
  if (!first) return tellAdded(others, otherAfter)
  const reason = isMoved
    ? `${named(lost)} stands ${place(otherAfter)} in the publication, and ${place(after)} in the Word file`
    : `The publication ${isEmpty(found) ? 'lacks' : `has ${quote(others)} for`} ${named(lost)}, ${place(after)}`
  const word = others[0] ?? otherAfter ?? texts.found[found.from]
  return at(first.paragraph.place, reason, `if it is not meant so, mend it${inMarkdown(word)}`)
}

function tellAdded(added: readonly PublishedWord[], after: PublishedWord | undefined): Told {
  const [first] = added
  return {
    message: {
      ...PROOF,
      reason: `The publication has ${quote(added)}, ${place(after)}, which the Word file has not`,
      hint: 'if it is not meant so, take it out',
      ...(first && {
        paragraph: first.place.label,
        position: first.place.position,
        source: first.place.part.source,
      }),
    },
  }
}

/** Says that a title stands neither in the text nor in the front matter. */
export const tellTitle = ({ amendment, words }: LackingTitle): Told =>
  at(
    amendment.place,
    `The title in the front matter lacks ${quote(words.map((text) => ({ text })))}`,
    'if it is not meant so, mend the title in the front matter',
  )

/** Says that a note has another label than Word shows. */
export const tellLabel = ({ text, wanted, found }: OtherLabel): Told =>
  at(
    { text, paragraph: 0 },
    `The note has the label “${found}”, and in Word “${wanted}”`,
    'if it is not meant so, mend it where it is referred to and where it stands',
  )

/** Says what the account has wrong: a fault of the import itself. */
export function tellWrong(wrong: Amendment | Move | NumberedLabel): Told {
  if ('found' in wrong)
    return at(
      wrong.place,
      `The import says that “${showUnseen(wrong.found)}” stands here after ${wrong.offset} characters (${REASONS[wrong.reason].words}), and it does not`,
      FAULT,
    )
  const reason =
    'reason' in wrong
      ? `sets this paragraph elsewhere (${REASONS[wrong.reason].words}), where it cannot stand`
      : `gives the number “${wrong.text}” to a paragraph that is not there`
  return at(wrong.place, `The import ${reason}`, FAULT)
}

/** Says what was done without a message to the editor: a fault of the import itself. */
export function tellUntold(untold: Amendment | Move): Told {
  const { words } = REASONS[untold.reason]
  const done =
    'found' in untold
      ? `writes “${showUnseen(untold.written.trim())}” for “${showUnseen(untold.found)}” (${words})`
      : `sets this paragraph elsewhere (${words})`
  return at(untold.place, `The import ${done}, and tells nobody`, FAULT)
}

/** Says how many differences are not told. */
export const tellMore = (told: number, more: number): Told => ({
  finding: {
    ...PROOF,
    reason: `There are ${told + more} differences, of which the first ${told} are told`,
    hint: 'mend those, and ask again',
  },
})

const at = (where: WordPlace, reason: string, hint: string): Told => ({
  finding: { ...PROOF, reason, hint, place: where },
})

/** The last word before a stretch; a reference to a note is none. */
function wordBefore<Word extends { readonly note?: unknown }>(
  words: readonly Word[],
  { from }: Stretch,
): Word | undefined {
  let at = from - 1
  while (words[at]?.note) at -= 1
  return words[at]
}

const inMarkdown = (word: PublishedWord | undefined): string =>
  word ? ` in ${word.place.part.source.path}, line ${word.place.position.line}` : ''

const place = (after: { readonly text: string } | undefined): string =>
  after ? `after “${showUnseen(after.text)}”` : 'at the beginning'

/** A number that Word shows and has nowhere is called so. */
const named = (words: readonly WantedWord[]): string =>
  words.every(({ isLabel }) => isLabel) ? `the number ${quote(words)}` : quote(words)

/** So many words are quoted. */
const MOST_WORDS = 12

function quote(words: readonly { readonly text: string }[]): string {
  const shown = words
    .slice(0, MOST_WORDS)
    .map(({ text }) => showUnseen(text))
    .join(' ')
  return words.length > MOST_WORDS ? `“${shown} …” (${words.length} words)` : `“${shown}”`
}
