import type { Inline } from './tree.ts'

/** The text of inlines as one string; a break is a space, a reference to a note nothing. */
export const toPlainText = (inlines: readonly Inline[]): string => inlines.map(plainText).join('')

function plainText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'abbreviation':
      return inline.value
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'foreign':
      return toPlainText(inline.children)
    case 'noteReference':
      return ''
    case 'break':
      return ' '
  }
}

/** Splits a text into words at white space, in Unicode NFC: the one place where words are made. */
export const toWords = (text: string): readonly string[] =>
  text.normalize('NFC').split(/\s+/u).filter(Boolean)
