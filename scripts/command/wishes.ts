import { basename } from 'node:path'
import type { Wishes } from '../../src/import/markdown/written.ts'
import { frontMatterSchema } from '../../src/publication/front-matter.ts'
import { faultOfName } from '../../src/publication/locate.ts'

import { type Given, UsageError } from './options.ts'
import { nameOf, toAddress } from './to-address.ts'

/** The front matter that a command takes as options, each with the schema of its key. */
const KEYS = ['title', 'date', 'publisher', 'rights', 'language'] as const

/**
 * Reads what is wished of the import of a file.
 * @throws UsageError where a value is not what the front matter or the name of a publication may be.
 */
export function toWishes({ values }: Given, file: string): Omit<Wishes, 'glossary'> {
  const parts = toParts(values.parts)
  return {
    name: toName(values.name, file),
    ...(parts && { parts }),
    frontMatter: toFrontMatter(values),
  }
}

/**
 * The front matter that is among the values of a command.
 * @throws UsageError where a value is not what its key may be.
 */
export const toFrontMatter = (
  values: Given['values'],
): Readonly<Partial<Record<(typeof KEYS)[number], string>>> =>
  Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = values[key]
      return value === undefined ? [] : [[key, toValue(key, value)]]
    }),
  )

function toParts(value: string | undefined): Wishes['parts'] {
  if (value === undefined || value === '1' || value === 'none') return value
  throw new UsageError(
    `--parts is 1, for a file of each heading of level 1, or none, for one file; not "${value}"`,
  )
}

function toValue(key: (typeof KEYS)[number], value: string): string {
  const { data, error } = frontMatterSchema.shape[key].safeParse(value)
  if (data !== undefined) return data
  throw new UsageError(`--${key} ${error?.issues[0]?.message ?? 'is not known'}; not "${value}"`)
}

/** The name that is given, or one made of the name of the file: `2024 Annual Report.docx` gives `2024-annual-report`. */
function toName(given: string | undefined, file: string): string {
  const name = given ?? toAddress(nameOf(file))
  const fault = faultOfName(name)
  if (!fault) return name
  if (name === '')
    throw new UsageError(
      `The name of ${basename(file)} has no letter from a to z and no digit to make an address of: give one with --name, as --name my-report`,
    )
  const made = given === undefined ? `The name of ${basename(file)} makes none: ` : ''
  throw new UsageError(
    `${made}--name wants an address such as my-report: ${fault.reason} (${fault.hint})`,
  )
}
