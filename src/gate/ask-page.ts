import { askTab } from './ask-tab.ts'
import type { Fault, PageCheck, Visit } from './check.ts'

/** What a check finds that runs in the page itself. */
type InThePage = (mode: string) => readonly Fault[]

/** Makes a check whose question is asked by a function that runs in the page, and so holds all that it needs but `gate`. */
export const askPage = (check: Omit<PageCheck, 'look'>, find: InThePage): PageCheck => ({
  ...check,
  look: ({ tab, mode }: Visit) => askTab(tab, find, mode),
})
