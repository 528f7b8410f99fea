/**
 * White space of the source as one space, as HTML has it, and each letter with its accent as one character (NFC), which
 * a face may have where it has no accent to add. The page's style keeps what is written, so that the space
 * at a line's end is drawn too: Chromium otherwise leaves it out, and the words on both sides run together.
 */
export const toSingleSpaces = (text: string): string =>
  text.replace(/[ \t\r\n\f]+/g, ' ').normalize('NFC')

/** Spaces that not every face of print has, and none of which forbids the end of a line: an ordinary one stands for each. */
export const toHeldSpaces = (text: string): string =>
  text.replace(/[\u1680\u2000-\u2006\u2008\u205f\u3000]/g, ' ')
