import { ANY_TAMPERINGS, type Tampering } from './text.ts'

/** What may be done to a finished file of Markdown. */
export const MARKDOWN_TAMPERINGS: readonly Tampering[] = [
  ...ANY_TAMPERINGS,
  { name: 'emphasis lost', from: /\*at once\*/, to: 'at once' },
  { name: 'strong emphasis for emphasis', from: /\*at once\*/, to: '**at once**' },
  { name: 'a heading of another level', from: /\n## Three/, to: '\n### Three' },
  { name: 'another label of a note', from: /\[\^1\]/, to: '[^2]' },
  { name: 'another file of a picture', from: /map\.png/, to: 'plan.png' },
  { name: 'another text for a picture', from: /A map/, to: 'A plan' },
  { name: 'another expansion', from: /Valley Commission\n/, to: 'Valley Council\n' },
  { name: 'another date', from: /2006-10-09/, to: '2006-10-10' },
  { name: 'another status', from: /status: record/, to: 'status: current' },
  { name: 'another kind of box', from: /:::case-study/, to: ':::example' },
  { name: 'a cell that reaches down no more', from: /\^\^/, to: '  ' },
  { name: 'another alignment', from: /\| --- \| --- \|\n\| Ada/, to: '| --- | ---: |\n| Ada' },
  { name: 'a list of another kind', from: /- who crosses/, to: '+ who crosses' },
  { name: 'a comment', from: /\n## Three/, to: '\n<!-- ours -->\n\n## Three' },
  {
    name: 'a definition of a link',
    from: /\n## Three/,
    to: '\n[a]: https://example.com\n\n## Three',
  },
]
