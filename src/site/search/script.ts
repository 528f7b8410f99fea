import { stripTypeScriptTypes } from 'node:module'

/** The modules of the search page's script below `src/site/browser/search/`, each after those it needs. */
export const SEARCH_MODULES: readonly string[] = [
  'query.ts',
  'excerpt.ts',
  'engine.ts',
  'spelling.ts',
  'saying.ts',
  'passages.ts',
  'show.ts',
  'page.ts',
  'search.ts',
]

/** The path of the search page's script in the web root. */
export const SEARCH_SCRIPT = 'search/search.js'

/**
 * One script of the texts of modules, in their order: types are taken away, and what they import of one another and
 * export stands in one scope. No two of them may therefore use one name at their top.
 */
export const toScript = (modules: readonly string[]): string =>
  modules
    .map((text) => stripTypeScriptTypes(text))
    .map((text) => text.replace(IMPORT, '').replace(EXPORT, ''))
    .map(dropTypesAndBlankLines)
    .join('\n')

const IMPORT = /^import\b[^']*'\.\/[\w-]+\.ts'$/gm
const EXPORT = /^export /gm

/** Types leave blanks where they stood; comments are for those who read the source. */
const dropTypesAndBlankLines = (text: string): string =>
  text
    .replace(/^\s*\/\*\*[\s\S]*?\*\/$/gm, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean)
    .join('\n')
