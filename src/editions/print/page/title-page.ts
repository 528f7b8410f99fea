import type { FrontMatter } from '../../../publication/front-matter.ts'
import { openingOf } from '../../../publication/opening.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { PLACE } from '../../../typesetting/furniture.ts'
import { toIdentifierLines } from '../../../typesetting/identifiers.ts'
import { toEarlierStatement, toPublishedLine } from '../../../typesetting/versions.ts'
import type { House } from '../../edition.ts'
import { toEditionTitle } from '../edition-title.ts'
import type { Layout } from '../layouts/layout.ts'
import { putInPlace, renderPlace } from './around.ts'
import { frontLetters, type Letters, renderWords } from './lines/text.ts'
import { toShownAddress } from './links.ts'
import { element, type Kid, type PageNode } from './node.ts'
import { renderOurs } from './ours.ts'
import type { Place } from './setting.ts'
import { toSingleSpaces } from './spaces.ts'
import { renderStanding, standingText } from './standing.ts'
import { splitTitle, toColon } from './title.ts'
import { toTitleSize } from './title-size.ts'
import { typographyOf } from './typography.ts'

/**
 * The title page, under its thick-and-thin rule: that it is superseded or withdrawn, if it is; of an earlier text that it is
 * one, and where it stands as it is now; who, what, which part of it; which edition, where the layout names itself; by whom
 * and when, and its numbers.
 */
export function renderTitlePage(publication: Publication, place: Place): PageNode {
  const typography = typographyOf(publication, place)
  const standing = renderStanding(publication, place)
  const { frontMatter } = publication
  const { layout } = typography
  const [lead, subtitle] = splitTitle(toSingleSpaces(frontMatter.title))
  const address = toCurrentAddress(publication, place.house)
  const [above, below, foot] = [
    [frontMatter.publisher],
    partLines(publication),
    footLines(publication, layout),
  ]
  const letters = frontLetters(typography.layout)
  const earlier = toEarlierStatement(publication, toShownAddress(address))
  const lines = {
    lead,
    standing: standingText(publication, place),
    above: earlier ? [earlier, ...above] : above,
    below,
    foot,
    ...(subtitle && { subtitle }),
  }
  const size = toTitleSize(lines, typography)
  return element(
    'section',
    { class: `title-page ${size.name}` },
    [
      element('div', { class: 'rule' }),
      ...(standing.length > 0
        ? [element('p', { class: 'standing' }, standing, { type: 'P' })]
        : []),
      ...renderEarlier(publication, address),
      ...renderLines(above, letters, 'publisher'),
      element('h1', {}, renderTitle(lead, subtitle, letters), { type: 'H1' }),
      ...renderLines(below, letters, 'part-line'),
      element('div', { class: 'foot' }, [
        ...renderEdition(layout, frontMatter.language),
        ...renderLines(creatorsOf(frontMatter), letters),
        element('p', {}, renderOurs(toPublishedLine(publication), frontMatter.language), {
          type: 'P',
        }),
        ...renderLines(numbersOf(frontMatter), letters),
      ]),
    ],
    { type: 'Sect' },
  )
}

/** Where the text of an earlier version stands as it is now. */
const toCurrentAddress = ({ earlierOf }: Publication, { origin, basePath }: House): string =>
  earlierOf ? `${origin}${basePath}${earlierOf.name}/` : ''

/** What an earlier text says before all else, in the house's voice. */
function renderEarlier(publication: Publication, address: string): readonly PageNode[] {
  const words = toEarlierStatement(publication, PLACE)
  if (words === '') return []
  const kids = putInPlace(renderPlace(address), words, publication.frontMatter.language)
  return [element('p', { class: 'earlier' }, kids, { type: 'P' })]
}

const renderTitle = (
  lead: string,
  subtitle: string | undefined,
  letters: Letters,
): readonly Kid[] =>
  subtitle
    ? [
        ...renderWords(lead, letters),
        ...toColon(':'),
        element('span', { class: 'subtitle' }, renderWords(subtitle, letters)),
      ]
    : renderWords(lead, letters)

const renderLines = (
  lines: readonly string[],
  letters: Letters,
  name?: string,
): readonly PageNode[] =>
  lines.map((line) => element('p', { class: name }, renderWords(line, letters), { type: 'P' }))

/** The lines that name the one chapter that a folder holds: `Section IV: The future`, `Chapter 7: Next steps`. */
function partLines({ parts }: Publication): readonly string[] {
  const [part, ...others] = parts
  if (!part?.name || others.length > 0) return []
  const { sections, title } = openingOf(part.children)
  return [...sections, ...(title ? [title] : [])].map(({ children }) =>
    toSingleSpaces(toPlainText(children)),
  )
}

/** Which edition it is, in the house's words and voice. */
const renderEdition = (layout: Layout, language: string): readonly PageNode[] =>
  editionLines(layout, language).map((line) =>
    element('p', { class: 'edition' }, renderOurs(line, language), { type: 'P' }),
  )

const editionLines = (layout: Layout, language: string): readonly string[] =>
  layout.namesItself ? [toEditionTitle(layout, language)] : []

/** Which edition it is, if that is said; who wrote it, when it was published, and the numbers by which it is known. */
const footLines = (publication: Publication, layout: Layout): readonly string[] => [
  ...editionLines(layout, publication.frontMatter.language),
  ...creatorsOf(publication.frontMatter),
  toPublishedLine(publication),
  ...numbersOf(publication.frontMatter),
]

const creatorsOf = ({ creator }: FrontMatter): readonly string[] =>
  toLines([creator ?? []].flat().map(toSingleSpaces))

const numbersOf = (frontMatter: FrontMatter): readonly string[] =>
  toLines(toIdentifierLines(frontMatter).map(toSingleSpaces))

/** Names, each on a line of its own; many run on. */
const toLines = (names: readonly string[]): readonly string[] =>
  names.length > MANY ? [names.join('; ')] : names

/** As many as stand well below one another at the foot of a page. */
const MANY = 8
