import type { EditionName } from '../../../../wording/index.ts'
import type { PageHouse } from './setting.ts'

/** What a page says of an edition's file. */
export interface ListedEdition {
  readonly name: EditionName
  readonly group: 'toRead' | 'toPrint' | 'toKeep'
  /** What its file's name ends with; none for the web edition, which is the pages. */
  readonly ending?: string
  readonly mediaType?: string
  /** Whether its pages are counted. */
  readonly hasPages?: boolean
  /** A further file of the edition before it. */
  readonly isFurther?: boolean
  /** Whether a house has it made; all have it where this is left out. */
  readonly isMade?: (house: PageHouse) => boolean
}

const PDF = { group: 'toPrint', mediaType: 'application/pdf' } as const

/** Every edition that a page may list, in its order. */
const EDITIONS: readonly ListedEdition[] = [
  { name: 'web', group: 'toRead', hasPages: true },
  { name: 'text', group: 'toRead', ending: '.txt', mediaType: 'text/plain' },
  { ...PDF, name: 'print', ending: '.pdf', hasPages: true },
  {
    ...PDF,
    name: 'large-print',
    ending: '.large.pdf',
    hasPages: true,
    isMade: ({ print }) => print.largePrint !== false,
  },
  {
    ...PDF,
    name: 'press-copy',
    ending: '.press.pdf',
    hasPages: true,
    isMade: ({ print }) => print.pressCopy,
  },
  {
    ...PDF,
    name: 'booklet',
    ending: '.booklet.pdf',
    isFurther: true,
    isMade: ({ print }) => print.pressCopy,
  },
  {
    name: 'paged-text',
    group: 'toPrint',
    ending: '.print.txt',
    mediaType: 'text/plain',
    hasPages: true,
  },
  { name: 'markdown', group: 'toKeep', ending: '.md', mediaType: 'text/markdown' },
]

/** The files that a house has made of every publication. */
export const editionsOf = (house: PageHouse): readonly ListedEdition[] =>
  EDITIONS.filter(({ isMade }) => !isMade || isMade(house))

/** How many editions these are. */
export const countOfEditions = (house: PageHouse): number =>
  editionsOf(house).filter(({ isFurther }) => !isFurther).length
