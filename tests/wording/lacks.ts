import { en } from '../../src/wording/en.ts'

/** Everything that a file of words lacks of what English has, or has beside it, by its path: `furniture.folio lacks`. */
export const lacksOf = (language: object): readonly string[] => compare(en, language, [])

/** What a language may leave out: it writes figures where English writes `nine`. */
const OPTIONAL = ['inWords']

/** Lists of words that each language has of its own, as many as it needs. */
const FREE = ['divisions', 'numerals', 'provisions', 'foot', 'leads', 'table', 'figure', 'box']

function compare(whole: unknown, found: unknown, path: readonly string[]): readonly string[] {
  const [name, key = ''] = [path.join('.'), path.at(-1)]
  if (OPTIONAL.includes(key)) return []
  if (found === undefined) return [`${name} lacks`]
  if (typeof whole === 'string')
    return typeof found === 'string' ? faultsOf(whole, found, name) : [`${name} is no text`]
  if (path[0] === 'answers' && Array.isArray(whole)) return answerFaults(whole, found, name)
  if (Array.isArray(whole)) return listFaults(found, name, key)
  if (!isObject(whole) || !isObject(found)) return [`${name} is of another kind`]
  return Object.keys(whole).flatMap((key) => compare(whole[key], found[key], [...path, key]))
}

/** Words have the places of English, each once, and are no blank, unless they stand between others or within a number. */
function faultsOf(english: string, words: string, name: string): readonly string[] {
  const mayBeBlank = english.trim() === '' || name === 'thousands'
  if (words === '' || (words.trim() === '' && !mayBeBlank)) return [`${name} is empty`]
  const [expected, places] = [placesOf(english), placesOf(words)]
  return expected === places ? [] : [`${name} has the places ${places}, not ${expected}`]
}

/** Places that are filled. */
const placesOf = (words: string): string => (words.match(/\{\w+\}/g) ?? []).toSorted().join(' ')

/** Each form of a sentence has the places of the English one; a language may need fewer forms, or more. */
function answerFaults(whole: readonly unknown[], found: unknown, name: string): readonly string[] {
  const [english] = whole
  if (!Array.isArray(found) || found.length === 0) return [`${name} is no list`]
  return found.flatMap((form) =>
    typeof form === 'string' && typeof english === 'string'
      ? faultsOf(english, form, name)
      : [`${name} is no text`],
  )
}

function listFaults(found: unknown, name: string, key: string): readonly string[] {
  if (!Array.isArray(found) || found.length === 0) return [`${name} is no list`]
  if (found.some((word) => typeof word !== 'string' || word.trim() === ''))
    return [`${name} has an empty word`]
  if (key === 'months' && found.length !== 12) return [`${name} has ${found.length} months`]
  if (!name.startsWith('counts.') && FREE.includes(key) && new Set(found).size < found.length)
    return [`${name} has a word twice`]
  return []
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
