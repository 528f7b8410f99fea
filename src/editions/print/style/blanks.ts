/** A blank page: nothing stands in its margins, for no rule says of pages of this name what does. */
export const blanks = '.blank { page: blank; break-before: page; min-height: 1mm }'
