/** What to write in place of an HTML element, by its name; what is not among them has no place in a document. */
export const HTML_HINTS: ReadonlyMap<string, string> = new Map(
  [
    [
      'br',
      'end the line with a backslash and go on in the next; in a cell, end its row with | \\ too, and go on in the row below',
    ],
    [
      'p',
      'put an empty line between paragraphs, and take the marks out; in a cell, end each row with | \\ and leave the cell empty in the row between',
    ],
    ['b strong', 'write **bold**'],
    ['i em cite var dfn', 'write *italic*'],
    ['u ins', 'write *italic*: what is underlined is taken for a link'],
    ['s del strike', 'leave out what is struck, and say in changes what was'],
    [
      'mark big small tt font center',
      'take the marks out: each edition sets the words in its own way; emphasis is *italic*',
    ],
    ['sub', 'write the signs of an index, as CO₂'],
    [
      'sup',
      'write raised figures as signs, as x², other raised letters on the line, and a reference to a note as [^1]',
    ],
    ['q', 'write the quotation marks: “…”'],
    [
      'a',
      'write [words](https://…), or [words](#p1.2); what can be cited has a permalink without it',
    ],
    ['img picture svg', 'write ![what it says](file.png "Figure 1: caption")'],
    [
      'figure figcaption',
      'write ![what it says](file.png "Figure 1: caption") in a paragraph of its own',
    ],
    [
      'table thead tbody tfoot tr td th caption colgroup col',
      'write a table with bars: | Stage | Built |, under it | --- | --- |, and a line of bars for each row',
    ],
    [
      'ul ol li menu',
      'begin each item with a hyphen and a space, or with its label, as (a), on a line of its own; in a cell, end each row but the last with | \\',
    ],
    ['dl dt dd', 'write the term, and under it a line that begins with a colon and three spaces'],
    ['h1 h2 h3 h4 h5 h6', 'begin the line with # for a heading, ## for one below it'],
    ['hr', 'write --- on a line of its own, with an empty line around it'],
    ['blockquote', 'begin each line of the quotation with >'],
    ['address', 'write ```address on a line of its own, then the lines, then ```'],
    ['abbr acronym', 'write on a line of its own *[DfES]: Department for Education and Skills'],
    ['span', 'take the marks out; a phrase in another language is [phrase]{lang=cy}'],
    [
      'div section article aside header footer main nav details summary',
      'take the marks out; what is set apart is :::box[Title] … :::',
    ],
    ['pre code kbd samp', 'take the marks out: code is no part of an official document'],
    ['script style', 'take it out, with all that stands in it'],
    ['iframe video audio object embed source', 'link to it: [words](https://…)'],
    ['input', 'write ☐, or ☑'],
    ['wbr', 'take it out: each edition breaks its lines itself'],
    ['math', 'write it in letters and signs, as x² or CO₂, or as a figure'],
  ].flatMap(([names = '', hint = '']) => names.split(' ').map((name) => [name, hint] as const)),
)

/** What to do about a comment, which many editors take for a note to themselves. */
export const COMMENT_HINT = 'take it out: what is published holds no note to those who write it'

/** What to do about a tag that HTML does not know, or that is none. */
export const TEXT_HINT = 'use Markdown, or write \\< for a less-than sign that is meant as text'
