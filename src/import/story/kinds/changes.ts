import type { Kind } from '../../finding.ts'

const ACCEPT = 'accept or reject all changes in Word, and import it again'

/** Words that somebody has put in, and nobody has accepted. */
export const INSERTED: Kind = {
  rule: 'word-tracked',
  severity: 'error',
  reason: 'An insertion is not accepted yet; it is taken as accepted',
  hint: ACCEPT,
}

export const DELETED: Kind = {
  rule: 'word-tracked',
  severity: 'error',
  reason: 'A deletion is not accepted yet; its words are left out',
  hint: ACCEPT,
  isLeftOut: true,
}

export const MOVED_HERE: Kind = {
  rule: 'word-tracked',
  severity: 'error',
  reason: 'A move is not accepted yet; the words are taken where they were moved to',
  hint: ACCEPT,
}

export const MOVED_AWAY: Kind = {
  rule: 'word-tracked',
  severity: 'error',
  reason: 'Words are moved away, and stand nowhere that words were moved to; they are left out',
  hint: ACCEPT,
  isLeftOut: true,
}

export const DELETED_END: Kind = {
  rule: 'word-tracked',
  severity: 'error',
  reason:
    'The end of a paragraph is deleted, and nobody has accepted that yet; it is joined to the next',
  hint: ACCEPT,
}

export const INSERTED_END: Kind = {
  rule: 'word-tracked',
  severity: 'error',
  reason:
    'The end of a paragraph is put in, and nobody has accepted that yet; it is taken as accepted',
  hint: ACCEPT,
}

export const DELETED_ROW: Kind = {
  rule: 'word-tracked',
  severity: 'error',
  reason: 'The deletion of a row is not accepted yet; the row is left out',
  hint: ACCEPT,
  isLeftOut: true,
}

export const INSERTED_ROW: Kind = {
  rule: 'word-tracked',
  severity: 'error',
  reason: 'The insertion of a row is not accepted yet; it is taken as accepted',
  hint: ACCEPT,
}

export const CHANGED_CELL: Kind = {
  rule: 'word-tracked',
  severity: 'error',
  reason:
    'A cell is put in, deleted or merged, and nobody has accepted that yet; it is kept as it stands',
  hint: ACCEPT,
}

export const COMMENT: Kind = {
  rule: 'word-comment',
  severity: 'warning',
  reason: 'A comment hangs here; it is not imported',
  hint: 'see that it is dealt with',
  isLeftOut: true,
}
