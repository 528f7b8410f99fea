import { type Command, UsageError, withHome } from './options.ts'

/**
 * Notices options that npm has kept for itself, since nothing tells it that they are the command's: it takes those that
 * stand before two hyphens, and hands them on in the environment alone (`npm_config_name`).
 * @throws UsageError with the call as it was meant.
 */
export function refuseSwallowed(
  command: Command,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const { name, operands = '', options } = withHome(command)
  const kept = Object.keys(options).find(
    (option) => environment[`npm_config_${option.replaceAll('-', '_')}`] !== undefined,
  )
  if (kept === undefined) return
  const { value } = options[kept] ?? {}
  const example = `npm run ${name} -- --${kept}${value ? ` ${value}` : ''} ${operands}`.trimEnd()
  throw new UsageError(
    `npm has kept --${kept} for itself: write two hyphens before it, as ${example}`,
  )
}
