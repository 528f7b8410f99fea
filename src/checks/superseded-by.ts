import type { Catalogue } from '../publication/catalogue.ts'
import { relationsOf } from '../publication/relations/relations.ts'
import { remember } from '../publication/remember.ts'
import type { Publication } from '../publication/tree.ts'
import { findInFrontMatter } from './find-in.ts'
import { faultOfNamed, type Wrongly } from './named.ts'
import type { Finding, Rule } from './rule.ts'

/** What took the place of a publication is there, is another one, and can be used instead. */
export const supersededBy: Rule = {
  name: 'superseded-by',
  looksAround: true,
  *check(publication, catalogue) {
    // An earlier text says what that of today says, where it is told.
    if (publication.earlierOf) return
    const href = publication.frontMatter['superseded-by']
    if (href === undefined) return
    const fault = faultOfNamed(href, publication, catalogue, wrongly, ({ publication: other }) => {
      if (other.frontMatter.status === 'withdrawn') return withdrawn(other.name)
      return circlesIn(catalogue).has(publication.name) ? circle(other.name) : undefined
    })
    if (fault) yield { ...fault, position: findInFrontMatter(publication, 'superseded-by', href) }
  },
}

/** The names of publications from which the way over what took their places leads back to them. */
const circlesIn = remember((catalogue: Catalogue): ReadonlySet<string> => {
  const next = new Map(
    catalogue.publications.map((one) => [one.name, nextOf(one, catalogue)] as const),
  )
  const circles = new Set<string>()
  const seen = new Set<string>()
  for (const start of next.keys()) {
    const way: string[] = []
    let at: string | undefined = start
    for (; at !== undefined && !seen.has(at); at = next.get(at)) {
      seen.add(at)
      way.push(at)
    }
    const from = at === undefined ? -1 : way.indexOf(at)
    if (from >= 0) for (const name of way.slice(from)) circles.add(name)
  }
  return circles
})

function nextOf(publication: Publication, catalogue: Catalogue): string | undefined {
  const { successor } = relationsOf(publication, catalogue)
  return successor?.kind === 'here' ? successor.publication.name : undefined
}

const called = (name: string): string => `"${name}", which took its place,`

const wrongly: Wrongly = {
  missing: {
    subject: 'What took its place is not there',
    hint: 'correct the address; what stands elsewhere begins with https://',
  },
  itself: {
    reason: 'The publication is superseded by itself',
    hint: 'name the one that took its place, or give this one another status',
  },
  called,
}

const withdrawn = (name: string): Finding => ({
  reason: `${called(name)} is withdrawn`,
  hint: 'name what a reader may use instead; where there is none, write status: withdrawn',
})

const circle = (name: string): Finding => ({
  reason: `${called(name)} is itself superseded by way of this one: they lead in a circle`,
  hint: 'give the newest of them another status, and leave its superseded-by out',
})
