/** A language as its own readers call it, or, where that is not known, in English; and the language of that name. */
export interface LanguageName {
  readonly name: string
  readonly language: string
}

/**
 * What a language is called in itself: `Cymraeg` for `cy`. Of a tag only the language and, where it is said, the script
 * are named (BCP 47; the names are those of CLDR).
 */
export function ownNameOf(tag: string): LanguageName {
  const { language, script } = new Intl.Locale(tag)
  const subtags = script ? `${language}-${script}` : language
  const own = nameIn(tag, subtags)
  if (own !== undefined) return { name: capitalise(own, tag), language: tag }
  return { name: nameIn('en', subtags) ?? tag, language: 'en' }
}

function nameIn(language: string, subtags: string): string | undefined {
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
  return names.resolvedOptions().locale.split('-')[0] === new Intl.Locale(language).language
    ? names.of(subtags)
    : undefined
}

/** Names stand alone in a list, so that each begins with a capital: `Français`. */
function capitalise(name: string, language: string): string {
  const [first = ''] = name
  return first.toLocaleUpperCase(language) + name.slice(first.length)
}
