import { SECTION } from '../../../publication/opening.ts'
import type { Block, Inline, Part, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { toPlainText, toWords } from '../../../publication/words.ts'
import { changesHeading } from './changes.ts'

/** What the contents may list besides headings, each kind in a list of its own. */
export const LISTS = ['table', 'figure', 'box'] as const

/** A line of the contents: what it leads to, how far it is set in from 0, and its words. */
export interface ContentsLine {
  readonly kind: 'section' | 'heading' | (typeof LISTS)[number]
  readonly depth: number
  readonly words: string
}

/**
 * Every form that the contents may have: the lines of the headings down to a level, and the lists of tables, figures and boxes
 * that have room; where the front matter says how many levels, down to that, with every list. The fullest is the first.
 */
export function contentsForms(publication: Publication): readonly (readonly ContentsLine[])[] {
  const { contents } = publication.frontMatter
  const headings = [...headingLines(publication), ...changesLines(publication)]
  const depths = contents === undefined ? [6, 5, 4, 3, 2, 1] : [contents]
  const lists = LISTS.map((kind) => captionLines(publication, kind)).filter(
    ({ length }) => length > 0,
  )
  const chosen = contents === undefined ? subsetsOf(lists) : [lists]
  return depths.flatMap((depth) => {
    const upTo = headings.filter((line) => line.depth < depth)
    return chosen.map((some) => [...upTo, ...some.flat()])
  })
}

/** Every choice among lists, all of them first; the order stays. */
function subsetsOf<List>([first, ...others]: readonly List[]): readonly (readonly List[])[] {
  if (first === undefined) return [[]]
  const rest = subsetsOf(others)
  return [...rest.map((some) => [first, ...some]), ...rest]
}

/** The line for what was changed since the publication was published, after all of its headings. */
function changesLines(publication: Publication): readonly ContentsLine[] {
  const words = changesHeading(publication)
  return words === undefined ? [] : [{ kind: 'heading', depth: 0, words }]
}

/** Lines that name sections, and headings; a section that several parts are in is named once. */
function headingLines({ parts }: Publication): readonly ContentsLine[] {
  const lines = parts.flatMap(linesOfPart)
  const sections = lines.filter(({ kind }) => kind === 'section')
  const again = new Set(
    sections.filter((line, at) => at > 0 && sections[at - 1]?.words === line.words),
  )
  return lines.filter((line) => !again.has(line))
}

function linesOfPart({ children }: Part): readonly ContentsLine[] {
  const top = children.reduce(
    (level, block) => (block.type === 'heading' ? Math.min(level, block.level) : level),
    6,
  )
  return children.flatMap((block): readonly ContentsLine[] => {
    if (block.type === 'heading' && block.id)
      return [{ kind: 'heading', depth: block.level - top, words: wordsOf(block.children) }]
    if (block.type !== 'paragraph' || block.id !== SECTION) return []
    return [{ kind: 'section', depth: 0, words: wordsOf(block.children) }]
  })
}

const captionLines = (
  { parts }: Publication,
  kind: (typeof LISTS)[number],
): readonly ContentsLine[] =>
  parts
    .flatMap((part) => blocksOf(part))
    .flatMap((block) => (block.type === kind ? (captionOf(block) ?? []) : []))
    .map((words) => ({ kind, depth: 0, words }))

function captionOf(block: Block): string | undefined {
  const words: readonly Inline[] | undefined =
    block.type === 'box' ? block.title : 'caption' in block ? block.caption : undefined
  return words && wordsOf(words)
}

/** Words with one space between them. */
const wordsOf = (inlines: readonly Inline[]): string => toWords(toPlainText(inlines)).join(' ')
