import { relationsOf } from '../../publication/relations/relations.ts'
import type { Publication } from '../../publication/tree.ts'
import { ownNameOf } from '../../wording/index.ts'
import { furnish } from '../furniture.ts'
import { type Other, toOurOther, wholeAddress } from '../other-publications.ts'
import type { Surroundings } from './setting.ts'

/** Another publication in a line of text: its title, if it is one of ours, and its address. */
export function sayOther(other: Other, { house }: Pick<Surroundings, 'house'>): string {
  const address = `<${wholeAddress(other, house)}>`
  return other.kind === 'here' ? `${other.title}, ${address}` : address
}

/** What is said of others at the end of a copy, each in a statement: the translations, and what it takes the place of. */
export function otherStatements(publication: Publication, copy: Surroundings): readonly string[] {
  const { language } = publication.frontMatter
  const { translations, replaced } = relationsOf(publication, copy.catalogue)
  const say = (one: Publication): string => sayOther(toOurOther({ publication: one }), copy)
  const named = translations.map(
    (one) => `${ownNameOf(one.frontMatter.language).name}: ${say(one)}`,
  )
  return [
    named.length > 0
      ? furnish(language, 'inOtherLanguages', { publications: named.join('; ') })
      : '',
    replaced.length > 0
      ? furnish(language, 'replaces', { publications: replaced.map(say).join('; ') })
      : '',
  ]
}
