import { resolve, sep } from 'node:path'

/** Tells whether a path is that of something within a folder. */
export const isWithin = (path: string, folder: string): boolean =>
  resolve(path).startsWith(resolve(folder) + sep)

/** Tells whether a path is a folder itself, or that of something within it. */
export const holds = (folder: string, path: string): boolean =>
  resolve(path) === resolve(folder) || isWithin(path, folder)
