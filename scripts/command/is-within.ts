import { resolve, sep } from 'node:path'

/** Tells whether a path is that of something within a folder. */
export const isWithin = (path: string, folder: string): boolean =>
  resolve(path).startsWith(resolve(folder) + sep)
