/** What is escaped wherever it stands in a text: marks of Markdown, and of other Markdowns that the house rules tell of. */
const ANYWHERE: readonly RegExp[] = [
  /[\\`*[{|~^]/g,
  // A low line within a word, as in an address, is none of emphasis.
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
  // `](`, `] (`, `]{`, `]:`: the end of a link, of a phrase, of a note.
  /\](?=[({:]| \()/g,
  // `<b>`, `</b>`, `<!--`, `<https:`; but not `5 < 6`.
  /<(?=[a-z/!?])/gi,
  // `&amp;`, `&#38;`; but not `B & B`.
  /&(?=#?\w+;)/g,
  // `$$`, `$x$`; but not `$5`.
  /\$(?!\d|[^$]*$)|\$(?=\$)/g,
  // `:::box`, which opens a box or seems to.
  /(?<!:):(?=::)/g,
  // `##Aims`, which seems to be a heading.
  /^#/g,
  // `==marked==`.
  /(?<!=)=(?==)/g,
]

/** A text as Markdown that says the same, character for character; white space is left as it is, but for no-break spaces. */
export const escapeText = (text: string): string =>
  escapeAll(text, ANYWHERE).replaceAll('\u00a0', '&nbsp;')

/** The same within the brackets of a link, a phrase or an alternative text, where a bracket would end them. */
export const escapeBracketed = (text: string): string =>
  escapeAll(text, [...ANYWHERE, /\]/g]).replaceAll('\u00a0', '&nbsp;')

function escapeAll(text: string, patterns: readonly RegExp[]): string {
  const places = new Set(
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index)),
  )
  return [...Array(text.length).keys()]
    .map((at) => (places.has(at) ? `\\${text.charAt(at)}` : text.charAt(at)))
    .join('')
}
