import { stripTypeScriptTypes } from 'node:module'

/**
 * One script of the texts of modules, in their order: types are taken away, and what they import of one another and
 * export stands in one scope. No two of them may therefore use one name at their top.
 */
export const toBrowserScript = (modules: readonly string[]): string =>
  modules
    .map(stripTypes)
    .map((text) => text.replace(IMPORT, '').replace(EXPORT, ''))
    .map(dropTypesAndBlankLines)
    .join('\n')

/** Node says once that this is new; nobody who builds a site need know. */
function stripTypes(text: string): string {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return stripTypeScriptTypes(text)
  } finally {
    process.emitWarning = emitWarning
  }
}

const IMPORT = /^import\b[^']*'\.[./]*\/[\w/-]+\.ts'$/gm
const EXPORT = /^export /gm

/** Types leave blanks where they stood; no text of ours has two spaces, or goes on in a second line; comments are for those who read the source. */
const dropTypesAndBlankLines = (text: string): string =>
  text
    .replace(/^\s*\/\*\*[\s\S]*?\*\/$/gm, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .split('\n')
    .map((line) => line.trim().replace(/(?<=\S) {2,}/g, ' '))
    .filter(Boolean)
    .join('\n')
