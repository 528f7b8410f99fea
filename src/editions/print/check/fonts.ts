import type { Rule } from './rule.ts'

/** Our faces, by the names that their files give. */
const OURS = /^(?:SourceSerif4(?:SmText|Display)|SourceSans3)-/

/** All type is set in our faces, and the file holds them (PDF/A, ISO 19005-2, 6.2.11.4). */
export const checkFonts: Rule = function* ({ fonts }) {
  for (const { name, isEmbedded, page } of fonts) {
    if (!OURS.test(name))
      yield {
        reason: `Page ${page} is set in part in ${name}, a face of the system.`,
        hint: 'look there for characters that Source Serif and Source Sans lack, and write them in another way',
      }
    if (!isEmbedded)
      yield {
        reason: `The face ${name} of page ${page} is not in the file.`,
        hint: 'build again with the pinned press; its faces are in the lockfile',
      }
  }
}
