import { readFile } from 'node:fs/promises'
import { toBrowserScript } from '../browser-script.ts'
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

/** The script of the search page, which stands beside it: `search/search.js`. It has the words of one language. */
export async function readSearchScript(language: string): Promise<string> {
  const folder = new URL('../browser/search/', import.meta.url)
  const read = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8')
  const words = `const WORDS = ${JSON.stringify(scriptWordsOf(language))}\n`
  return words + toBrowserScript(await Promise.all(MODULES.map(read)))
}
