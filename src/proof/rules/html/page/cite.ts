import { type Cited, citedIn, citePageOf } from '../../../../publication/cited.ts'
import { isSaidFirst } from '../../../../publication/front-matter.ts'
import { countOf } from '../../../../publication/passages.ts'
import { listed } from '../../../../wording/counts.ts'
import { bibtexRead } from '../../../expectations/citations/bibtex.ts'
import type { CitationFacts } from '../../../expectations/citations/facts.ts'
import { risRead } from '../../../expectations/citations/ris.ts'
import { dateWords } from '../../../expectations/statements/date.ts'
import { bareIdentifiers, identifiersRead } from '../../../expectations/statements/identifiers.ts'
import { statusPhrase } from '../../../expectations/statements/status.ts'
import { placeForGood } from '../../../expectations/statements/versions.ts'
import { type ExpectedElement, type ExpectedNode, element } from '../shape/node.ts'
import { printedDate } from './date.ts'
import { expectFirst, expectStanding } from './opening.ts'
import { absolute, inOurs, inText, languageOf, linkTo, say, type WholePage } from './setting.ts'

/** How a publication is cited, and the way to the page of all its citations. */
export function expectCite(page: WholePage): readonly ExpectedElement[] {
  const way = { class: 'alone', href: linkTo(citePageOf(page.publication), page) }
  return [
    expectCitation(page),
    element('p', {}, [say('citeAddress', page)]),
    element('p', {}, [element('a', way, [say('citeEvery', page)])]),
  ]
}

/** What stands in the middle of the page of citations: that of the whole, the tools, that of each passage. */
export function expectCitations(page: WholePage, tools: ExpectedElement): ExpectedElement {
  const { publication, house } = page
  const { title } = publication.frontMatter
  const passages = publication.parts.flatMap((part) => citedIn(publication, part))
  const isCounted = ({ paragraph }: Cited): boolean =>
    paragraph !== undefined && paragraph.label === undefined
  const counted = say('citeCounted', page, { house: house.name })
  const up = { href: linkTo(`${publication.name}/`, page), ...inText(page) }
  return element('div', { class: 'citing', ...inOurs(page) }, [
    element('p', { class: 'up' }, [element('a', up, [title])]),
    ...expectFirst(page),
    ...expectStanding(page),
    element('h1', {}, [say('citeTitle', page)]),
    ...expectForms(page),
    tools,
    ...(passages.some(isCounted) ? [element('p', {}, [counted])] : []),
    ...passages.map((cited) => expectPassage(cited, page)),
  ])
}

/** What is cited is the text of a day: that of its version, where there are any. */
const dateOf = ({ publication: { frontMatter, versions, earlierOf } }: WholePage): string =>
  earlierOf?.date ?? versions?.at(-1)?.date ?? frontMatter.date

/** An address that has this text for good: below the name of the publication and the date of its version. */
const forGood = (address: string, { publication }: WholePage): string =>
  address.replace(`${publication.name}/`, placeForGood(publication))

function expectPassage(cited: Cited, page: WholePage): ExpectedElement {
  const { part, id, paragraph, key } = cited
  const place = `${pageOf(page, part.name)}#${encodeURIComponent(id)}`
  const way = { href: linkTo(place, page), ...(paragraph ? {} : inText(page)) }
  const heading = element('h2', {}, [element('a', way, [nameOf(cited, page)])])
  return element('section', { class: 'cited', id: key }, [heading, ...expectForms(page, cited)])
}

const pageOf = ({ publication: { name } }: WholePage, part: string): string =>
  part ? `${name}/${part}/` : `${name}/`

