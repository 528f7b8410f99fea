import { askPage } from '../ask-page.ts'

/** WCAG 1.3.1, technique H63: each head of a table says what it heads. */
export const tableHeads = askPage(
  {
    name: 'page-table-head',
    asks: 'Does each head of a table say which cells it heads?',
    criteria: ['1.3.1'],
    modes: ['light', 'without script'],
    hint: 'write `scope="col"` or `scope="row"`',
  },
  () => {
    const named = new Set(
      gate.all('[headers]').flatMap((cell) => cell.getAttribute('headers')?.split(/\s+/) ?? []),
    )
    return gate
      .all('table:not([role=presentation], [role=none]) th')
      .filter((head) => !head.getAttribute('scope'))
      .filter((head) => !(head.id && named.has(head.id)))
      .map((head) => ({
        reason: `The head “${gate.wordsOf(head).slice(0, 40)}” does not say what it heads`,
        selector: gate.selectorOf(head),
      }))
  },
)
