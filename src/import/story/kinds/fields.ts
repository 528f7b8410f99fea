import type { Kind } from '../../finding.ts'

/** What Word makes, or somebody is to fill in. */
export const CONTENTS: Kind = {
  rule: 'word-contents',
  severity: 'warning',
  reason:
    'A table of contents or an index that Word makes is left out, since each edition makes its own',
  hint: 'nothing need be done if it listed no more than headings, tables and figures',
  isLeftOut: true,
}

export const PAGE_REFERENCE: Kind = {
  rule: 'word-page-reference',
  severity: 'warning',
  reason:
    'The number of a page is cited, and pages differ from edition to edition; it is kept as it was last shown',
  hint: 'cite the number of the paragraph or the heading',
}

export const DATE: Kind = {
  rule: 'word-date',
  severity: 'warning',
  reason: 'A date that Word changes stands here; it is kept as it was last shown',
  hint: 'see that it is the day that is meant, and type it',
}

export const UNSTORED_DATE: Kind = {
  rule: 'word-date',
  severity: 'error',
  reason: 'Word sets a date or the number of a page here, and stores nothing; it is left out',
  hint: 'type it',
}

export const FORM_FIELD: Kind = {
  rule: 'word-form',
  severity: 'error',
  reason: 'A field to be filled in stands here; what it shows is kept',
  hint: 'write what is meant, or a blank of full stops',
}

export const EMPTY_FORM_FIELD: Kind = {
  rule: 'word-form',
  severity: 'error',
  reason: 'A field to be filled in stands here, and shows what nobody has typed; it is left out',
  hint: 'write what is meant, or a blank of full stops',
  isLeftOut: true,
}

export const BLANK: Kind = {
  rule: 'word-form',
  severity: 'warning',
  reason:
    'Tabs or spaces are underlined, as a blank to be filled in; a row of full stops is written',
  hint: 'see that a blank is meant',
}

export const PROMPT: Kind = {
  rule: 'word-form',
  severity: 'error',
  reason: 'A field shows its prompt, and no words of the author; the prompt is kept',
  hint: 'fill the field in, or take it out',
}

export const UNENDED_FIELD: Kind = {
  rule: 'word-field',
  severity: 'error',
  reason:
    'A field has no end, so that nobody can tell where what it shows ends; what follows the next heading is kept',
  hint: 'open the file in Word and save it anew, and see that no words lack here',
}

export const UNSTORED_FIELD: Kind = {
  rule: 'word-field',
  severity: 'error',
  reason: 'Word reckons what a field shows when it opens the file, which stores nothing for it',
  hint: 'open the file in Word, renew its fields (Ctrl+A, F9), and save it; or type what belongs here',
}

export const UNSTORED_NUMBER: Kind = {
  rule: 'word-numbering',
  severity: 'error',
  reason: 'Word counts here by a field (AUTONUM, LISTNUM), and stores no number; it is left out',
  hint: 'type the number, or number the paragraphs by a list',
}

export const FIELD_CODE: Kind = {
  rule: 'word-field',
  severity: 'warning',
  reason: 'Words stand in the code of a field, which Word does not show; they are left out',
  hint: 'see that none of them is a word of the text',
  isLeftOut: true,
}

export const ELSEWHERE: Kind = {
  rule: 'word-elsewhere',
  severity: 'error',
  reason: 'The words of this place lie in another file or in another form, and are not read',
  hint: 'open the file in Word, put the text here, and save it anew',
}

export const OTHER_BRANCH: Kind = {
  rule: 'word-elsewhere',
  severity: 'warning',
  reason: 'The file holds other words here for other programs than Word; they are left out',
  hint: 'see that the words that are kept are those that are meant',
  isLeftOut: true,
}

export const FROM_ELSEWHERE: Kind = {
  rule: 'word-elsewhere',
  severity: 'error',
  reason: 'The words of this place come from another file; what was last shown is kept',
  hint: 'see that they are the words that are meant',
}
