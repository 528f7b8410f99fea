/** What fills the places of words: `{ page: 3, pages: 7 }`. */
export type Filling = Readonly<Record<string, string | number>>

/** Words with their places filled: `Page 3 of 7` of `Page {page} of {pages}`; a place without a filling is empty. */
export const fill = (words: string, filling: Filling): string =>
  words.includes('{')
    ? words.replace(/\{(\w+)\}/g, (_, name: string) => String(filling[name] ?? ''))
    : words
