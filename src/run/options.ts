import type { Purpose } from '../store/exchange.ts'

/** What a build is asked to do; folders are paths relative to the working folder. */
export interface BuildOptions {
  readonly content: string
  readonly data: string
  readonly out: string
  /** The names of the publications to build; all where it is empty. */
  readonly only: readonly string[]
  /** False makes everything anew. */
  readonly cache: boolean
  /** True builds drafts too, as `npm start` does. */
  readonly drafts: boolean
  /** What the site is for, `published` where it is left out; one of drafts stands in a folder of its own, and asks search engines to keep out. */
  readonly purpose?: Purpose
  /** True refuses what a build warns of by rights while somebody writes: an address that is not recorded. */
  readonly strict?: boolean
}
