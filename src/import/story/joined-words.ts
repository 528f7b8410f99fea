import type { Amendment } from '../account.ts'
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
  const taken = takeFirst(draft, first.length)
  for (const piece of taken) reading.joints.push({ ...before.end, ...toPutIn(piece) })
  const written = taken.map((piece) => piece.written).join('')
  return withoutSpace(written) === withoutSpace(own) ? before.end : endOf(draft)
}

/** Leaves out so many characters at the beginning of a paragraph, with all of the change that they end in, and gives them. */
function takeFirst(draft: Draft, count: number): readonly Change[] {
  const taken: Change[] = []
  const kept: Change[] = []
  let rest = count
  for (const piece of piecesOf(draft)) {
    if (rest > 0) {
      const cut = isPlain(piece) ? toPlain(piece.at, piece.found.slice(0, rest)) : piece
      rest -= withoutSpace(cut.written).length
      if (cut.written !== '') taken.push(cut)
      if (cut.found !== '') kept.push(cut.written === '' ? cut : toLeftOut(cut))
    } else if (!isPlain(piece)) kept.push(piece)
  }
  draft.changes = kept
  return taken
}

const toPlain = (at: number, text: string): Change => ({
  at,
  found: text,
  written: text,
  reason: 'joined',
})

const isPlain = ({ found, written }: Change): boolean => found === written

/** What was written in another way is left out for that reason, too. */
const toLeftOut = (piece: Change): Change => ({
  ...piece,
  written: '',
  reason: 'joined',
  ...(!isPlain(piece) && { also: [piece.reason] }),
})

/** Of what was written in another way the letters are not those that are left out. */
const toPutIn = (piece: Change): Omit<Amendment, keyof End> => ({
  found: '',
  written: piece.written.trim(),
  reason: 'joined',
  ...(!isPlain(piece) && { also: [] }),
})

/** All of a paragraph's raw text, in order: what is changed, and what stands between. */
function piecesOf({ raw, changes }: Draft): readonly Change[] {
  const pieces: Change[] = []
  let before = 0
  const addPlain = (to: number): void => {
    const text = raw.slice(before, to)
    if (text !== '') pieces.push(toPlain(before, text))
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
