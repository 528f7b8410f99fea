/** Why words of the Word file are left out, put in, written in another way or set elsewhere, and who hears of it. */
interface ReasonRecord {
  /** As the summary of an import says it. */
  readonly words: string
  /** The rules of which one is told where it is so; none where nothing need be told, which the proof looks at by itself. */
  readonly told: readonly `word-${string}`[]
  /**
   * Where it is told: in the paragraph itself; there, or in one before it between which and this one all words are left
   * out for the same reason; or anywhere in the file.
   */
  readonly reach: 'paragraph' | 'onwards' | 'file'
}

/** A name of a reason, as amendments and moves give it. */
export type Reason = keyof typeof TABLE

const TABLE = {
  captionAbove: silent('a caption, which stands above its table'),
  captionColon: told('the colon of a caption', 'word-caption'),
  contents: toldOnwards('a table of contents', 'word-contents'),
  deletedRow: toldOnwards('a deleted row', 'word-tracked'),
  equation: told('an equation', 'word-equation'),
  fieldCode: told('the code of a field', 'word-field'),
  fieldSign: silent('a sign that a field shows'),
  filledBlank: told('a blank to be filled in', 'word-form'),
  form: told('a box or a list of a form', 'word-form'),
  hidden: told('hidden words', 'word-hidden'),
  hiddenPart: toldOnwards('hidden words', 'word-hidden'),
  joined: silent('one word in two paragraphs that are joined'),
  mergedCell: toldOnwards('a merged cell', 'word-merged-cell'),
  noteMark: {
    ...told('the mark of a note, which the note has as its label', 'word-note'),
    reach: 'file',
  },
  noteOfPart: told('the label of a note of another part', 'word-note-label'),
  raised: silent('raised or lowered letters, set as signs'),
  ruby: toldOnwards('a reading, which stands after its words', 'word-ruby'),
  sign: silent('a sign of a special font'),
  tickBox: silent('a box to be ticked'),
  title: silent('the title, which stands in the front matter'),
  titleNotes: {
    ...told('the notes of the title, which hang on the first words', 'word-title'),
    reach: 'file',
  },
  titleReplaced: toldOnwards('the title, in place of which another was given', 'word-title'),
  typedBlank: silent('a blank to be filled in'),
  typedBullet: told('a bullet typed by hand', 'word-typed-list'),
  unseen: silent('a character that nobody sees'),
  unusedNote: toldOnwards('a note to which nothing refers', 'word-note'),
} satisfies Readonly<Record<string, ReasonRecord>>

/** Every reason. */
export const REASONS: Readonly<Record<Reason, ReasonRecord>> = TABLE

function told(words: string, rule: `word-${string}`): ReasonRecord {
  return { words, told: [rule], reach: 'paragraph' }
}

function toldOnwards(words: string, rule: `word-${string}`): ReasonRecord {
  return { words, told: [rule], reach: 'onwards' }
}

function silent(words: string): ReasonRecord {
  return { words, told: [], reach: 'paragraph' }
}
