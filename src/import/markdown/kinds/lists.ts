import type { Kind } from '../../finding.ts'

/* What is told of lists, and of lines that tabs set. */

/** Of an item that is nothing but a number. */
export const itemEmpty: Kind = {
  rule: 'word-empty-item',
  severity: 'warning',
  reason: 'A paragraph has a number and no words, and is left out',
  hint: 'write its words, if any are missing; the number after it shows that one is left out',
}

/** Of a number such as `Step 1:`. */
export const labelAsWords: Kind = {
  rule: 'word-list-label',
  severity: 'warning',
  reason:
    'Word numbers a paragraph as no list of the guide is numbered; the number is written as its first word',
  hint: 'leave it, if it reads well; for an item of a list write a number as 1., (1), a), (a) or (iv)',
}

/** Of a number that goes on with no other. */
export const labelOutOfRow: Kind = {
  rule: 'word-list-label',
  severity: 'warning',
  reason:
    'The number of an item or a paragraph does not follow the one before it; it is written as the first word of its paragraph',
  hint: 'leave it, if the number is as it should be printed; or correct it, so that it follows, and take the backslash out',
}

/** Of `(a)` and a tab, of which others follow. */
export const typedList: Kind = {
  rule: 'word-typed-list',
  severity: 'warning',
  reason: 'The labels of a list are typed by hand; its paragraphs are written as items',
  hint: 'see that each of them is an item',
}

/** Of one without another. */
export const typedLabel: Kind = {
  rule: 'word-typed-list',
  severity: 'warning',
  reason:
    'A paragraph begins with what may be a label, and no other of its row follows; it is written as text',
  hint: 'take the backslash out, if it is the label of an item',
}

/** Of `7.3` where no `7.2` stands. */
export const typedNumber: Kind = {
  rule: 'word-typed-list',
  severity: 'warning',
  reason:
    'A paragraph begins with what may be its number, which goes on with no other; it is written as text',
  hint: 'take the backslash out, if it is the number of the paragraph',
}

/** Of lines with two tabs or more. */
export const typedColumns: Kind = {
  rule: 'word-tabs',
  severity: 'error',
  reason:
    'Tabs set these lines in columns; they are written as paragraphs, which do not say what stands in which column',
  hint: 'write them as a table with bars',
}

/** Of lines with one tab each. */
export const typedTable: Kind = {
  rule: 'word-tabs',
  severity: 'warning',
  reason:
    'Tabs seem to set these lines as a table; they are written as paragraphs, with a space for each tab',
  hint: 'write them as a table with bars, if they are one',
}
