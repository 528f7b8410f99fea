import type { Catalogue } from '../publication/catalogue.ts'
import { isPast } from '../publication/front-matter.ts'
import { findPublication } from '../publication/relations/named.ts'
import { relationsOf } from '../publication/relations/relations.ts'
import { translationsIn } from '../publication/relations/translations.ts'
import type { Publication } from '../publication/tree.ts'
import { findInFrontMatter } from './find-in.ts'
import { faultOfNamed, type Wrongly } from './named.ts'
import type { Finding, Rule } from './rule.ts'

/** Each translation is a publication here, in a language of its own, and is named once. */
export const translations: Rule = {
  name: 'translations',
  looksAround: true,
  *check(publication, catalogue) {
    // An earlier text has the list of its day, which that of today goes on with.
    if (publication.earlierOf) return
    const named = publication.frontMatter.translations ?? []
    for (const [index, href] of named.entries()) {
      const fault = faultOf(href, named.slice(0, index), publication, catalogue)
      if (fault) yield { ...fault, position: findInFrontMatter(publication, 'translations', href) }
    }
    yield* againAmongAlternates(publication, catalogue)
    yield* outliving(publication, catalogue)
  },
}

function faultOf(
  href: string,
  before: readonly string[],
  publication: Publication,
  catalogue: Catalogue,
): Finding | undefined {
  return faultOfNamed(href, publication, catalogue, wrongly, ({ publication: other, part }) => {
    if (part?.name) return partOnly(other.name)
    if (before.includes(href)) return twice(href)
    const { clashes } = translationsIn(catalogue)
    const first = clashes.get(other.name)
    if (first) return sameLanguage(other, first)
    const own = clashes.get(publication.name)
    return own && before.length === 0 ? sameLanguage(publication, own) : undefined
  })
}

/** One that is named among the forms that people made, too, would stand on the page twice. */
function* againAmongAlternates(publication: Publication, catalogue: Catalogue): Generator<Finding> {
  const { translations } = relationsOf(publication, catalogue)
  for (const { address } of publication.frontMatter.alternates ?? []) {
    if (translations.length === 0 || !address) continue
    const found = findPublication(address, publication, catalogue)
    if (!found || !('publication' in found) || !translations.includes(found.publication)) continue
    const position = findInFrontMatter(publication, 'alternates', address)
    yield { ...again(found.publication.name), position }
  }
}

/** What is past in one language, and holds in another, tells its readers two things. */
function* outliving(publication: Publication, catalogue: Catalogue): Generator<Finding> {
  const { frontMatter } = publication
  if (!isPast(frontMatter)) return
  for (const other of relationsOf(publication, catalogue).translations)
    if (other.frontMatter.status === 'current')
      yield {
        severity: 'warning',
        reason: `The publication is ${frontMatter.status}, and /${other.name}/ is its translation and still holds`,
        hint: `give ${other.name} the same status, or say in status-reason why it holds still`,
        position: findInFrontMatter(publication, 'status'),
      }
}

const wrongly: Wrongly = {
  missing: {
    subject: 'This translation is not there',
    hint: 'correct the address; a translation elsewhere belongs among the alternates',
  },
  itself: {
    reason: 'The publication names itself as its translation',
    hint: 'name the one in another language, or leave the line out',
  },
  called: (name) => `"${name}"`,
}

const partOnly = (name: string): Finding => ({
  reason: `This names a part of "${name}", and translations are whole publications`,
  hint: `write /${name}/; parts with the same name or number lead to one another by themselves`,
})

const twice = (href: string): Finding => ({
  reason: `${href} is named as a translation twice`,
  hint: 'leave one of the two lines out',
})

const sameLanguage = (one: Publication, other: Publication): Finding => ({
  reason: `"${one.name}" and "${other.name}" are in one language (${listOf(one, other)}), so neither is a translation of the other`,
  hint: 'correct the language of one of them, or name only the one that is meant; another form in the same language belongs among the alternates',
})

const listOf = (...publications: readonly Publication[]): string =>
  [...new Set(publications.map(({ frontMatter }) => frontMatter.language))].join(' and ')

const again = (name: string): Finding => ({
  severity: 'warning',
  reason: `"${name}" is named among the translations and among the alternates, so it stands on the page twice`,
  hint: 'leave it out of the alternates',
})
