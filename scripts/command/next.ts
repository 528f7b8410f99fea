import type { Given } from './options.ts'

/** The folders that were named, which the next command must be told too. */
const PASSED = ['content', 'data'] as const

const USUAL: Readonly<Record<string, string>> = { content: 'content', data: '_data' }

/** The folders as options of another command, word by word. */
export const toFolders = (values: Given['values']): readonly string[] =>
  values.in
    ? ['--in', values.in]
    : PASSED.flatMap((option) => {
        const value = values[option]
        return value === undefined || value === USUAL[option] ? [] : [`--${option}`, value]
      })

/** A command to be typed, with the folders that this one was given: `npm start -- --in ../my-site`. */
export function toCommand(name: string, values: Given['values']): string {
  const call = name === 'start' ? 'npm start' : `npm run ${name}`
  const options = toFolders(values)
  return options.length > 0 ? `${call} -- ${options.map(toArgument).join(' ')}` : call
}

/** A word as a shell takes it for one. */
export const toArgument = (word: string): string =>
  /^[\w./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
