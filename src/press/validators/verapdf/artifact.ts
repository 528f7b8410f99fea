/** The release of veraPDF that judges: another may judge otherwise. */
export const VERSION = '1.30.2'

/** Its program as Maven Central has it: one jar with all that it needs (MPL-2.0 or GPL-3.0), 16 MB. */
export const ARTIFACT = `org.verapdf.apps:cli:${VERSION}`

/** What the jar is called there. */
export const FILE = `cli-${VERSION}.jar`

/** The SHA-256 of the jar, in hexadecimal: another is not run. */
export const SHA256 = '287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332'
