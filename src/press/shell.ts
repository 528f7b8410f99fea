/** A headless Chromium that can be started. */
export interface Shell {
  /** The executable, absolute. */
  readonly path: string
  /** What it needs in its environment: its own libraries and fonts. */
  readonly environment: Readonly<Record<string, string>>
}
