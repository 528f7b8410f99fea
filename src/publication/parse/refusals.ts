/** What is said of Markdown that no convention of an official document covers. */
export interface Refusal {
  readonly rule: string
  readonly reason: string
  readonly hint: string
}

export const codeSpan: Refusal = {
  rule: 'code',
  reason: 'Text between backticks is code, which is no part of an official document',
  hint: 'write \\` for a backtick that is meant as text',
}

export const codeBlock: Refusal = {
  rule: 'code',
  reason: 'A block of code is no part of an official document',
  hint: 'take the marks out; an address begins with ```address, who signed with ```signature',
}

export const unclosedLines = (type: string): Refusal => ({
  rule: 'code',
  reason: `This ${type} is not closed, and would take in what follows`,
  hint: ['write ``` on a line of its own after the last line of the', type].join(' '),
})

export const unclosedBox: Refusal = {
  rule: 'box',
  reason: 'This box is not closed, and would take in what follows',
  hint: 'write as many colons as open it on a line of their own after its last line; a box that holds others has more colons than they',
}

/** A mark with nothing after it; an item with a label may be a blank to be filled in, and says its label. */
export const nothingIn = (what: string): Refusal => ({
  rule: 'empty',
  reason: `This ${what} has no words`,
  hint: 'write them after its mark, or take the mark out; put a backslash before it where it is meant as text',
})

export const nestedPicture: Refusal = {
  rule: 'figure',
  reason: 'A link or a picture stands among the words that say what a picture shows',
  hint: 'say it in words alone; a picture of its own stands before or after it',
}

export const linkTitle: Refusal = {
  rule: 'link-title',
  reason: 'A link has a title, which not every reader can see',
  hint: 'say it in the words of the link, or in the sentence',
}

export const badLanguage = (tag: string): Refusal => ({
  rule: 'language-tag',
  reason: `"${tag}" is not a language tag`,
  hint: 'write a tag such as {lang=cy} or {lang=fr} (BCP 47)',
})

export const raggedRow = (cells: number, columns: number): Refusal => ({
  rule: 'table-shape',
  reason: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}; the table has ${columns} columns`,
  hint: 'give each row as many cells as the table has columns; write || after a cell that covers two columns, and \\| for a bar that is meant as text',
})

export const strayOptions: Refusal = {
  rule: 'table-shape',
  reason: 'The options of this table stand among its rows',
  hint: 'put them on a line of their own after its last row, or at the end of its caption; \\{ where they are meant as text',
}

export const raggedLine = (values: number, columns: number): Refusal => ({
  ...raggedRow(values, columns),
  hint: 'give each line as many values as the first has; write << after a value that covers two columns, and a value that holds a comma within quotation marks',
})

export const nothingAbove: Refusal = {
  rule: 'table-shape',
  reason: 'There is no cell above for ^^ to go on with',
  hint: 'write ^^ under a cell of the same columns, in the rows below the head or in those of the head; \\^\\^ where it is meant as text',
}

export const nothingBefore: Refusal = {
  rule: 'table-shape',
  reason: 'There is no cell before for << to go on with',
  hint: 'write << after the cell that covers its column too',
}

export const noFile = (file: string): Refusal => ({
  rule: 'table-file',
  reason: `The file ${file}, which holds the rows of this table, is not in the publication's folder`,
  hint: 'put the file there, or correct its name; letters large and small differ',
})

/** Lists and quotations, and emphasis and links within a line, may stand in one another so many times; markdown-it loses words past 100. */
export const DEEPEST = 12

export const tooDeep: Refusal = {
  rule: 'depth',
  reason: `Lists and quotations stand in one another more than ${DEEPEST} times`,
  hint: 'bring the innermost ones up',
}

export const tooDeepWithin: Refusal = {
  rule: 'depth',
  reason: `Emphasis, links and languages stand in one another more than ${DEEPEST} times`,
  hint: 'take marks out until it can be read: `*` once on each side is emphasis, twice is strong',
}

export const badCsv: Refusal = {
  rule: 'table-file',
  reason: 'From here on this file cannot be read as a table',
  hint: 'save it as CSV with commas, and put a value that holds a comma, a quote or a line end in "double quotes", a quote in it twice',
}
