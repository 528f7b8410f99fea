/** The languages that publications are made in: those that have wording. */
export const LANGUAGES = ['en-GB', 'cy', 'de', 'fr', 'ga', 'gd'] as const

export type Language = (typeof LANGUAGES)[number]

/** Words of a language, short and long. */
export const LEXICON: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  'en-GB': split(
    'the of and to in for that is by with on this as are be at from ferries bridges report people services children ' +
      'families areas local government support social plan action early need work care responsibilities identification ' +
      'multi-agency £4.50 50% 2006–07 10 000 naïve café “quoted” (bracketed) H₂O ½ 10⁻⁶ α Киев',
  ),
  cy: split(
    'y yr a ac i o ar yn am mae fferi fferïau pont pontydd adroddiad pobl gwasanaethau plant teuluoedd ardal llywodraeth ' +
      'cefnogaeth cynllun gwaith gofal cyfrifoldebau Llanfairpwllgwyngyll tŷ ŵyl dŵr £4.50 50% “dyfyniad”',
  ),
  de: split(
    'der die das und in von zu mit auf für ist im dem Fähre Fähren Brücke Bericht Menschen Dienste Kinder Gebiet ' +
      'Regierung Unterstützung Verwaltungsvorschrift Donaudampfschifffahrt Straße groß 15 % „Zitat“ § 3',
  ),
  fr: split(
    'le la les et de du à dans pour que est par avec sur bac bacs pont ponts rapport gens services enfants familles ' +
      'gouvernement soutien plan travail soins responsabilités œuvre été 15 % n° 3',
  ),
  ga: split(
    'an na agus i do go is le ar seo bád droichead tuarascáil daoine seirbhísí leanaí teaghlaigh ceantar rialtas ' +
      'tacaíocht plean obair cúram freagrachtaí éigin',
  ),
  gd: split(
    'an na agus ann do gu is le air seo bàta drochaid aithisg daoine seirbheisean clann teaghlaichean sgìre riaghaltas ' +
      'taic plana obair cùram dleastanasan',
  ),
}

function split(words: string): readonly [string, ...string[]] {
  const [first = '', ...others] = words.split(' ')
  return [first, ...others]
}
