import type { Kind } from '../../finding.ts'

/* What is told of lists, and of lines that tabs set. */

export const itemEmpty: Kind = {
  rule: 'word-empty-item',
  severity: 'warning',
  reason: 'A paragraph has a number and no words, and is left out',
  hint: 'write its words, if any are missing; the number after it shows that one is left out',
}

export const labelAsWords: Kind = {
  rule: 'word-list-label',
  severity: 'warning',
  reason: 'A number begins no item of a list here, and stands as the first word of its paragraph',
  hint: 'see that it reads well; labels of items are as (a), a), 1. or (iv), in a row from the first',
}

export const labelOutOfRow: Kind = {
  rule: 'word-list-label',
  severity: 'warning',
  reason:
    'A number does not go on from the one before it, nor begin a list; it is written as the first word of its paragraph',
  hint: 'see that it reads well; if it is the number of an item, number the list from its first item, and take the backslash out',
}

export const typedList: Kind = {
  rule: 'word-typed-list',
  severity: 'warning',
  reason: 'The labels of a list are typed by hand; its paragraphs are written as items',
  hint: 'see that each of them is an item',
}

export const typedLabel: Kind = {
  rule: 'word-typed-list',
  severity: 'warning',
  reason:
    'A paragraph begins with what may be a label, and no other of its row follows; it is written as text',
  hint: 'take the backslash out, if it is the label of an item',
}

export const typedTable: Kind = {
  rule: 'word-tabs',
  severity: 'warning',
  reason:
    'Tabs seem to set these lines as a table; they are written as paragraphs, with a space for each tab',
  hint: 'write them as a table with bars, if they are one',
}
