/** Columns of a line: what a screen of 80 and a printed page of 10 characters an inch both hold. */
export const WIDTH = 72

/** Columns left of the text: a paragraph's number stands in the first five, one stays empty. */
export const AXIS = 6

/** The most columns left of what is set in, however deep it is nested: more than half of each line is for words. */
export const DEEPEST = 32

/** Lines of a page, the page-top line and the empty line under it included. */
export const PAGE_LINES = 58
