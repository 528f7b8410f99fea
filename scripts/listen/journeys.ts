/**
 * What a person does: opens the page at an address from the web root, and has all of it read aloud or only hears what it is;
 * presses a key as xdotool names it; types.
 */
export type Step =
  | { readonly read: string }
  | { readonly open: string }
  | { readonly press: string }
  | { readonly type: string }

/** What is done in one go, and why. */
export interface Journey {
  readonly name: string
  readonly steps: readonly Step[]
}

const press = (...keys: readonly string[]): readonly Step[] => keys.map((key) => ({ press: key }))

const times = (count: number, key: string): readonly string[] => Array(count).fill(key)

const CHAPTER = '/reaching-out/next-steps/'

/** By Orca's keys for a page: h a heading, t a table, Alt+Shift with an arrow a cell (Orca, structural navigation). */
export const JOURNEYS: readonly Journey[] = [
  {
    name: 'Chapter 7, read aloud from its beginning, as Orca reads every page that is opened',
    steps: [{ read: CHAPTER }],
  },
  {
    name: 'Chapter 7, line by line from where the skip link leads, to its first paragraph',
    steps: [{ open: CHAPTER }, ...press('Tab', 'Return', ...times(5, 'Down'))],
  },
  {
    name: 'Table 7.1: down the titles to the Leitch Review, and along its row',
    steps: [
      { open: CHAPTER },
      // The first table that is asked for in a session can be wrong, whatever the page says.
      ...press('t', 't', ...times(6, 'alt+shift+Down'), ...times(3, 'alt+shift+Right')),
      ...press('alt+shift+Down', 'alt+shift+Left'),
    ],
  },
  {
    name: 'Chapter 7, its headings',
    steps: [{ open: CHAPTER }, ...press('h', 'h', 'h')],
  },
  {
    name: 'A search for a phrase',
    steps: [{ read: '/search/?q=Leitch+Review' }],
  },
  {
    name: 'The statement, read aloud from its beginning',
    steps: [{ read: '/statement/' }],
  },
]
