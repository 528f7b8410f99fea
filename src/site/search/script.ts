import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { scriptWordsOf } from './script-words.ts'

/** Below `src/site/browser/search/`, each after those it needs. */
const MODULES: readonly string[] = [
  '../../../wording/fill.ts',
  '../../../wording/group-figures.ts',
  '../../../wording/list.ts',
  '../../../wording/plurals.ts',
  'letters.ts',
  'tokens.ts',
  'other-tokens.ts',
  'words.ts',
  'query.ts',
  'wording.ts',
  'wasm.ts',
  'shard.ts',
  'engine.ts',
  'find.ts',
  'stored.ts',
  'match.ts',
  'excerpt.ts',
  'spelling.ts',
  'saying.ts',
  'suggest.ts',
  'passages.ts',
  'show.ts',
  'page.ts',
  'advice.ts',
  'search.ts',
]

/** The script of pages of publications: it marks what a search has found. */
export async function readFoundScript(): Promise<string> {
  const module = new URL('../browser/found/found.ts', import.meta.url)
  return toScript([await readFile(module, 'utf8')])
}

/** The script of the search page, which stands beside it: `search/search.js`. It has the words of one language. */
export async function readSearchScript(language: string): Promise<string> {
  const folder = new URL('../browser/search/', import.meta.url)
  const read = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8')
  const words = `const WORDS = ${JSON.stringify(scriptWordsOf(language))}\n`
  return words + toScript(await Promise.all(MODULES.map(read)))
}

/**
 * One script of the texts of modules, in their order: types are taken away, and what they import of one another and
 * export stands in one scope. No two of them may therefore use one name at their top.
 */
const toScript = (modules: readonly string[]): string =>
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

/** Types leave blanks where they stood, and no text of ours has two spaces; comments are for those who read the source. */
const dropTypesAndBlankLines = (text: string): string =>
  text
    .replace(/^\s*\/\*\*[\s\S]*?\*\/$/gm, '')
    .split('\n')
    .map((line) => line.trimEnd().replace(/(?<=\S) {2,}/g, ' '))
    .filter(Boolean)
    .join('\n')
