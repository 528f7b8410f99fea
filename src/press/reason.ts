/** What an error says, on one line. */
export const toReason = (error: unknown): string =>
  `${error instanceof Error ? error.message : error}`.split('\n', 1).join('')
