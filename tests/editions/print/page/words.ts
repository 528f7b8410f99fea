import type { Kid, PageNode, StructureType } from '../../../../src/editions/print/page/node.ts'
import { toWords } from '../../../../src/publication/words.ts'
import { SOFT_HYPHEN } from '../../../../src/typesetting/hyphens.ts'

/** Tells whether an element is left out, with all that is in it, from what it is and what it stands in. */
type Leave = (node: PageNode, around: PageNode | undefined) => boolean

/** The words of elements in the order of the tags, those of artifacts and of what is left out not among them. */
export const wordsInTags = (nodes: readonly PageNode[], leave: Leave = () => false) =>
  split(
    nodes.map((node) => textOf(node, undefined, ({ structure, kids }) => structure ?? kids, leave)),
  )

/** The words of an element as they stand on the page, those of artifacts not among them. */
export const wordsOnPage = (node: PageNode) =>
  split([
    textOf(
      node,
      undefined,
      ({ kids }) => kids,
      () => false,
    ),
  ])

const split = (texts: readonly string[]): readonly string[] =>
  toWords(texts.join('\n').replaceAll(SOFT_HYPHEN, ''))

function textOf(
  kid: Kid,
  around: PageNode | undefined,
  kidsOf: (node: PageNode) => readonly Kid[],
  leave: Leave,
): string {
  if (typeof kid === 'string') return kid
  if (kid.role?.type === 'Artifact' || leave(kid, around)) return ''
  const texts = kidsOf(kid).map((own) => textOf(own, kid.role ? kid : around, kidsOf, leave))
  return kid.role && !INLINES.has(kid.role.type) ? `\n${texts.join('')}\n` : texts.join('')
}

const INLINES: ReadonlySet<StructureType> = new Set([
  'Span',
  'Em',
  'Strong',
  'Added',
  'Link',
  'Reference',
])

/** The texts of an element that stand in none whose role may hold texts of its own. */
export const looseTexts = (node: PageNode, type?: StructureType): readonly string[] =>
  node.kids.flatMap((kid) => {
    if (typeof kid !== 'string') return looseTexts(kid, kid.role?.type ?? type)
    return type && HOLDERS.has(type) ? [] : [kid]
  })

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const

const HOLDERS: ReadonlySet<StructureType> = new Set([
  ...HEADINGS,
  ...([
    'P',
    'Lbl',
    'Caption',
    'TH',
    'TD',
    'Span',
    'Em',
    'Strong',
    'Added',
    'Link',
    'Artifact',
  ] as const),
])
