import type { FurtherFile } from '../../edition.ts'

/** The file that follows a press copy. */
export const BOOKLET: FurtherFile = { name: 'booklet', ending: '.booklet.pdf' }
