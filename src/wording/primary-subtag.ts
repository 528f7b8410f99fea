/** The primary subtag of a tag of BCP 47, in small letters: `en` of `en-GB`. */
export const primarySubtag = (language: string): string =>
  language.split('-', 1)[0]?.toLowerCase() ?? ''