/** A citation as people write it, and folded as programs read it. */
function expectForms(page: WholePage, cited?: Cited): readonly ExpectedElement[] {
  const facts = factsOf(page, cited)
  const of =
    facts.passage === undefined
      ? []
      : [element('span', { class: 'unseen' }, [` (${facts.passage})`])]
  return [
    expectCitation(page, cited),
    element('details', {}, [
      element('summary', {}, [say('citePrograms', page), ...of]),
      element('pre', { class: 'ris' }, [risRead(facts)]),
      element('pre', { class: 'bibtex' }, [bibtexRead(facts)]),
    ]),
  ]
}

function expectCitation(page: WholePage, cited?: Cited): ExpectedElement {
  const { frontMatter } = page.publication
  const { title, publisher, creator } = frontMatter
  const language = languageOf(page)
  const date = dateOf(page)
  const by = listed([creator ?? []].flat(), language)
  const name = cited && nameOf(cited, page)
  const printed = pageOnPaper(page, cited)
  const status = pastOf(page, printedDate)
  return element('p', { class: 'citation', ...inText(page) }, [
    `${publisher}, `,
    element('cite', {}, [title]),
    ` (${by ? `${by}, ` : ''}`,
    ours(printedDate(date, language), page),
    ')',
    ...(status === '' ? [] : [' ', ours(`[${status}]`, page)]),
    `${identifiersRead(frontMatter)
      .map((one) => `, ${one}`)
      .join('')}, `,
    ...(name ? [cited?.paragraph ? ours(name, page) : name, ', '] : []),
    ...(printed ? [ours(printed, page), ', '] : []),
    element('span', { class: 'address' }, [
      absolute(forGood(cited?.address ?? pageOf(page, ''), page), page),
    ]),
  ])
}

/** The page of our print edition that a passage begins on, in words, where that edition is there. */
function pageOnPaper(page: WholePage, cited: Cited | undefined): string | undefined {
  const number = cited && page.printed?.get(cited.address)
  return number ? say('printPage', page, { page: number }) : undefined
}

/** That the publication is superseded, withdrawn or a draft, in a word or two. */
const pastOf = ({ publication: { frontMatter } }: WholePage, dateIn = dateWords): string =>
  isSaidFirst(frontMatter) ? statusPhrase(frontMatter, frontMatter.language, dateIn) : ''

/** Our own words among those of the publication. */
function ours(words: string, page: WholePage): ExpectedNode {
  const { lang } = inOurs(page)
  return lang === undefined ? words : element('span', { lang }, [words])
}

function factsOf(page: WholePage, cited?: Cited): CitationFacts {
  const { publication, house } = page
  const { name, frontMatter } = publication
  const { title, publisher, creator, language } = frontMatter
  const [path = '', id] = forGood(cited?.address ?? pageOf(page, ''), page).split(/#(.*)/s)
  const fragment = id === undefined ? '' : `#${encodeFragment(id)}`
  return {
    key: [name, ...(cited?.part.name ? [cited.part.name] : []), ...(cited ? [cited.id] : [])]
      .map((step) => step.replace(/[^\w.-]|_/g, '-'))
      .join(':'),
    title,
    publisher,
    creators: [creator ?? []].flat(),
    date: dateOf(page),
    identifiers: bareIdentifiers(frontMatter),
    language,
    status: pastOf(page),
    passage: cited && nameOf(cited, page),
    page: pageOnPaper(page, cited),
    url: `${house.origin}${house.basePath}${path}${fragment}`,
  }
}

/** Letters of an id that a URL has by their bytes alone (URL standard, fragment percent-encode set, and what ids may not say). */
const encodeFragment = (id: string): string =>
  encodeURIComponent(id).replace(/%(?:24|26|2B|2C|2F|3A|3B|3D|3F|40)/g, decodeURIComponent)

/** What a passage is called: a paragraph by us, all else by the publication. */
function nameOf({ paragraph, label }: Cited, page: WholePage): string {
  if (!paragraph) return label
  const { number = `[${countOf(paragraph)}]`, scope } = paragraph
  const name = say('paragraph', page, { numbers: number })
  return scope ? `${name} (${scope.name})` : name
}
