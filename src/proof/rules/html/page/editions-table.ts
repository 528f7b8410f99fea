import { addressOf } from '../../../../publication/catalogue.ts'
import { wordsOf } from '../../../../publication/runs.ts'
import { counted, countInWords, listed, toSize } from '../../../../wording/counts.ts'
import { fill } from '../../../../wording/fill.ts'
import { wordingOf } from '../../../../wording/index.ts'
import { type ExpectedElement, type ExpectedNode, element, ofForm } from '../shape/node.ts'
import { countOfEditions, editionsOf, type ListedEdition } from './editions.ts'
import { fileOf, inText, languageOf, linkTo, say, sayWith, type WholePage } from './setting.ts'

/** The heads of the columns, each with its id. */
const COLUMNS = ['edition', 'format', 'size', 'length', 'checked'] as const

/** The groups of editions, each with its id. */
const GROUPS = { toRead: '_to-read', toPrint: '_to-print', toKeep: '_to-keep' } as const

type Group = keyof typeof GROUPS

/** The table of editions with what is said below it; sizes and lengths are those of the files, where these are known. */
export function expectEditions(page: WholePage): readonly ExpectedNode[] {
  const { title } = page.publication.frontMatter
  const titled = element('span', inText(page), [title])
  const heads = COLUMNS.map((name) =>
    element('th', { scope: 'col', id: `_${name}` }, [say(name, page)]),
  )
  const mail = element('a', { href: `mailto:${page.house.email}` }, [say('writeToUs', page)])
  return [
    element('table', { class: 'editions' }, [
      element('caption', { class: 'unseen' }, sayWith('editionsOf', page, { title: [titled] })),
      element('thead', {}, [element('tr', {}, heads)]),
      ...(['toRead', 'toPrint', 'toKeep'] as const).map((group) => expectGroup(group, page)),
    ]),
    expectProof(page),
    element('p', {}, [
      element('strong', {}, [say('anotherFormat', page)]),
      ' ',
      ...sayWith('anotherFormatHow', page, { link: [mail] }),
    ]),
  ]
}

function expectGroup(group: Group, page: WholePage): ExpectedElement {
  const head = { scope: 'rowgroup', colspan: '5', id: GROUPS[group] }
  const rows = editionsOf(page.house).filter((edition) => edition.group === group)
  return element('tbody', {}, [
    element('tr', { class: 'group' }, [element('th', head, [say(group, page)])]),
    ...rows.map((edition) => expectRow(edition, page)),
  ])
}

function expectRow(edition: ListedEdition, page: WholePage): ExpectedElement {
  const { publication, house } = page
  const { name, group, ending } = edition
  const words = wordingOf(languageOf(page)).editions
  const title = fill(words[name], { size: String(house.print.largePrint) })
  const row = `_edition-${name}`
  const own = addressOf(publication)
  const place = ending
    ? `${own}${publication.name}${ending}`
    : addressOf(publication, publication.parts[0])
  const cell = (
    column: (typeof COLUMNS)[number],
    children: readonly ExpectedNode[],
    kind?: string,
  ): ExpectedElement =>
    element('td', { class: kind, headers: `_${column} ${GROUPS[group]} ${row}` }, children)
  const checked = fill(words[`${name}Checked`], { standards: standardsOf(page) })
  return element('tr', {}, [
    element('th', { scope: 'row', id: row, abbr: title }, [
      element('a', { href: linkTo(place, page) }, [title]),
      ' ',
      element('span', { class: 'purpose' }, [words[`${name}Purpose`]]),
    ]),
    cell('format', [words[`${name}Format`]]),
    cell('size', ending ? [expectSize(ending, page)] : [expectNotCounted(page)]),
    cell('length', [expectLength(edition, page)]),
    cell('checked', [TICK, ` ${checked}`], 'checked'),
  ])
}

const expectNotCounted = (page: WholePage): ExpectedElement =>
  element('span', { class: 'unseen' }, [say('notCounted', page)])

function expectSize(ending: string, page: WholePage): ExpectedNode {
  const file = fileOf(ending, page)
  return file ? toSize(file.bytes, languageOf(page)) : SIZE
}

/** The pages of the web edition are its parts. */
function expectLength({ ending, hasPages }: ListedEdition, page: WholePage): ExpectedNode {
  const { parts } = page.publication
  if (!ending) return counted('page', parts.length, languageOf(page))
  if (!hasPages) return expectNotCounted(page)
  const { pages } = fileOf(ending, page) ?? {}
  return pages ? counted('page', pages, languageOf(page)) : LENGTH
}

/** `182 KB`; in some languages the unit stands first, or words stand for a small file. */
const SIZE = ofForm(/^[\p{L}\d., \u00a0\u202f]{2,30}$/u, 'its size')
const LENGTH = ofForm(/^[^<>]{0,20}\d[^<>]{0,30}$/u, 'its pages')

/** The standards that files for paper are made to: PDF/UA-2 goes with PDF/A-4, PDF/UA-1 with those before. */
function standardsOf(page: WholePage): string {
  const { standard } = page.house.print
  const accessible = standard === 'PDF/A-4' ? 'PDF/UA-2' : 'PDF/UA-1'
  return listed([accessible, standard], languageOf(page))
}

/** A tick, drawn. */
const TICK = element(
  'svg',
  { class: 'tick', viewBox: '0 0 12 12', width: '12', height: '12', 'aria-hidden': 'true' },
  [element('path', { d: 'M1 7l3 4L11 1' })],
)

/** In how many editions all words were found again. */
function expectProof(page: WholePage): ExpectedElement {
  const language = languageOf(page)
  const editions = countInWords('edition', countOfEditions(page.house), language)
  const words = counted('word', wordsOf(page.publication).length, language)
  return element('p', {}, [TICK, ` ${say('proved', page, { editions, words })}`])
}
