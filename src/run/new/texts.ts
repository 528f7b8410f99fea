/** What a publication begins with, for its writer to write over, by the language that it is in. */
interface Text {
  /** The title of a part. */
  readonly part: string
  /** The first paragraphs. */
  readonly paragraphs: readonly [string, string]
}

const ENGLISH: Text = {
  part: 'Introduction',
  paragraphs: ['Write the first paragraph here.', 'Write the second paragraph here.'],
}

const TEXTS: Readonly<Record<string, Text>> = {
  en: ENGLISH,
  cy: {
    part: 'Cyflwyniad',
    paragraphs: ['Ysgrifennwch y paragraff cyntaf yma.', 'Ysgrifennwch yr ail baragraff yma.'],
  },
  ga: {
    part: 'Réamhrá',
    paragraphs: ['Scríobh an chéad alt anseo.', 'Scríobh an dara halt anseo.'],
  },
  gd: {
    part: 'Ro-ràdh',
    paragraphs: ['Sgrìobh a’ chiad pharagraf an seo.', 'Sgrìobh an dàrna paragraf an seo.'],
  },
  fr: {
    part: 'Introduction',
    paragraphs: ['Écrivez ici le premier paragraphe.', 'Écrivez ici le deuxième paragraphe.'],
  },
  de: {
    part: 'Einleitung',
    paragraphs: ['Schreiben Sie hier den ersten Absatz.', 'Schreiben Sie hier den zweiten Absatz.'],
  },
}

/** The text in a language, by its tag; in English where there is none in it. */
export const textIn = (language: string): Text =>
  TEXTS[language.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH
