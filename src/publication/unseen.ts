/**
 * Characters that no reader sees and that change what is read: control characters, line separators, bidirectional
 * controls (Unicode TR 36, 3.2), soft hyphens, zero-width spaces, byte order marks, noncharacters, language tags; and
 * U+FFFD, which stands where a character was lost before.
 */
const UNSEEN =
  /[[\p{Cc}--[\t\n]]\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd\p{Noncharacter_Code_Point}\u{e0001}]/gv

/** So many are looked at in one text: a file of another kind may hold nothing else, and would fill the memory. */
const MOST = 100_000

/** What is wrong with one character, and where it stands (UTF-16 code units from 0). */
export interface UnseenCharacter {
  readonly offset: number
  readonly reason: string
  readonly hint: string
}

/** The unseen characters of a text; of lone carriage returns in a row the first alone. */
export const unseenIn = (text: string): readonly UnseenCharacter[] =>
  foundIn(text)
    .take(MOST)
    .map(({ 0: character, index }) => ({ offset: index, ...faultOf(character) }))
    .toArray()

function* foundIn(text: string): Generator<RegExpExecArray> {
  let before: string | undefined
  for (const match of text.matchAll(UNSEEN)) {
    const [character] = match
    if (character !== '\r' || before !== '\r') yield match
    before = character
  }
}

function faultOf(character: string): { readonly reason: string; readonly hint: string } {
  if (character === '\r') return loneReturn
  if (character === '\ufffd') return lostCharacter
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    reason: `The text holds the unseen character U+${code}`,
    hint: 'take the character out; nobody can see it and some programs obey it',
  }
}

const loneReturn = {
  reason: 'A line ends with a carriage return alone (U+000D)',
  hint: 'save the file with line ends of Unix (LF) or Windows (CRLF)',
}

const lostCharacter = {
  reason: 'The text holds U+FFFD, which stands where a character was lost',
  hint: 'find the character in the received text, and write it here',
}
