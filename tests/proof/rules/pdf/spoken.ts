import { say } from './meaning.ts'
import { onPage, type Tampering } from './tampering.ts'

const rule = 'print-spoken'

/** Words that are read out otherwise than they stand there. */
export const SPOKEN: readonly Tampering[] = [
  {
    rule,
    name: 'a paragraph is read as another (ActualText)',
    change: say('P', -4, 'ActualText', 'The ferries are safe.'),
  },
  {
    rule,
    name: 'a paragraph has an alternative',
    change: say('P', -4, 'Alt', 'The ferries are safe.'),
  },
  { rule, name: 'a phrase is read as another', change: say('Span', 0, 'ActualText', 'not') },
  { rule, name: 'a cell has an alternative', change: say('TD', 0, 'Alt', '12') },
  { rule, name: 'a table has an alternative', change: say('Table', 0, 'Alt', 'Nothing') },
  { rule, name: 'a bullet is read as a word', change: say('Lbl', 1, 'ActualText', 'not') },
  { rule, name: 'an expansion stands at a paragraph', change: say('P', -4, 'E', 'Not so') },
  {
    rule,
    name: 'an abbreviation stands for something else',
    change: say('Span', -1, 'E', 'Villains’ Club'),
  },
  { rule, name: 'the title page is in another language', change: say('H1', 0, 'Lang', 'fr') },
  {
    rule,
    name: 'content is read as another text',
    change: onPage((own) =>
      own.replace(/\/P <<\/MCID (\d+)>> BDC/, '/P <</MCID $1 /ActualText (No ferries)>> BDC'),
    ),
  },
  {
    rule,
    name: 'content is read as another text on a page with a line of 100,000 signs',
    change: onPage(
      (own) => `%${'a'.repeat(100_000)}\n/P <</MCID 999 /ActualText (No)>> BDC EMC\n${own}`,
    ),
  },
  {
    rule,
    name: 'content within content is read as another text',
    change: onPage((own) =>
      own.replace(/\/P <<\/MCID \d+>> BDC\n/, '$&/Span <</ActualText (No)>> BDC EMC\n'),
    ),
  },
  {
    rule,
    name: 'content is in another language',
    change: onPage((own) =>
      own.replace(/\/P <<\/MCID (\d+)>> BDC/, '/P <</MCID $1 /Lang (fr)>> BDC'),
    ),
  },
  {
    rule,
    name: 'content has an expansion',
    change: onPage((own) => own.replace(/\/P <<\/MCID (\d+)>> BDC/, '/P <</MCID $1 /E (No)>> BDC')),
  },
]
