/** The little that we use of pa11y-ci, which ships no types. */
declare module 'pa11y-ci' {
  /** Looks at one address after another; what was found goes to the reporters. */
  export default function pa11yCi(
    addresses: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ): Promise<unknown>
}
