import type { Inline } from './tree.ts'

/** The text of inlines as one string; a break is a space, a reference to a note and a picture nothing. */
export const toPlainText = (inlines: readonly Inline[]): string => inlines.map(plainText).join('')

/** Tells whether inlines hold nothing but white space. */
export const isBlank = (inlines: readonly Inline[]): boolean =>
  inlines.every((inline) =>
    'children' in inline
      ? isBlank(inline.children)
      : !SEEN.has(inline.type) && plainText(inline).trim() === '',
  )

/** What is no word and is seen all the same. */
const SEEN: ReadonlySet<Inline['type']> = new Set(['noteReference', 'image'])

function plainText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'abbreviation':
      return inline.value
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'foreign':
    case 'speaker':
      return toPlainText(inline.children)
    case 'noteReference':
    case 'image':
      return ''
    case 'break':
      return ' '
  }
}

/** Splits a text into words at white space, in Unicode NFC: the one place where words are made. */
export const toWords = (text: string): readonly string[] =>
  text.normalize('NFC').split(/\s+/u).filter(Boolean)
