/**
 * The forms in which a title may stand at the head of a page, the longest first: the whole, what stands before its colon, ever
 * fewer of its words with an ellipsis; nothing where not even one has room.
 */
export function titleForms(title: string): readonly string[] {
  const words = title.normalize('NFC').split(SPACE).filter(Boolean)
  const whole = words.join(' ')
  const colon = whole.indexOf(': ')
  const shorter = words.slice(1).map((_, at) => `${words.slice(0, -at - 1).join(' ')} …`)
  return [whole, ...(colon > 0 ? [whole.slice(0, colon)] : []), ...shorter, '']
}

/** White space but for what ties words together. */
const SPACE = /[ \t\r\n\f]+/
