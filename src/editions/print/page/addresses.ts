import { addressOf, type Catalogue } from '../../../publication/catalogue.ts'
import type { Link, Part, Publication } from '../../../publication/tree.ts'
import type { House } from '../../edition.ts'
import { toPartId, toPrintedId } from './identifiers.ts'

/** Where a printed link leads: to a place in this PDF, to the page of another publication, or out of the house. */
export function toPrintedAddress(
  link: Link,
  part: Part,
  publication: Publication,
  { catalogue, house }: { readonly catalogue: Catalogue; readonly house: House },
): string | undefined {
  const target = catalogue.resolve(link.href, publication, part)
  if (target.kind === 'nowhere') return undefined
  if (target.kind === 'external') return target.address
  if (target.publication === publication && target.part)
    return `#${toPlace(target.fragment, target.part, publication)}`
  const fragment = target.fragment ? `#${target.fragment}` : ''
  return `${house.origin}${house.basePath}${addressOf(target.publication, target.part)}${fragment}`
}

const toPlace = (fragment: string, part: Part, publication: Publication): string =>
  fragment ? toPrintedId(fragment, part, publication) : toPartId(part, publication)
