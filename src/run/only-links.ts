import { type LabelAt, makeLabelAt } from '../checks/labels.ts'
import type { Finding } from '../checks/rule.ts'
import { toMessage } from '../checks/to-message.ts'
import type { Message } from '../message/message.ts'
import { type Catalogue, type Nowhere, schemeOf, type Target } from '../publication/catalogue.ts'
import { relationsOf } from '../publication/relations/relations.ts'
import type { Publication } from '../publication/tree.ts'

/**
 * Warns of every link of the publications that are built to one that is left out (`--only`): on the site it is dead. A
 * house rule it is not, for the text is right. One that is left out and cannot be read has no address to lead to.
 */
export function* checkOnlyLinks(
  chosen: readonly Publication[],
  catalogue: Catalogue,
): Generator<Message> {
  const names = new Set(chosen.map(({ name }) => name))
  const labelAt = makeLabelAt()
  for (const publication of chosen) {
    yield* checkOthers(publication, names, catalogue, labelAt)
    for (const part of publication.parts)
      for (const { href, position } of part.index.links) {
        const target = catalogue.resolve(href, publication, part)
        const found = findingOf(href, target, names)
        if (found)
          yield toMessage({ ...found, rule: 'only-link', part, position }, publication, labelAt)
      }
  }
}

/** What took the place of a publication, and its translations, are linked to on its page. */
function* checkOthers(
  publication: Publication,
  names: ReadonlySet<string>,
  catalogue: Catalogue,
  labelAt: LabelAt,
): Generator<Message> {
  const { successor, replaced, translations } = relationsOf(publication, catalogue)
  const here = successor?.kind === 'here' ? [successor.publication] : []
  for (const { name } of [...here, ...replaced, ...translations]) {
    if (names.has(name)) continue
    const found = leftOut('The page of this publication', name, names)
    const position = { line: 1, column: 1 }
    yield toMessage({ ...found, rule: 'only-link', position }, publication, labelAt)
  }
}

function findingOf(
  href: string,
  target: Target | Nowhere,
  names: ReadonlySet<string>,
): Pick<Finding, 'severity' | 'reason' | 'hint'> | undefined {
  if (target.kind === 'nowhere') return undefined
  if (target.kind === 'external') return schemeOf(href) === undefined ? unreadable : undefined
  const { name } = target.publication
  return names.has(name) ? undefined : leftOut('This link', name, names)
}

const leftOut = (
  what: string,
  name: string,
  names: ReadonlySet<string>,
): Pick<Finding, 'severity' | 'reason' | 'hint'> => ({
  severity: 'warning',
  reason: `${what} leads to "${name}", which is not among the publications that are built`,
  hint: `build it too: --only ${[...names, name].join()}`,
})

const unreadable = {
  reason: 'This link leads to a publication that cannot be read',
  hint: 'mend that one first: what is wrong with it is told when it is built',
}
