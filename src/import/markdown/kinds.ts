import type { Kind } from '../finding.ts'

/** Everything that the editor is told while a story is written, by what it is about. */

export const titleGuessed: Kind = {
  rule: 'word-title',
  severity: 'warning',
  reason: 'The title is guessed: no paragraph has the style Title',
  hint: 'see that it is the title as it is cited, or give it with --title',
}

export const titleReplaced: Kind = {
  rule: 'word-title',
  severity: 'warning',
  reason: 'Another title was given than the file has, whose words are left out',
  hint: 'see that the title in the front matter is the right one',
}

export const titleNote: Kind = {
  rule: 'word-title',
  severity: 'warning',
  reason:
    'A note hangs on the title, which stands in the front matter; it hangs on the first words of the text now',
  hint: 'move the reference to where the note belongs',
}

export const numberingChosen: Kind = {
  rule: 'word-numbering',
  severity: 'warning',
  reason:
    'Numbers 1, 2, 3 may be those of paragraphs or of lists; numbering: whole is written in the front matter',
  hint: 'see that they are the numbers of paragraphs; else take numbering: whole out',
}

export const numberingLeft: Kind = {
  rule: 'word-numbering',
  severity: 'warning',
  reason: 'Numbers 1, 2, 3 may be those of paragraphs or of lists; they are written as lists',
  hint: 'write numbering: whole in the front matter, if they are the numbers of paragraphs',
}

export const levelMended: Kind = {
  rule: 'word-heading-level',
  severity: 'warning',
  reason: 'A heading leaves out a level; it is set one level below the heading before it',
  hint: 'give it the level that it should have, with one # for each level',
}

export const headingEmpty: Kind = {
  rule: 'word-heading-empty',
  severity: 'warning',
  reason: 'A heading has a number and no words, and is left out',
  hint: 'write its words after its number, if it is to stand',
}

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

export const headGuessed: Kind = {
  rule: 'word-table-head',
  severity: 'warning',
  reason: 'A table names no head; its first row, which is bold, is taken for one',
  hint: 'see that the row heads the columns; else move the line of hyphens above it',
}

export const headMissing: Kind = {
  rule: 'word-table-head',
  severity: 'warning',
  reason: 'A table has no head',
  hint: 'move the line of hyphens below the first row, if that heads the columns',
}

export const nestedTable: Kind = {
  rule: 'word-nested-table',
  severity: 'warning',
  reason: 'A table stands in a cell of a table; its cells are set one after the other, row by row',
  hint: 'make two tables of it, or see that it reads well',
}

export const tableAsBox: Kind = {
  rule: 'word-box',
  severity: 'warning',
  reason: 'A table of one column is written as a box',
  hint: 'see that it is set apart from the text; else take the lines of colons out',
}

export const bordersAsBox: Kind = {
  rule: 'word-box',
  severity: 'warning',
  reason: 'Paragraphs with lines round them are written as a box',
  hint: 'see that they are set apart from the text; else take the lines of colons out',
}

export const layoutTable: Kind = {
  rule: 'word-layout-table',
  severity: 'warning',
  reason: 'A table seems to lay out text side by side; its cells are set one after the other',
  hint: 'see that they read well in this order',
}

export const cellList: Kind = {
  rule: 'word-cell-list',
  severity: 'warning',
  reason: 'What is set in within a list in a cell stands at the margin of the cell',
  hint: 'see that it reads well; in a cell lists do not stand in one another',
}

export const cellHeading: Kind = {
  rule: 'word-cell-heading',
  severity: 'warning',
  reason: 'A heading stands in a cell or a note, and is written as a paragraph',
  hint: 'see that it reads well; headings stand in the text alone',
}

export const captionAlone: Kind = {
  rule: 'word-caption',
  severity: 'warning',
  reason: 'A caption has no table and no picture beside it, and is written as a paragraph',
  hint: 'put it right before what it belongs to, and take the backslash before its colon out',
}

export const captionUnread: Kind = {
  rule: 'word-caption',
  severity: 'warning',
  reason:
    'A caption of a table does not begin with Table and a number, and is written as a paragraph',
  hint: 'write it as Table 7.1: Next steps',
}

export const captionColon: Kind = {
  rule: 'word-caption',
  severity: 'warning',
  reason: 'A caption has no colon after its number, and gets one',
  hint: 'see that it stands in the right place',
}

export const alternativeMissing: Kind = {
  rule: 'word-picture',
  severity: 'error',
  reason: 'A picture has no alternative text',
  hint: 'write between ![ and ] what it says to those who see it',
}

export const pictureDecorative: Kind = {
  rule: 'word-picture',
  severity: 'warning',
  reason: 'A picture is marked as decorative, and is left out',
  hint: 'write it as a figure, if it says something',
}

export const raisedOnLine: Kind = {
  rule: 'word-raised',
  severity: 'warning',
  reason: 'Raised or lowered letters have no signs of their own, and are set on the line',
  hint: 'see that they are not read wrongly',
}

export const typedNote: Kind = {
  rule: 'word-typed-note',
  severity: 'warning',
  reason: 'A raised number after a word may be a reference to a note that was typed by hand',
  hint: 'write it as [^1], and the note on a line of its own: [^1]: …',
}

export const noteLabel: Kind = {
  rule: 'word-note-label',
  severity: 'warning',
  reason: 'Two notes of one part have one label; the second has another now',
  hint: 'give it the label that it should have, where it is referred to and where it stands',
}

export const noteElsewhere: Kind = {
  rule: 'word-note-label',
  severity: 'warning',
  reason:
    'A note is referred to from two parts; it stands in the first, and the second links to it',
  hint: 'write the note in both parts, if each is to have it',
}

export const noteUnreferred: Kind = {
  rule: 'word-note-label',
  severity: 'warning',
  reason: 'Nothing in the text refers to a note; it stands at the end of the last part',
  hint: 'write [^…] with its label where it belongs',
}

export const emphasisPart: Kind = {
  rule: 'word-emphasis',
  severity: 'warning',
  reason: 'Emphasis begins or ends within a word, and is left out of that word',
  hint: 'put *stars* round whole words',
}

export const linkLost: Kind = {
  rule: 'word-cross-reference',
  severity: 'warning',
  reason:
    'A cross-reference leads to nothing that has an address; its words are kept without a link',
  hint: 'write the link, as [paragraph 7.1](#p7.1)',
}

export const linkScheme: Kind = {
  rule: 'word-link',
  severity: 'warning',
  reason: 'A link leads to no address of the web or of a mailbox; its words are kept without it',
  hint: 'write the address where people find it: https://…',
}

export const phraseLanguage: Kind = {
  rule: 'word-language',
  severity: 'warning',
  reason: 'Word takes these words for another language, as {lang=…} says',
  hint: 'see that they are: Word guesses; take the brackets and the mark out where they are not',
}

/** The keys are named in the message. */
export const frontMatterMissing: Kind = {
  rule: 'word-front-matter',
  severity: 'error',
  reason: 'The front matter lacks what the file does not say for certain',
  hint: 'write it in the front matter',
}
