import type { WordPlace } from '../place.ts'
import type { Change, Draft } from './draft.ts'
import { withoutSpace } from './raw.ts'
import type { Flow } from './reading.ts'
import type { StoryInline } from './story.ts'

/** Where the text of joined paragraphs ends so far; its offset counts as that of an amendment does. */
export interface End {
  readonly place: WordPlace
  readonly offset: number
}

/** Where a paragraph ends. */
export const endOf = ({ place, raw }: Draft): End => ({
  place,
  offset: raw.normalize('NFC').length,
})

/** Why a piece of a word stands elsewhere. */
const JOINED = 'one word in two paragraphs that are joined'

/**
 * Joins the first word of a paragraph to the last one of those before it, where no white space divides them: it is left out
 * here, and put in there. Gives where the text ends with it.
 */
export function joinWords(
  before: { readonly inlines: readonly StoryInline[]; readonly end: End },
  draft: Draft,
  { reading }: Flow,
): End {
  const [text, own] = [toText(before.inlines), toText(draft.inlines)]
  if (own === '') return before.end
  if (!/\S$/.test(text) || /^\s/.test(own)) return endOf(draft)
  const [first = ''] = /^\S+/.exec(own) ?? []
  const written = takeFirst(draft, first.length)
  reading.joints.push({ ...before.end, found: '', written, reason: JOINED })
  return withoutSpace(written) === withoutSpace(own) ? before.end : endOf(draft)
}

/** Leaves out so many characters at the beginning of a paragraph, with all of the change that they end in, and gives them. */
function takeFirst(draft: Draft, count: number): string {
  const changes: Change[] = []
  let written = ''
  for (const piece of piecesOf(draft)) {
    const rest = count - withoutSpace(written).length
    const isPlain = piece.found === piece.written
    const taken = isPlain ? piece.found.slice(0, rest) : piece.found
    if (rest <= 0 && isPlain) continue
    if (rest <= 0) changes.push(piece)
    else {
      written += isPlain ? taken : piece.written
      if (taken !== '') changes.push({ ...piece, found: taken, ...leftOut(piece) })
    }
  }
  draft.changes = changes
  return written.trim()
}

const leftOut = ({ written, reason }: Change): Pick<Change, 'written' | 'reason'> => ({
  written: '',
  reason: written === '' ? reason : JOINED,
})

/** All of a paragraph's raw text, in order: what is changed, and what stands between. */
function piecesOf({ raw, changes }: Draft): readonly Change[] {
  const pieces: Change[] = []
  let before = 0
  const addPlain = (to: number): void => {
    const text = raw.slice(before, to)
    if (text !== '') pieces.push({ at: before, found: text, written: text, reason: '' })
  }
  for (const change of changes) {
    addPlain(change.at)
    pieces.push(change)
    before = change.at + change.found.length
  }
  addPlain(raw.length)
  return pieces
}

/** The text of a paragraph; a reference to a note divides no word. */
const toText = (inlines: readonly StoryInline[]): string => inlines.map(textOf).join('')

function textOf(inline: StoryInline): string {
  if (inline.type === 'text') return inline.value
  return inline.type === 'noteReference' ? '' : ' '
}
