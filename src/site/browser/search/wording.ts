/** What the search says: names in braces are filled. `One` is for one alone. */
export const WORDING = {
  searching: 'Searching …',
  unloaded: 'Search could not be loaded.',
  unloadedRest: ' Every paragraph is listed below.',
  signs: 'Nothing was searched for:',
  signsRest: ' “{text}” has no letter and no figure. Every paragraph is listed below.',
  signsTitle: 'nothing searched for',

  passages: '{count} passages',
  passagesOne: '{count} passage',
  publications: '{count} publications',
  publicationsOne: '{count} publication',
  have: ' in {publications} have {what}.',
  haveOne: ' in {publications} has {what}.',
  haveBest: ' have {what}; the best {shown} are shown.',
  haveOrNumber: ' in {publications} have {what} or are numbered so.',
  haveOrNumberOne: ' in {publications} has {what} or is numbered so.',
  haveOrName: ' in {publications} have {what} or are called so.',
  haveOrNameOne: ' in {publications} has {what} or is called so.',
  number: ' in {publications} are numbered {text}.',
  numberOne: ' in {publications} is numbered {text}.',
  name: ' in {publications} are called “{text}”.',
  nameOne: ' in {publications} is called “{text}”.',
  nothing: 'No passage',
  nothingHas: ' has {what}.',
  nothingNarrowed: ' in what you chose has {what}.',
  nothingTitle: 'no passage',

  word: '“{text}”',
  phrase: 'the phrase “{text}”',
  both: 'both words',
  all: 'all {count} words',
  or: ' or ',
  form: 'another form of it',
  forms: 'other forms of them',
  meaning: 'an abbreviation for it',
  meanings: 'an abbreviation for them',
  formOf: 'a form of {what}',
  formsOf: 'forms of {what}',
  meaningOf: 'an abbreviation for {what}',

  unknown: '{words} are in no publication.',
  unknownOne: '{words} is not in any publication.',
  leftOut: '{words} are in no publication, and were left out.',
  leftOutOne: '{words} is not in any publication, and was left out.',
  itself: '{words} themselves are in no publication.',
  itselfOne: '{words} itself is not in any publication.',
  tooMany: 'The first {count} words were searched for.',
  more: '{count} more',
  and: ' and ',
  meant: 'Did you mean ',
  meantEnd: '?',
  begin: 'Words that begin so: ',
  beginEnd: '.',
  alone: 'Search for ',
  aloneEnd: ' alone: {passages}',
  everywhere: 'Search for ',
  everywhereEnd: ' in all publications: {passages}',
  of: ' of {publication}',
  in: ' in {publication}',
} as const

/** A row of the table. */
export type Row = keyof typeof WORDING

/** A row with its names filled. */
export const fill = (row: Row, values: Readonly<Record<string, string | number>> = {}): string =>
  WORDING[row].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))

/** The row for one thing, or for several. */
export function fillCount<Plural extends Row>(
  row: `${Plural}One` extends Row ? Plural : never,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const one: Row | undefined = ROWS.find((name) => name === `${row}One`)
  return fill(count === 1 && one ? one : row, { count, ...values })
}

const ROWS: readonly Row[] = Object.keys(WORDING).filter((name): name is Row => name in WORDING)
