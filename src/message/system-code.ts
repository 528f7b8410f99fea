/** The code that the system or Node gives an error, `ENOENT` (errno(3)); undefined for one that has none. */
export const systemCodeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined
