import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { Change } from '../../../editions/print/planting.ts'
import { name, number, type Tampering } from './tampering.ts'

const rule = 'print-target'

/** Every link of the file, in the order of its pages. */
const linksOf = (document: PDFDocument): readonly PDFDict[] =>
  document
    .getPages()
    .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
    .map((one) => document.context.lookup(one, PDFDict))

const isAddress = (link: PDFDict): boolean => link.has(name('A'))

/** A link of the text within the file. */
const isToTable = (link: PDFDict): boolean => link.get(name('Dest')) === name('the-ferries/t1')

/** The first line of the contents. */
const isFirstOfContents = (link: PDFDict): boolean => link.get(name('Dest')) === name('foreword')

/** Changes links of one kind. */
const inLinks =
  (are: (link: PDFDict) => boolean, change: (links: readonly PDFDict[]) => void): Change =>
  (document) =>
    change(linksOf(document).filter(are))

const there = (links: readonly PDFDict[], at: number): PDFDict => {
  const link = links.at(at)
  if (!link) throw new Error('there is no such link')
  return link
}

/** Exchanges what two links have. */
function exchange(one: PDFDict, other: PDFDict, key: string): void {
  const [first, second] = [one.get(name(key)), other.get(name(key))]
  if (!first || !second) throw new Error(`a link has no ${key}`)
  one.set(name(key), second)
  other.set(name(key), first)
}

const setEdge =
  (edge: number, by: number): ((links: readonly PDFDict[]) => void) =>
  (links) => {
    const edges = there(links, -1).lookup(name('Rect'), PDFArray)
    edges.set(edge, number(Number(edges.get(edge)?.toString()) + by))
  }

/** Links that lead elsewhere, or cannot be followed where they stand. */
export const LINKS: readonly Tampering[] = [
  {
    rule,
    name: 'the licence leads to another house',
    change: inLinks(isAddress, (links) =>
      there(links, 0)
        .lookup(name('A'), PDFDict)
        .set(name('URI'), PDFString.of('https://evil.example/')),
    ),
  },
  {
    rule,
    name: 'an address leads to another by one letter',
    change: inLinks(isAddress, (links) =>
      there(links, -1)
        .lookup(name('A'), PDFDict)
        .set(name('URI'), PDFString.of('https://example.gov.uk/papers/river-crosslngs/')),
    ),
  },
  {
    rule,
    name: 'two links of the text lead to each other’s places',
    change: inLinks(
      (link) => !isAddress(link),
      (links) => exchange(there(links, -1), there(links, -3), 'Dest'),
    ),
  },
  {
    rule,
    name: 'two lines of the contents lead to each other’s places',
    change: inLinks(
      (link) => !isAddress(link),
      (links) => exchange(there(links, 0), there(links, 2), 'Dest'),
    ),
  },
  {
    rule: 'print-place',
    name: 'two places are exchanged',
    change: ({ catalog }) => {
      const places = catalog.lookup(PDFName.of('Dests'), PDFDict)
      const [first] = places.keys()
      const last = places.keys().at(-1)
      if (first && last) exchange(places, places, first.decodeText())
      const [one, other] = [
        places.get(name('the-ferries/t1')),
        places.get(name('what-we-recommend/keep-what-works')),
      ]
      if (!one || !other) throw new Error('there are no such places')
      places.set(name('the-ferries/t1'), other)
      places.set(name('what-we-recommend/keep-what-works'), one)
    },
  },
  {
    rule,
    name: 'a link cannot be followed on all of its words',
    change: inLinks(isToTable, setEdge(2, -6)),
  },
  {
    rule,
    name: 'a link cannot be followed at all',
    change: inLinks(
      () => true,
      (links) => there(links, -1).set(name('Rect'), there(links, -1).context.obj([0, 0, 0, 0])),
    ),
  },
  {
    rule,
    name: 'a link can be followed on the words beside it',
    change: inLinks(isToTable, setEdge(2, 60)),
  },
  {
    rule,
    name: 'a link can be followed on a strip of its words alone',
    change: inLinks(isToTable, (links) => {
      setEdge(1, 9)(links)
      setEdge(3, -8)(links)
    }),
  },
  ...(
    [
      ['right of', 2, 9],
      ['above', 3, 14],
      ['below', 1, -9],
      ['left of', 0, -45],
    ] as const
  ).map(([where, edge, by]) => ({
    rule,
    name: `a line of the contents can be followed ${where} its words`,
    change: inLinks(isFirstOfContents, setEdge(edge, by)),
  })),
  {
    rule,
    name: 'a link covers the page',
    change: inLinks(
      () => true,
      (links) => there(links, -1).set(name('Rect'), there(links, -1).context.obj([0, 0, 595, 842])),
    ),
  },
]
