/** A stretch of text: a word or words that were found, or what stands between. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/** Words that stand on either side of one that was found, words at the opening, and words in all. */
const BESIDE = 12
const OPENING = 12
const ALL = 75

/**
 * A text with the found words apart: whole where it is short; else its opening and what stands round the words, with an
 * ellipsis where something is left out. `places` are counted in words.
 */
export function excerpt(text: string, places: readonly number[]): readonly Piece[] {
  const words = text.split(/\s+/u)
  const found = new Set(places)
  const kept = words.length <= ALL ? words.map((_, place) => place) : choose(words.length, places)
  const pieces: Piece[] = []
  let last = -1
  for (const place of kept) {
    if (place > last + 1) add(' …', false)
    if (place > 0) add(' ', found.has(place) && found.has(place - 1) && place === last + 1)
    const [before, word, after] = splitPunctuation(words[place] ?? '')
    add(before, false)
    add(word, found.has(place))
    add(after, false)
    last = place
  }
  if (last < words.length - 1) add(' …', false)
  return pieces

  function add(text: string, isFound: boolean): void {
    const previous = pieces.at(-1)
    if (text === '') return
    if (previous?.isFound === isFound)
      pieces[pieces.length - 1] = { text: previous.text + text, isFound }
    else pieces.push({ text, isFound })
  }
}

/** The places to keep, in order: the opening, then what is round each found word while there is room. */
function choose(length: number, places: readonly number[]): readonly number[] {
  const kept = new Set(Array.from({ length: OPENING }, (_, place) => place))
  for (const place of places.length > 0 ? places : [OPENING])
    for (let near = place - BESIDE; near <= place + BESIDE; near++)
      if (near >= 0 && near < length && kept.size < ALL) kept.add(near)
  return [...kept].sort((one, other) => one - other)
}

function splitPunctuation(word: string): readonly [string, string, string] {
  const [, before = '', bare = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? []
  return [before, bare, after]
}
