import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** One import: the file that has it, the file or package it names, and whether it is of types alone. */
export interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

const IMPORT =
  /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** Every import of the TypeScript files below a folder; relative ones are named from the repository's root. */
export function readImports(root: string, folder: string): readonly Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      toImports(posix.join(folder, path), readFileSync(join(root, folder, path), 'utf8')),
    )
}

/** The imports in the text of one file. */
export const toImports = (from: string, text: string): readonly Import[] =>
  [...text.matchAll(IMPORT)].map(([, type, fixed, dynamic]) => {
    const named = fixed ?? dynamic ?? ''
    const to = named.startsWith('.') ? posix.join(posix.dirname(from), named) : named
    return { from, to, isType: type !== undefined }
  })
