import type { Amendment } from '../account.ts'
import type { WordPlace } from '../place.ts'
import type { Draft } from './draft.ts'
import type { Flow } from './reading.ts'
import type { StoryInline } from './story.ts'

/** A piece of a word that ends a paragraph; its offset counts as that of an amendment does. */
export interface Tail {
  readonly place: WordPlace
  readonly offset: number
  readonly text: string
}

/** The last word of a paragraph; nothing where white space ends it, or where the file holds the word in another way. */
export function tailOf({ place, raw, inlines }: Draft): readonly Tail[] {
  const [word = ''] = /\S+$/.exec(toText(inlines)) ?? []
  if (word === '' || !raw.endsWith(word)) return []
  const offset = raw.slice(0, raw.length - word.length).normalize('NFC').length
  return [{ place, offset, text: word.normalize('NFC') }]
}

/** The last word of a paragraph that is joined to another, the last word of which may be one with its first. */
export function joinTails(before: readonly Tail[], draft: Draft, flow: Flow): readonly Tail[] {
  const [own, tail] = [toText(draft.inlines), tailOf(draft)]
  if (own === '') return before
  if (/^\s/.test(own) || before.length === 0) {
    settle(before, flow)
    return tail
  }
  if (!/\s/.test(own) && tail.length > 0) return [...before, ...tail]
  settle([...before, { place: draft.place, offset: 0, text: '' }], flow)
  return tail
}

/** Tells the proof of a word in pieces: it is put in as a whole where its last piece stands. */
export function settle(pieces: readonly Tail[], { reading }: Flow): void {
  const last = pieces.at(-1)
  const before = pieces.slice(0, -1)
  if (!last || before.length === 0) return
  const reason = 'joined'
  const left = before.map(
    ({ place, offset, text }): Amendment => ({ place, offset, found: text, written: '', reason }),
  )
  const written = before.map(({ text }) => text).join('')
  const { place, offset } = last
  reading.joints.push(...left, { place, offset, found: '', written, reason })
}

const toText = (inlines: readonly StoryInline[]): string =>
  inlines
    .map((inline) =>
      inline.type === 'text' ? inline.value : inline.type === 'noteReference' ? '' : ' ',
    )
    .join('')
