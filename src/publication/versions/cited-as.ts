import type { Publication } from '../tree.ts'

/** The date of the text that a publication has: that of its version, or of its publication. */
export const dateOfText = ({ versions, earlierOf, frontMatter }: Publication): string =>
  versions?.at(-1)?.date ?? earlierOf?.date ?? frontMatter.date

/** An address of a publication from the web root as it leads to this text for good: that of its version, where it has any. */
export function permanentAddress({ name, versions }: Publication, address: string): string {
  const version = versions?.at(-1)
  return version ? version.address + address.slice(name.length + 1) : address
}
