import { posix } from 'node:path'
import type { Alternate } from '../publication/front-matter.ts'
import type { Publication } from '../publication/tree.ts'
import { faultOfAttached } from './attached-file.ts'
import { forms, roundabout } from './file-types.ts'
import { findInFrontMatter } from './find-in.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * A form made by people (British Sign Language, Easy Read) that the front matter names is there to be had, harmless,
 * and takes no edition's place.
 */
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

function faultOf(alternate: Alternate, publication: Publication): Finding | undefined {
  const { file, address, title } = alternate
  if (file === undefined && address === undefined) return neither(title)
  if (file !== undefined && address !== undefined) return both(title)
  return file === undefined ? undefined : faultOfFile(file, publication)
}

function faultOfFile(file: string, publication: Publication): Finding | undefined {
  const { name } = publication
  const plain = posix.normalize(file)
  if (plain !== file) return roundabout(file, plain)
  if (file.toLowerCase().startsWith(`${name.toLowerCase()}.`)) return taken(file, name)
  const otherwise = '; for a page elsewhere, write address: …'
  return faultOfAttached(file, publication, { noun: 'file', types: forms, otherwise })
}

const neither = (title: string): Finding => ({
  reason: `The alternate "${title}" has neither a file nor an address`,
  hint: 'add a line file: …, or a line address: …',
})

const both = (title: string): Finding => ({
  reason: `The alternate "${title}" has a file and an address`,
  hint: 'keep one of the two lines',
})

const taken = (file: string, name: string): Finding => ({
  reason: `The file ${file} has a name that is kept for the editions made here`,
  hint: `give it a name that does not begin with "${name}."`,
})
