import { makeLabelAt } from '../checks/labels.ts'
import { toMessage } from '../checks/to-message.ts'
import type { Message } from '../message/message.ts'
import type { Catalogue } from '../publication/catalogue.ts'
import type { Publication } from '../publication/tree.ts'

/**
 * Warns of every link of the publications that are built to one that is left out (`--only`): on the site it is dead. A
 * house rule it is not, for the text is right.
 */
export function* checkOnlyLinks(
  chosen: readonly Publication[],
  catalogue: Catalogue,
): Generator<Message> {
  const names = chosen.map(({ name }) => name)
  const labelAt = makeLabelAt()
  for (const publication of chosen)
    for (const part of publication.parts)
      for (const { href, position } of part.index.links) {
        const target = catalogue.resolve(href, publication, part)
        if (typeof target === 'string' || target.kind === 'external') continue
        const { name } = target.publication
        if (names.includes(name)) continue
        const finding = {
          rule: 'only-link',
          severity: 'warning',
          reason: `This link leads to "${name}", which is not among the publications that are built`,
          hint: `build it too: --only ${[...names, name].join()}`,
          part,
          position,
        } as const
        yield toMessage(finding, publication, labelAt)
      }
}
