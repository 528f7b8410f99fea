import type { Kind } from '../../finding.ts'

/** What is odd about lists, cells and notes. */
export const MERGED_CELL: Kind = {
  rule: 'word-merged-cell',
  severity: 'error',
  reason:
    'A cell that is merged into another holds words that Word does not show; they are left out',
  hint: 'divide the cells in Word, and take the words out or put them in their place',
  isLeftOut: true,
}

export const WIDE_CELL: Kind = {
  rule: 'word-merged-cell',
  severity: 'error',
  reason: 'A cell goes over more columns than a table can have; it is set in fewer',
  hint: 'divide the cell in Word, and see that the table is whole',
}

export const HEAD_BY_LOOK: Kind = {
  rule: 'word-table-head',
  severity: 'warning',
  reason:
    'A table names no head; its first row, which its style or a colour sets off, is taken for one',
  hint: 'see that the row heads the columns; else move the line of hyphens above it',
}

export const UNKNOWN_LIST: Kind = {
  rule: 'word-numbering',
  severity: 'error',
  reason: 'A paragraph is numbered by a list that the file does not hold; it has no number',
  hint: 'number it anew in Word',
}

export const UNKNOWN_FORMAT: Kind = {
  rule: 'word-numbering',
  severity: 'error',
  reason: 'A paragraph is numbered in a way that is not known; its number is written in figures',
  hint: 'write the number as it is printed',
}

export const GREATEST_NUMBER: Kind = {
  rule: 'word-numbering',
  severity: 'error',
  reason: 'A list counts further than Word does; its numbers stop at 32,767',
  hint: 'write the number as it is meant',
}

export const EMPTY_NUMBER: Kind = {
  rule: 'word-empty-number',
  severity: 'warning',
  reason: 'An empty paragraph has a number; it is left out',
  hint: 'see that the numbers after it are those that are cited',
}

export const MISSING_NOTE: Kind = {
  rule: 'word-note',
  severity: 'error',
  reason: 'A reference leads to a note that the file does not hold',
  hint: 'write the note, or take the reference out',
}

export const UNUSED_NOTE: Kind = {
  rule: 'word-note',
  severity: 'warning',
  reason: 'Nothing in the text refers to a note; it is left out',
  hint: 'see that it is no longer wanted',
  isLeftOut: true,
}

export const NOTE_IN_NOTE: Kind = {
  rule: 'word-note',
  severity: 'error',
  reason: 'A note refers to a note',
  hint: 'set the second one in the text of the first',
}

export const OWN_MARK: Kind = {
  rule: 'word-note',
  severity: 'warning',
  reason: 'A note has a mark of its own',
  hint: 'see that it is the right one, and that no other note has it',
}

export const NEW_LABEL: Kind = {
  rule: 'word-note',
  severity: 'warning',
  reason: 'Footnotes and endnotes have the same numbers; e is set before those of the endnotes',
  hint: 'see that no text cites an endnote by its number',
}

export const PAGE_LABELS: Kind = {
  rule: 'word-note',
  severity: 'warning',
  reason:
    'Notes are numbered anew on each page, which no file tells; they are numbered right through',
  hint: 'see that no text cites a note by its number',
}
