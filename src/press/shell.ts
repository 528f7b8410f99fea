/** A headless Chromium that can be started. */
export interface Shell {
  /** The executable, absolute. */
  readonly path: string
  /** What decides the bytes that it sets; part of the cache's key. */
  readonly identity: string
  /** What it needs in its environment: its own libraries and fonts. */
  readonly environment: Readonly<Record<string, string>>
}
