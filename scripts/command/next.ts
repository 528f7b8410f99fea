import { join } from 'node:path'
import { toShellWord } from '../../src/message/shell.ts'
import type { Given } from './options.ts'

/** The folders that commands work on, by their options, with their usual names. */
const USUAL = [
  ['content', 'content'],
  ['data', '_data'],
] as const

/** The folders that were named, as options of another command, word by word: one that is usual in its home goes without. */
export const toFolders = (values: Given['values']): readonly string[] => [
  ...(values.in ? ['--in', values.in] : []),
  ...USUAL.flatMap(([option, usual]) => {
    const value = values[option]
    return value === undefined || value === join(values.in ?? '', usual)
      ? []
      : [`--${option}`, value]
  }),
]

/** A command to be typed, with the folders that this one was given: `npm start -- --in ../my-site`. */
export function toCommand(name: string, values: Given['values']): string {
  const call = name === 'start' ? 'npm start' : `npm run ${name}`
  const options = toFolders(values)
  return options.length > 0 ? `${call} -- ${options.map(toArgument).join(' ')}` : call
}

/** A word as a shell takes it for one, as it stands where it may. */
export const toArgument = (word: string): string =>
  /^[\w./-]+$/.test(word) ? word : toShellWord(word)
