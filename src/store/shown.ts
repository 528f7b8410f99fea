import { relative, sep } from 'node:path'

/** A path as messages name it: from the working folder, with `/`; '' for that folder itself. */
export const shown = (path: string): string => relative(process.cwd(), path).split(sep).join('/')
