import type { Kind } from '../../finding.ts'

/** What is special about words that stand in the text. */
export const HIDDEN: Kind = {
  rule: 'word-hidden',
  severity: 'error',
  reason: 'Hidden words are left out',
  hint: 'take them out in Word, or show them',
  isLeftOut: true,
}

export const STRUCK: Kind = {
  rule: 'word-struck',
  severity: 'error',
  reason:
    'Words are struck through, which says that they no longer hold; they are kept as plain words',
  hint: 'take them out, or say in words what holds',
}

export const CAPITALS: Kind = {
  rule: 'word-capitals',
  severity: 'warning',
  reason: 'Word shows these letters as capitals; they are kept as they were typed',
  hint: 'see that they read well; type capitals where capitals are meant',
}

export const UNDERLINED: Kind = {
  rule: 'word-underlined',
  severity: 'warning',
  reason: 'Words are underlined, which looks like a link; they are kept without the line',
  hint: 'set them in italics if they are to be stressed',
}

export const RUBY: Kind = {
  rule: 'word-ruby',
  severity: 'warning',
  reason: 'A reading stands above the words; it is set after them in brackets',
  hint: 'see that it reads well',
}

export const FRAME: Kind = {
  rule: 'word-text-box',
  severity: 'warning',
  reason: 'A paragraph stands in a frame on the page; it is set where it stands in the file',
  hint: 'see that this is its place',
}

export const EQUATION: Kind = {
  rule: 'word-equation',
  severity: 'error',
  reason: 'An equation is written on one line, since no edition can set it yet',
  hint: 'see that it says the same, or set it as a figure with a description',
}

export const EQUATION_REST: Kind = {
  rule: 'word-equation',
  severity: 'error',
  reason: 'An equation holds words where none may stand; they are set after it',
  hint: 'write what is meant',
}

export const EQUATION_LEFT_OUT: Kind = {
  rule: 'word-equation',
  severity: 'error',
  reason: 'An equation in no paragraph is left out with what it stands in',
  hint: 'see that it is not wanted',
  isLeftOut: true,
}

export const EQUATION_FIELD: Kind = {
  rule: 'word-equation',
  severity: 'error',
  reason: 'An equation stands in a field (EQ), which cannot be read; it is left out',
  hint: 'write it on one line, or set it as a figure with a description',
  isLeftOut: true,
}

export const UNKNOWN_SIGN: Kind = {
  rule: 'word-sign',
  severity: 'error',
  reason:
    'A sign stands in a font of signs at a number that has no known meaning; □ is written for it',
  hint: 'write the character or the word that is meant',
}

export const GUESSED_SIGN: Kind = {
  rule: 'word-sign',
  severity: 'warning',
  reason:
    'A sign has a number that only a font of signs can tell, and stands in a font of letters; it is read as one of Symbol',
  hint: 'see that it is the sign that is meant',
}

export const LETTERS_AS_SIGNS: Kind = {
  rule: 'word-sign',
  severity: 'warning',
  reason: 'Letters stand in a font of signs; the signs that it shows for them are written',
  hint: 'see that signs are meant, and no letters',
}

export const UNKNOWN_ELEMENT: Kind = {
  rule: 'word-unknown',
  severity: 'error',
  reason: 'Words stand in an element that the import does not know; they are kept as plain text',
  hint: 'see that they are words of the text, and in their place',
}

export const LOCAL_LINK: Kind = {
  rule: 'word-link',
  severity: 'warning',
  reason:
    'A link leads to a file or a place that readers cannot open; its words are kept without it',
  hint: 'give the public address (https://…)',
}
