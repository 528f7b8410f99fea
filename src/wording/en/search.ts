/** What the search page and the list of every paragraph say, and how passages without a number are called. */
export const search = {
  about: 'Search every paragraph and every row of every publication.',
  label: 'Words, or the number of a paragraph',
  button: 'Search',
  publication: 'Publication',
  all: 'All',
  both: 'Both',
  year: 'Year',
  kind: 'Kind',
  any: 'Any',
  other: 'Other',
  lead: 'Lead department',
  noScript:
    'Searching needs JavaScript, which is off. Every paragraph is listed here with its address; each publication is also one plain text file, in which any program can search.',
  showMore: 'Show more passages',
  everyParagraph: 'Every paragraph',
  everyParagraphIn: 'Every paragraph: {range}',
  otherLists: 'Search, and the other pages of this list',
  counted: 'Numbers in square brackets are counted by {house}, where the publication prints none.',
  spelling: 'Look at the spelling, or search for fewer words.',
  names: 'The {glossary} has the names of departments, in full and short.',
  namesLink: 'glossary',
  list: '{every} stands in one list.',
  listLink: 'Every paragraph',
  ask: 'Ask {email} if you do not find what you need.',
  title: 'Title',
  titleAndDescription: 'Title and description',
  paragraphOf: '{paragraph} of {scope}',
  textBefore: 'Text before the first paragraph',
} as const

/**
 * What the search answers. A list has the forms of a sentence for counts, in the order of the language's rule; the last is
 * for all counts that have none of their own.
 */
export const answers = {
  searching: 'Searching …',
  unloaded: 'Search could not be loaded. Every paragraph is listed below.',
  signs:
    'Nothing was searched for: “{text}” has no letter and no figure. Every paragraph is listed below.',
  signsTitle: 'nothing searched for',
  chosen: [
    '{passages} in {publications} is in what you chose.',
    '{passages} in {publications} are in what you chose.',
  ],
  chosenFirst: '{passages} are in what you chose; the first {shown} are shown.',
  nothingChosen: 'No passage is in what you chose.',
  have: ['{passages} in {publications} has {what}.', '{passages} in {publications} have {what}.'],
  haveOrNumber: [
    '{passages} in {publications} has {what} or is numbered so.',
    '{passages} in {publications} have {what} or are numbered so.',
  ],
  haveOrName: [
    '{passages} in {publications} has {what} or is called so.',
    '{passages} in {publications} have {what} or are called so.',
  ],
  number: [
    '{passages} in {publications} is numbered {text}.',
    '{passages} in {publications} are numbered {text}.',
  ],
  name: [
    '{passages} in {publications} is called “{text}”.',
    '{passages} in {publications} are called “{text}”.',
  ],
  haveBest: '{passages} have {what}; the best {shown} are shown.',
  nothing: 'No passage has {what}.',
  nothingNarrowed: 'No passage in what you chose has {what}.',
  nothingTitle: 'no passage',
  word: '“{text}”',
  phrase: 'the phrase “{text}”',
  both: 'both words',
  all: 'all {words}',
  or: ' or ',
  form: 'another form of it',
  forms: 'other forms of them',
  meaning: 'an abbreviation for it',
  meanings: 'an abbreviation for them',
  formOf: 'a form of {what}',
  formsOf: 'forms of {what}',
  meaningOf: 'an abbreviation for {what}',
  unknown: ['{named} is not in any publication.', '{named} are in no publication.'],
  leftOut: [
    '{named} is not in any publication, and was left out.',
    '{named} are in no publication, and were left out.',
  ],
  itself: [
    '{named} itself is not in any publication.',
    '{named} themselves are in no publication.',
  ],
  tooMany: 'The first {words} were searched for.',
  meant: 'Did you mean {link}?',
  searchFor: 'Search for {links}',
  begin: 'Words that begin so: {links}.',
  alone: 'Search for {link} alone: {passages}',
  everywhere: 'Search for {link} in all publications: {passages}',
} as const
