import { byCodeUnits } from '../by-code-units.ts'
import type { Catalogue } from '../catalogue.ts'
import { remember } from '../remember.ts'
import type { Publication } from '../tree.ts'
import { findPublication } from './named.ts'

/** The publications that are one another's translations. */
interface Translations {
  /** Those of a group, one in each language, by the name of each. */
  readonly groups: ReadonlyMap<string, readonly Publication[]>
  /** Of each that has another one of its group before it in its language, that other one: it is in no group. */
  readonly clashes: ReadonlyMap<string, Publication>
}

/**
 * Finds all translations: where the first names the second, and the second the third, all three are (disjoint sets, joined).
 * There is one in each language, so that no group is larger than there are languages. Earlier texts of
 * a publication are not among them: they lead to that of today.
 */
export const translationsIn = remember((catalogue: Catalogue): Translations => {
  const above = new Map<string, string>()
  // An earlier text was copied with the front matter of that of today, which speaks for it.
  const publications = catalogue.publications.filter(({ earlierOf }) => !earlierOf)
  for (const publication of publications)
    for (const href of publication.frontMatter.translations ?? []) {
      const named = findPublication(href, publication, catalogue)
      if (!named || !('publication' in named) || named.publication.earlierOf) continue
      const [one, other] = [publication.name, named.publication.name].map((name) =>
        topOf(name, above),
      )
      if (one !== undefined && other !== undefined && one !== other) above.set(other, one)
    }
  const groups = new Map<string, readonly Publication[]>()
  const clashes = new Map<string, Publication>()
  for (const group of Map.groupBy(publications, ({ name }) => topOf(name, above)).values()) {
    const firsts = new Map<string, Publication>()
    for (const one of inOrder(group)) {
      const first = firsts.get(readersLanguage(one))
      if (first) clashes.set(one.name, first)
      else firsts.set(readersLanguage(one), one)
    }
    const members = [...firsts.values()]
    if (members.length > 1) for (const { name } of members) groups.set(name, members)
  }
  return { groups, clashes }
})

/** The one that stands for all of its set; on the way every one is led past the next (path halving). */
function topOf(name: string, above: Map<string, string>): string {
  let at = name
  for (let next = above.get(at); next !== undefined; next = above.get(at)) {
    const beyond = above.get(next)
    if (beyond !== undefined) above.set(at, beyond)
    at = next
  }
  return at
}

/** By their languages, then by their names. */
const inOrder = (group: readonly Publication[]): readonly Publication[] =>
  group.toSorted((one, other) => byCodeUnits(sortKey(one), sortKey(other)))

const sortKey = ({ name, frontMatter }: Publication): string => `${frontMatter.language}\n${name}`

/** The language that a reader asks for, with its script where that is said: `zh-hant` of `zh-Hant-TW`, `en` of `en-GB`. */
function readersLanguage({ frontMatter }: Publication): string {
  const { language, script } = new Intl.Locale(frontMatter.language)
  return script ? `${language}-${script}` : language
}
