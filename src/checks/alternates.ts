import type { Alternate } from '../publication/front-matter.ts'
import type { Publication } from '../publication/tree.ts'
import { findInFrontMatter } from './find-in.ts'
import type { Finding, Rule } from './rule.ts'

/** A form made by people (British Sign Language, Easy Read) that the front matter names is there to be had. */
export const alternates: Rule = {
  name: 'alternates',
  *check(publication) {
    for (const alternate of publication.frontMatter.alternates ?? []) {
      const fault = faultOf(alternate, publication)
      const { file, title } = alternate
      if (!fault) continue
      yield { ...fault, position: findInFrontMatter(publication, 'alternates', file ?? title) }
    }
  },
}

function faultOf({ file, address, title }: Alternate, { files }: Publication): Finding | undefined {
  if (file === undefined && address === undefined) return neither(title)
  if (file !== undefined && address !== undefined) return both(title)
  if (file === undefined || files.some(({ path }) => path === file)) return undefined
  return {
    reason: `The file ${file} is not in the publication's folder`,
    hint: 'put the file there, or correct its name; letters large and small differ',
  }
}

const neither = (title: string): Finding => ({
  reason: `The alternate "${title}" has neither a file nor an address`,
  hint: 'add a line file: …, or a line address: …',
})

const both = (title: string): Finding => ({
  reason: `The alternate "${title}" has a file and an address`,
  hint: 'keep one of the two lines',
})
