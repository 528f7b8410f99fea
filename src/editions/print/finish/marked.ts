/**
 * Chromium copies an element's language into the PDF's tag, and nothing else that we can set. So an element that needs
 * another tag than its own says so in a private-use subtag (BCP 47, 2.2.7), which the finished file no longer has. It
 * copies none that is its parent's too: what may stand within its like has an element of another mark between.
 */
const MARKS = {
  art: 'Art',
  section: 'Sect',
  box: 'Sect',
  kind: 'Lbl',
  inner: 'NonStruct',
  contents: 'TOC',
  entry: 'TOCI',
  number: 'Span',
  noteref: 'Reference',
  note: 'Note',
  label: 'Lbl',
  address: 'P',
  item: 'LI',
  body: 'LBody',
  caption: 'Caption',
  continued: 'TD',
  columns: 'TD',
  group: 'Table',
  again: 'TD',
  shared: 'NonStruct',
  beneath: 'NonStruct',
  header: 'TH',
  words: 'TD',
  phrase: 'Span',
  terms: 'L',
  decimal: 'L',
  loweralpha: 'L',
  upperalpha: 'L',
  lowerroman: 'L',
  upperroman: 'L',
} as const

export type Mark = keyof typeof MARKS

const MARKED = /^(.*?)-x-([a-z]+)$/

/** The value of `lang` for an element in `language` that bears a mark. */
export const mark = (language: string, name: Mark): string => `${language}-x-${name}`

/** What a marked `span` needs besides: without a role, Chromium makes no tag for it. */
export const markSpan = (
  language: string,
  name: Mark,
): { readonly role: string; readonly lang: string } => ({
  role: 'mark',
  lang: mark(language, name),
})

/** The language and the mark of a value of `lang` that has one. */
export function toMark(
  language: string,
): { readonly language: string; readonly mark: Mark } | undefined {
  const [, plain, name] = MARKED.exec(language) ?? []
  return plain && name && isMark(name) ? { language: plain, mark: name } : undefined
}

/** The tag that an element with the mark gets (ISO 32000-1, 14.8.4). */
export const tagOf = (name: Mark): string => MARKS[name]

const isMark = (name: string): name is Mark => name in MARKS
