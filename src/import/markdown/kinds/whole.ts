import type { Kind } from '../../finding.ts'

/* What is told of the whole publication: its front matter, its headings, its notes. */

/** Of a title that the properties and the text have. */
export const titleFromProperties: Kind = {
  rule: 'word-title',
  severity: 'warning',
  reason:
    'No paragraph has the style Title; the title is taken from the file’s properties, and its words stand near the top of the text',
  hint: 'see that it is the title as it is cited, or give it with --title',
}

/** Of a title that looks like one. */
export const titleFromCover: Kind = {
  rule: 'word-title',
  severity: 'warning',
  reason:
    'No paragraph has the style Title; the first line, which stands before the first heading, is taken for the title',
  hint: 'see that it is the title as it is cited, or give it with --title',
}

/** Of a title that is the only heading of its level. */
export const titleFromHeading: Kind = {
  rule: 'word-title',
  severity: 'warning',
  reason: 'No paragraph has the style Title; the first heading is taken for the title',
  hint: 'see that it is the title as it is cited, or give it with --title',
}

/** Of a property that the text does not have. */
export const titleLeft: Kind = {
  rule: 'word-title',
  severity: 'warning',
  reason:
    'The file’s properties name a title that does not stand near the top of the text; it is not taken',
  hint: 'give it with --title, if it is the title; a property is often that of another file',
}

/** Of a title in place of which another was given. */
export const titleReplaced: Kind = {
  rule: 'word-title',
  severity: 'warning',
  reason: 'Another title was given than the file has, whose words are left out',
  hint: 'see that the title in the front matter is the right one',
  isLeftOut: true,
}

/** Of a note on the title. */
export const titleNote: Kind = {
  rule: 'word-title',
  severity: 'warning',
  reason:
    'A note hangs on the title, which stands in the front matter; it hangs on the first words of the text now',
  hint: 'move the reference to where the note belongs',
}

/** Of whole numbers that seem to be those of paragraphs. */
export const numberingChosen: Kind = {
  rule: 'word-whole-numbers',
  severity: 'warning',
  reason:
    'Numbers 1, 2, 3 are taken for those of paragraphs, not of lists: numbering: whole is written in the front matter',
  hint: 'see that they are the numbers of paragraphs; else take numbering: whole out',
}

/** Of whole numbers that may be. */
export const numberingLeft: Kind = {
  rule: 'word-whole-numbers',
  severity: 'warning',
  reason: 'Numbers 1, 2, 3 are taken for those of lists, and may be those of paragraphs',
  hint: 'write numbering: whole in the front matter, if they are the numbers of paragraphs',
}

/** Of the numbers of an Act. */
export const numberingProvisions: Kind = {
  rule: 'word-provisions',
  severity: 'warning',
  reason:
    'Headings have numbers, and (1) stands under them, as in an Act; numbering: provisions is written in the front matter',
  hint: 'see that this is an Act, or numbered as one is; else take numbering: provisions out',
}

/** Of names in bold before questions and answers. */
export const transcript: Kind = {
  rule: 'word-transcript',
  severity: 'warning',
  reason:
    'Bold words with a colon begin paragraphs, and questions are numbered Q1, Q2; type: transcript is written in the front matter',
  hint: 'see that the bold words say who speaks; else take type: transcript out',
}

/** Of a bold line in a text with headings. */
export const boldHeading: Kind = {
  rule: 'word-bold-heading',
  severity: 'warning',
  reason:
    'A bold line seems to be a heading, but has no style of one; it is written as a paragraph',
  hint: 'if it is a heading, write it with one # for each level, and without the stars',
}

/** Of one in a text without. */
export const boldAsHeading: Kind = {
  rule: 'word-bold-heading',
  severity: 'warning',
  reason: 'A bold line seems to be a heading, and is written as one',
  hint: 'see that it is one, and that its level is right: one # for each level',
}

/** Of lines that end with the numbers of pages. */
export const typedContents: Kind = {
  rule: 'word-typed-contents',
  severity: 'warning',
  reason: 'A list of contents, typed by hand, is kept as text; each edition makes one of its own',
  hint: 'take it out, for its page numbers are those of the Word file',
}

/** Of a heading 3 right under a heading 1. */
export const levelMended: Kind = {
  rule: 'word-heading-level',
  severity: 'warning',
  reason: 'A heading leaves out a level; it is set one level below the heading before it',
  hint: 'give it the level that it should have, with one # for each level',
}

/** Of a heading that is nothing but a number. */
export const headingEmpty: Kind = {
  rule: 'word-heading-empty',
  severity: 'warning',
  reason: 'A heading has a number and no words, and is left out',
  hint: 'write its words after its number, if it is to stand',
}

/** Of a label that two notes have. */
export const noteLabel: Kind = {
  rule: 'word-note-label',
  severity: 'warning',
  reason:
    'A note has another label than in Word: a note before it has the same, or it holds a sign that no label may',
  hint: 'give it the label that it should have, where it is referred to and where it stands',
}

/** Of a second reference to a note. */
export const noteElsewhere: Kind = {
  rule: 'word-note-label',
  severity: 'warning',
  reason:
    'A note is referred to from two parts; it stands in the first, and the second links to it',
  hint: 'write the note in both parts, if each is to have it',
}

/** Of a note without a reference. */
export const noteUnreferred: Kind = {
  rule: 'word-note-label',
  severity: 'warning',
  reason: 'Nothing in the text refers to a note; it stands at the end of the last part',
  hint: 'write [^…] with its label where it belongs',
}

/** The keys are named in the message. */
export const frontMatterMissing: Kind = {
  rule: 'word-front-matter',
  severity: 'error',
  reason: 'The front matter lacks what the file does not say for certain',
  hint: 'write it in the front matter',
}
