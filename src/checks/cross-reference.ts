import type { Position } from '../message/message.ts'
import { type Catalogue, schemeOf } from '../publication/catalogue.ts'
import type { Part, Publication } from '../publication/tree.ts'
import { nowhere } from './nowhere.ts'
import { ownAddress } from './own-address.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** Every link within the house leads to something that is there, one by the whole address of the site too. */
export const crossReference: Rule = {
  name: 'cross-reference',
  looksAround: true,
  check: inEachPart(checkPart),
}

function* checkPart(
  part: Part,
  publication: Publication,
  catalogue: Catalogue,
): Generator<Finding> {
  for (const { href, position } of part.index.links) {
    const own = schemeOf(href) === undefined ? href : ownAddress(href, catalogue)
    if (own === undefined) continue
    const target = catalogue.resolve(own, publication, part)
    if (target.kind !== 'nowhere') continue
    yield outside(href, position) ?? {
      ...nowhere('This link leads nowhere', target, HINT),
      position,
    }
  }
}

/** An address out of the house that lacks its beginning. */
function outside(href: string, position: Position): Finding | undefined {
  const beginning = BEGINNINGS.find(([pattern]) => pattern.test(href))?.[1]
  return beginning
    ? {
        reason: `This link leads nowhere: an address out of the house begins with ${beginning}`,
        hint: `write ${beginning}${href}`,
        position,
      }
    : undefined
}

/** What looks like the name of a host, or like the address of a mailbox; a file of text is neither. */
const BEGINNINGS: readonly (readonly [pattern: RegExp, beginning: string])[] = [
  [/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, 'mailto:'],
  [/^www\./i, 'https://'],
  [
    /^(?:[a-z0-9-]+\.)+(?:uk|org|com|net|eu|int|gov|ac|edu|info|wales|cymru|scot)(?=[:/?#]|$)/i,
    'https://',
  ],
]

const HINT = 'correct the address, or leave the link out'
