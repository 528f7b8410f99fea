import { posix } from 'node:path'
import type { Catalogue } from '../publication/catalogue.ts'
import type { Alternate } from '../publication/front-matter.ts'
import { relationsOf } from '../publication/relations/relations.ts'
import type { Publication } from '../publication/tree.ts'
import { faultOfAttached } from './attached-file.ts'
import { forms, roundabout } from './file-types.ts'
import { findInFrontMatter } from './find-in.ts'
import { nowhere } from './nowhere.ts'
import { ownAddress } from './own-address.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * A form made by people (British Sign Language, Easy Read) that the front matter names is there to be had, harmless,
 * and takes no edition's place; one that is another publication here names this one too.
 */
export const alternates: Rule = {
  name: 'alternates',
  looksAround: true,
  *check(publication, catalogue) {
    for (const alternate of publication.frontMatter.alternates ?? []) {
      const fault = faultOf(alternate, publication, catalogue)
      const { file, address, title } = alternate
      if (!fault) continue
      const words = file ?? (address?.startsWith('/') ? address : title)
      yield { ...fault, position: findInFrontMatter(publication, 'alternates', words) }
    }
  },
}

function faultOf(
  alternate: Alternate,
  publication: Publication,
  catalogue: Catalogue,
): Finding | undefined {
  const { file, address, title } = alternate
  if (file === undefined && address === undefined) return neither(title)
  if (file !== undefined && address !== undefined) return both(title)
  if (address !== undefined) return faultOfAddress(address, publication, catalogue)
  return file === undefined ? undefined : faultOfFile(file, publication)
}

/** One leads back to what it is another form of, as that leads to it; a translation does so by itself. */
function faultOfAddress(
  address: string,
  publication: Publication,
  catalogue: Catalogue,
): Finding | undefined {
  const [part] = publication.parts
  const own = address.startsWith('/') ? address : ownAddress(address, catalogue)
  if (!part || own === undefined) return undefined
  const target = catalogue.resolve(own, publication, part)
  if (target.kind === 'nowhere') return nowhere('This alternate leads nowhere', target, LEFT_OUT)
  if (target.kind === 'external') return undefined
  const { name, frontMatter } = target.publication
  // What an earlier text says was copied from that of today, which is named back.
  const back = `/${publication.earlierOf?.name ?? publication.name}/`
  const leadsBack = (frontMatter.alternates ?? []).some(({ address = '' }) =>
    (ownAddress(address, catalogue) ?? address).startsWith(back),
  )
  const { translations } = relationsOf(publication, catalogue)
  const isFound = leadsBack || translations.includes(target.publication)
  return isFound || name === publication.name ? undefined : oneWay(name, back)
}

function faultOfFile(file: string, publication: Publication): Finding | undefined {
  const { name } = publication
  const plain = posix.normalize(file)
  if (plain !== file) return roundabout(file, plain)
  if (file.toLowerCase().startsWith(`${name.toLowerCase()}.`)) return taken(file, name)
  const otherwise = '; for a page elsewhere, write address: …'
  return faultOfAttached(file, publication, { noun: 'file', types: forms, otherwise })
}

const LEFT_OUT = 'correct the address, or leave the alternate out'

const oneWay = (name: string, back: string): Finding => ({
  severity: 'warning',
  reason: `${name} does not name this publication among its alternates, so no reader finds the way back`,
  hint: `add it there, with its language and address: ${back}`,
})

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
