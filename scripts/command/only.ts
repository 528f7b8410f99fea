import { UsageError } from './options.ts'

/**
 * Reads the value of `--only`: the names of publications, none where it is not given.
 * @throws UsageError where it names none.
 */
export function toOnly(value: string | undefined): readonly string[] {
  const names = (value ?? '').split(',').filter(Boolean)
  if (value && names.length === 0)
    throw new UsageError('--only wants the name of a publication, or several with commas')
  return names
}
