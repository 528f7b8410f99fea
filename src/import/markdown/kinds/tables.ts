import type { Kind } from '../../finding.ts'

/* What is told of tables, boxes, captions and pictures. */

/** Of a first row of bold cells. */
export const headGuessed: Kind = {
  rule: 'word-table-head',
  severity: 'warning',
  reason: 'A table names no head; its first row, which is bold, is taken for one',
  hint: 'see that the row heads the columns; else move the line of hyphens above it',
}

/** Of a table none of whose rows is a head. */
export const headMissing: Kind = {
  rule: 'word-table-head',
  severity: 'warning',
  reason: 'A table has no head',
  hint: 'move the line of hyphens below the first row, if that heads the columns',
}

/** Of an empty cell of a head above words. */
export const headCellMissing: Kind = {
  rule: 'word-table-head',
  severity: 'error',
  reason: 'A column of a table has words, and nothing stands above them in the head',
  hint: 'write in the head what the column holds; or move the line of hyphens above the first row, if that is no head',
}

/** Of a table within a table. */
export const nestedTable: Kind = {
  rule: 'word-nested-table',
  severity: 'warning',
  reason: 'A table stands in a cell of a table; its cells are set one after the other, row by row',
  hint: 'make two tables of it, or see that it reads well',
}

/** Of what is deeper than the parser reads. */
export const nestedDeep: Kind = {
  rule: 'word-nested-table',
  severity: 'warning',
  reason:
    'Boxes, lists or tables stand in one another more than 12 times; what is deeper is set one after the other',
  hint: 'see that it reads well, or set it out more plainly',
}

/** Of a table of one column. */
export const tableAsBox: Kind = {
  rule: 'word-box',
  severity: 'warning',
  reason: 'A table of one column is written as a box',
  hint: 'see that it is set apart from the text; else take the lines of colons out',
}

/** Of an empty table of one cell. */
export const answerBox: Kind = {
  rule: 'word-form',
  severity: 'warning',
  reason: 'An empty table of one cell, to be written in, is set as a row of full stops in a box',
  hint: 'take the box out, if nothing is to be written there',
}

/** Of paragraphs with borders. */
export const bordersAsBox: Kind = {
  rule: 'word-box',
  severity: 'warning',
  reason: 'Paragraphs with lines round them are written as a box',
  hint: 'see that they are set apart from the text; else take the lines of colons out',
}

/** Of `Question 1`, which Word counts. */
export const countedBox: Kind = {
  rule: 'word-box',
  severity: 'warning',
  reason: 'A numbered question, recommendation or conclusion is written as a box of its kind',
  hint: 'see that nothing before or after it belongs into the box',
}

/** Of a grid with more columns than any row has cells. */
export const dividedForm: Kind = {
  rule: 'word-layout-table',
  severity: 'warning',
  reason:
    'A form whose rows are divided in many ways is written as several tables, each of rows that are divided alike',
  hint: 'see that what belongs together stands together',
}

/** Of a table of one row. */
export const layoutTable: Kind = {
  rule: 'word-layout-table',
  severity: 'warning',
  reason: 'A table seems to lay out text side by side; its cells are set one after the other',
  hint: 'see that they read well in this order',
}

/** Of a list within a list in a cell. */
export const cellList: Kind = {
  rule: 'word-cell-list',
  severity: 'warning',
  reason: 'What is set in within a list in a cell stands at the margin of the cell',
  hint: 'see that it reads well; in a cell lists do not stand in one another',
}

/** Of a heading in a cell or a note. */
export const cellHeading: Kind = {
  rule: 'word-cell-heading',
  severity: 'warning',
  reason: 'A heading stands in a cell or a note, and is written as a paragraph',
  hint: 'see that it reads well; headings stand in the text alone',
}

/** Of a caption of nothing. */
export const captionAlone: Kind = {
  rule: 'word-caption',
  severity: 'warning',
  reason: 'A caption belongs to no table and no picture, and is written as a paragraph',
  hint: 'put it right before what it belongs to, and take the backslash before its colon out',
}

/** Of a caption that may be of two. */
export const captionBetween: Kind = {
  rule: 'word-caption',
  severity: 'warning',
  reason:
    'A caption stands between two tables or two pictures, and may be that of the one or the other',
  hint: 'see that it stands before the one that it belongs to',
}

/** Of a caption without a number. */
export const captionUnread: Kind = {
  rule: 'word-caption',
  severity: 'warning',
  reason:
    'A caption does not begin with Table or Figure and a number, and is written as a paragraph',
  hint: 'write it as Table 7.1: Next steps',
}

/** Of `Table 7.1 Next steps`. */
export const captionColon: Kind = {
  rule: 'word-caption',
  severity: 'warning',
  reason: 'A caption has no colon after its number, and gets one',
  hint: 'see that it stands in the right place',
}

/** Of a picture that says nothing in words. */
export const alternativeMissing: Kind = {
  rule: 'word-alternative',
  severity: 'error',
  reason: 'A picture has no alternative text',
  hint: 'write between ![ and ] what it says to those who see it',
}

/** Of a picture that the author marked as such. */
export const pictureDecorative: Kind = {
  rule: 'word-alternative',
  severity: 'warning',
  reason: 'A picture is marked as decorative, and is left out',
  hint: 'write it as a figure, if it says something',
}
