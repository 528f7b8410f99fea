/** What is done to a finished file: other bytes for those that match first. */
export interface Tampering {
  readonly name: string
  readonly from: RegExp
  readonly to: string
}

/** What may be done to any file of text. */
export const ANY_TAMPERINGS: readonly Tampering[] = [
  {
    name: 'a space that forbids the end of a line',
    from: /which ferries/,
    to: 'which\u00a0ferries',
  },
  { name: 'a narrow one', from: /which ferries/, to: 'which\u202fferries' },
  { name: 'a figure space', from: /which ferries/, to: 'which\u2007ferries' },
  { name: 'an em space', from: /which ferries/, to: 'which\u2003ferries' },
  { name: 'a thin space', from: /which ferries/, to: 'which\u2009ferries' },
  { name: 'an ideographic space', from: /which ferries/, to: 'which\u3000ferries' },
  { name: 'two spaces', from: /which ferries/, to: 'which  ferries' },
  { name: 'a tab', from: /which ferries/, to: 'which\tferries' },
  { name: 'a vertical tab', from: /which ferries/, to: 'which\vferries' },
  { name: 'a line separator', from: /which ferries/, to: 'which\u2028ferries' },
  { name: 'a paragraph separator', from: /which ferries/, to: 'which\u2029ferries' },
  { name: 'a soft hyphen', from: /ferries/, to: 'fer\u00adries' },
  { name: 'a zero-width space', from: /ferries/, to: 'fer\u200bries' },
  { name: 'a zero-width joiner', from: /ferries/, to: 'fer\u200dries' },
  { name: 'a word joiner', from: /ferries/, to: 'fer\u2060ries' },
  { name: 'a mark of direction', from: /which ferries/, to: 'which \u202eferries\u202c' },
  { name: 'a letter that looks alike', from: /commission/, to: 'c\u043emmission' },
  { name: 'a ligature', from: /find|first|fi/, to: '\ufb01' },
  { name: 'a letter and its accent apart', from: /commission/, to: 'commissio\u0301n' },
  { name: 'a byte order mark', from: /^/, to: '\ufeff' },
  { name: 'one within', from: /which ferries/, to: 'which\ufeff ferries' },
  { name: 'bytes after the end', from: /$/, to: 'x\n' },
  { name: 'an empty line after the end', from: /$/, to: '\n' },
  { name: 'no line end at the end', from: /\n$/, to: '' },
  { name: 'ends of lines of another system', from: /\n/g, to: '\r\n' },
  { name: 'a carriage return within', from: /which ferries/, to: 'which\rferries' },
  { name: 'a form feed', from: /which ferries/, to: 'which\fferries' },
  { name: 'a null', from: /ferries/, to: 'fer\u0000ries' },
  { name: 'another address', from: /example\.org\/book/, to: 'example.com/book' },
  { name: 'an address without its fragment', from: /#p1\.1/, to: '' },
  { name: 'emphasis added', from: /commission/, to: '_commission_' },
  { name: 'a sentence broken by an empty line', from: /(which ferries[^\n]*\n)/, to: '$1\n' },
  {
    name: 'white space at the end of a line',
    from: /which ferries([^\n]*)\n/,
    to: 'which ferries$1\u00a0\n',
  },
]

/** What may be done to plain text. */
export const TEXT_TAMPERINGS: readonly Tampering[] = [
  ...ANY_TAMPERINGS,
  {
    name: 'a space of ours that forbids the end of a line',
    from: /\[note 1\]/,
    to: '[note\u00a01]',
  },
  { name: 'a space before a word of ours', from: / \[note 1\]/, to: '\u00a0[note 1]' },
  { name: 'emphasis lost', from: /_at once_/, to: 'at once' },
  { name: 'emphasis longer', from: /_at once_,/, to: '_at once,_' },
  { name: 'strong emphasis for emphasis', from: /_at once_/, to: '*at once*' },
  { name: 'a heading of another level', from: /( +Three\n +)[- ]+\n/, to: '$1-----\n' },
  { name: 'a heading that is none', from: /( +Three\n) +[- ]+\n/, to: '$1' },
  { name: 'a heading where none is', from: /( +\[Quotation\]\n)/, to: '$1      -----------\n' },
  {
    name: 'a line set further in',
    from: /(which ferries[^\n]*\n) +/,
    to: '$1         ',
  },
  { name: 'two paragraphs on one line', from: /\n\n1\.4 +/, to: ' 1.4 ' },
  { name: 'a number that hangs elsewhere', from: /\n1\.4 {3}/, to: '\n1.4  ' },
  { name: 'a bracket lost', from: /\[note 1\]/, to: 'note 1' },
]

/** What may be done to one in pages besides. */
export const PAGE_TAMPERINGS: readonly Tampering[] = [
  { name: 'a page break lost', from: /\f/, to: '' },
  { name: 'another number of a page', from: /Page 2 of/, to: 'Page 3 of' },
  { name: 'another count of pages', from: /Page 2 of (\d)/, to: 'Page 2 of 1$1' },
  { name: 'another running head', from: /( +)The ferries(.* Page 2)/, to: '$1The boats$2' },
  { name: 'a space in a running head', from: /The ferries(.* Page 2)/, to: 'The\u00a0ferries$1' },
  { name: 'a page-top line that is too short', from: / {3}(Page 2 of)/, to: ' $1' },
]
