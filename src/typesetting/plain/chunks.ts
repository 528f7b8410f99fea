import type { Inline } from '../../publication/tree.ts'
import { furnish } from '../furniture.ts'
import { bracket } from './bracket.ts'
import type { PlainSetting } from './setting.ts'
import { type Chunk, LINE_END } from './wrap.ts'

/** Words of the publication, words of ours, or an end of line. */
type Atom = { readonly words: string } | { readonly ours: string } | typeof LINE_END

/** Where a line may end: at white space, but not at that which forbids it. */
const SPACE = /[^\S\u00a0\u2007\u202f]+/u
const NO_BREAK_ENDS = /^[\u00a0\u2007\u202f]+|[\u00a0\u2007\u202f]+$/gu

/**
 * Divides inlines into words that lines are filled with. Words of ours stand after the whole word that they belong to,
 * with a space on either side: `exclusion. [note 1]`, so that no word of the publication is broken.
 */
export function toChunks(inlines: readonly Inline[], setting: PlainSetting): readonly Chunk[] {
  const chunks: Chunk[] = []
  let word = ''
  let ours: readonly string[] = []
  const end = (): void => {
    const whole = word.normalize('NFC').replace(NO_BREAK_ENDS, '')
    if (whole) chunks.push(whole)
    chunks.push(...ours.flatMap((words) => words.split(' ')))
    word = ''
    ours = []
  }
  for (const atom of atomsOf(inlines, setting)) {
    if (atom === LINE_END) {
      end()
      chunks.push(LINE_END)
    } else if ('ours' in atom) addOurs(atom.ours)
    else add(atom.words)
  }
  end()
  return joinDashes(chunks)

  /** Words of ours stand at once where no word is open. */
  function addOurs(words: string): void {
    ours = [...ours, words]
    if (/(^|\s)$/u.test(word)) end()
  }

  /** Words of ours that wait stand at the next white space, even at such as forbids the end of a line. */
  function add(words: string): void {
    const wordEnd = ours.length > 0 ? words.search(/\s/u) : -1
    if (wordEnd >= 0) {
      word += words.slice(0, wordEnd)
      end()
    }
    for (const [index, text] of words.slice(Math.max(0, wordEnd)).split(SPACE).entries()) {
      if (index > 0) end()
      word += text
    }
  }
}

/** Words of ours, in brackets, as chunks. */
export const ourChunks = (words: string): readonly Chunk[] => joinDashes(bracket(words).split(' '))

/** Words without inlines, as a caption or a line of an address, as chunks. */
export const plainChunks = (words: string): readonly Chunk[] =>
  joinDashes(words.normalize('NFC').split(SPACE).filter(Boolean))

function* atomsOf(inlines: readonly Inline[], setting: PlainSetting): Generator<Atom> {
  for (const inline of inlines) yield* atomsOfOne(inline, setting)
}

function* atomsOfOne(inline: Inline, setting: PlainSetting): Generator<Atom> {
  switch (inline.type) {
    case 'text':
      return yield { words: inline.value }
    case 'emphasis':
    case 'strong':
    case 'foreign':
    case 'speaker':
      return yield* atomsOf(inline.children, setting)
    case 'link': {
      yield* atomsOf(inline.children, setting)
      const address = setting.addressAfter(inline)
      if (address) yield { ours: `<${address}>` }
      return
    }
    case 'abbreviation': {
      yield { words: inline.value }
      const { expansion } = inline
      if (setting.expanded.has(inline))
        yield { ours: bracket(furnish(setting.language, 'expansion', { expansion })) }
      return
    }
    case 'noteReference':
      return yield {
        ours: bracket(furnish(setting.language, 'noteReference', { label: inline.label })),
      }
    case 'image': {
      const { alternative } = inline
      return yield { ours: bracket(furnish(setting.language, 'picture', { alternative })) }
    }
    case 'break':
      return yield LINE_END
  }
}

/** A dash alone never begins a line but the first: there it would look like an item of a list. */
function joinDashes(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = []
  for (const chunk of chunks) {
    const last = joined.at(-1)
    if (chunk === '-' && typeof last === 'string') joined[joined.length - 1] = `${last} -`
    else joined.push(chunk)
  }
  return joined
}
