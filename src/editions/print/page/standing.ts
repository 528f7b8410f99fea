import { isSaidFirst } from '../../../publication/front-matter.ts'
import { relationsOf } from '../../../publication/relations/relations.ts'
import type { Publication } from '../../../publication/tree.ts'
import {
  type Other,
  sayOther,
  toOurOther,
  wholeAddress,
} from '../../../typesetting/other-publications.ts'
import { type Said, toStatus, toStatusStatement } from '../../../typesetting/status.ts'
import { ownNameOf } from '../../../wording/index.ts'
import { renderAround } from './around.ts'
import { renderAddress } from './lines/addresses.ts'
import { frontLetters, type Letters, renderWords } from './lines/text.ts'
import { renderLink, toShownAddress } from './links.ts'
import { element, joinWith, type Kid } from './node.ts'
import { renderOurs } from './ours.ts'
import type { Place } from './setting.ts'

/** Where a publication stands among others, and how it is set. */
type Surroundings = Pick<Place, 'catalogue' | 'house' | 'layout'>

/** That a publication is superseded, withdrawn or a draft, which its title page says first; nothing where it is none of these. */
export function renderStanding(publication: Publication, place: Surroundings): readonly Kid[] {
  const { frontMatter } = publication
  const { successor } = relationsOf(publication, place.catalogue)
  const status = isSaidFirst(frontMatter) ? toStatus(frontMatter, successor) : undefined
  if (!status) return []
  const { language } = frontMatter
  const letters = frontLetters(place.layout)
  return [
    ...renderOurs(`${status.word} `, language),
    ...status.said.flatMap((said) => renderSaid(said, language, place, letters)),
  ]
}

/** The same as a text, by which the room that it takes is reckoned. */
export function standingText(publication: Publication, { catalogue, house }: Surroundings): string {
  const { frontMatter } = publication
  if (!isSaidFirst(frontMatter)) return ''
  const { successor } = relationsOf(publication, catalogue)
  return toStatusStatement(frontMatter, successor, (other) => sayOther(other, house))
}

function renderSaid(
  said: Said,
  language: string,
  place: Surroundings,
  letters: Letters,
): readonly Kid[] {
  if (said.by === 'other') return renderOther(said.other, language, place, letters)
  return said.by === 'us' ? renderOurs(said.words, language) : renderWords(said.words, letters)
}

/** Another publication by its title, if it is one of ours, and by its address, which leads there. */
function renderOther(
  other: Other,
  language: string,
  { house }: Surroundings,
  letters: Letters,
): readonly Kid[] {
  const whole = wholeAddress(other, house)
  const address = renderLink(whole, renderAddress(toShownAddress(whole)))
  if (other.kind === 'elsewhere') return [address]
  return [...inLanguage(renderWords(other.title, letters), other.language, language), ', ', address]
}

/** Words that are in another language than those round them say so. */
const inLanguage = (words: readonly Kid[], language: string, around: string): readonly Kid[] =>
  language === around
    ? words
    : [element('span', { role: 'mark' }, words, { type: 'Span', language })]

/** What the imprint says of others: where the translations are, and whose place the publication takes. */
export function renderOthers(
  publication: Publication,
  place: Surroundings,
): readonly (readonly Kid[])[] {
  const { language } = publication.frontMatter
  const { translations, replaced } = relationsOf(publication, place.catalogue)
  const letters = frontLetters(place.layout)
  const render = (one: Publication): readonly Kid[] =>
    renderOther(toOurOther({ publication: one }), language, place, letters)
  const named = translations.map((one) => {
    const name = ownNameOf(one.frontMatter.language)
    return [...inLanguage([name.name], name.language, language), ': ', ...render(one)]
  })
  return [
    renderLine('inOtherLanguages', named, language),
    renderLine('replaces', replaced.map(render), language),
  ]
}

function renderLine(
  kind: 'inOtherLanguages' | 'replaces',
  items: readonly (readonly Kid[])[],
  language: string,
): readonly Kid[] {
  if (items.length === 0) return []
  return renderAround(joinWith('; ', items), kind, 'publications', language)
}
