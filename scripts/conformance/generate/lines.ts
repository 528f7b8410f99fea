/** Where Markdown has the end of a line for the end of a block. */
export const onOneLine = (text: string): string => text.replace(/\\?\n/g, ' ')

/** What belongs to an item or a note stands in by four spaces. */
export const setIn = (text: string): string => text.replace(/^(?=.)/gm, '    ')
