import fc, { type Arbitrary } from 'fast-check'
import { block } from './blocks.ts'
import { type FrontMatterText, frontMatter } from './front-matter.ts'
import { heading } from './paragraphs.ts'
import { join, mark, type Write, type Writing, type Written } from './writing.ts'

/** A publication as it lies in a folder: its files, and the words that it says where these are known. */
export interface Paper {
  /** Texts by their names: `index.md`, `01-part-1.md`, `table-1-1.csv`. */
  readonly files: Readonly<Record<string, string>>
  /** The text of each part in turn, its notes last; left out where nobody knows what it says. */
  readonly words?: string
}

interface Part {
  readonly section: string | null
  readonly title: Write
  readonly blocks: readonly Write[]
  readonly isAnnex: boolean
}

const partOf = (blocks: Arbitrary<readonly Write[]>): Arbitrary<Part> =>
  fc.record({
    section: fc.option(fc.constantFrom('Section IV: The future', 'Part One'), { freq: 5 }),
    title: heading,
    isAnnex: fc.boolean(),
    blocks,
  })

const blocksUpTo = (most: number): Arbitrary<readonly Write[]> =>
  fc.array(fc.oneof({ weight: 1, arbitrary: heading }, { weight: 6, arbitrary: block }), {
    minLength: 1,
    maxLength: most,
  })

/** A publication of one file or several, each of so many blocks at most. */
export const paperOf = (most: number): Arbitrary<Paper> =>
  fc
    .record({
      front: frontMatter,
      own: fc.option(partOf(blocksUpTo(most)), { freq: 3 }),
      parts: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(partOf(blocksUpTo(most)), { maxLength: 3 }) },
      ),
    })
    .map(({ front, own, parts }) => write(front, own ?? LEAST, parts))

/** A publication of one file in which a few blocks stand again and again, each time with other numbers: up to so many. */
export const longPaper = (most: number): Arbitrary<Paper> =>
  fc
    .record({
      front: frontMatter,
      own: partOf(blocksUpTo(12)),
      count: fc.integer({ min: 100, max: most }),
    })
    .map(({ front, own, count }) => {
      const blocks = Array.from({ length: count }, (_, at) => own.blocks[at % own.blocks.length])
      return write(front, { ...own, blocks: blocks.flatMap((each) => each ?? []) }, [])
    })

/** The least that a publication says. */
const LEAST: Part = {
  section: null,
  title: () => ({ markdown: 'One', words: 'One' }),
  blocks: [],
  isAnnex: false,
}

/** What all parts of a publication share while it is written. */
type Shared = Pick<
  Writing,
  'counts' | 'targets' | 'timetables' | 'files' | 'numbering' | 'language'
>

function write(front: FrontMatterText, own: Part, parts: readonly Part[]): Paper {
  const { language, numbering, type } = front
  const counts = new Map(type === 'transcript' ? [['transcript', 1]] : [])
  const shared: Shared = {
    language,
    numbering,
    counts,
    targets: [],
    timetables: [],
    files: new Map(),
  }
  const opening = writePart(own, '9', shared)
  const texts = parts.map((part, index) => writePart(part, chapterOf(part, index, parts), shared))
  const named = texts.map(({ markdown }, index) => [`0${index + 1}-part-${index + 1}.md`, markdown])
  return {
    files: {
      'index.md': front.write(shared.timetables) + opening.markdown,
      ...Object.fromEntries([...named, ...shared.files]),
    },
    words: [opening, ...texts].map(({ words }) => words).join(' '),
  }
}

const chapterOf = ({ isAnnex }: Part, index: number, { length }: readonly Part[]): string =>
  isAnnex && index === length - 1 ? 'A' : String(index + 1)

/** A part with its title, its blocks, and what stands at its end. */
function writePart({ section, title, blocks }: Part, chapter: string, shared: Shared): Written {
  const writing: Writing = { ...shared, chapter, ends: [], tableNotes: [] }
  for (const row of ['note', 'paragraph']) writing.counts.delete(row)
  const first = title(writing)
  writing.counts.set('level', 1)
  const opening = { markdown: first.markdown.replace(/^##+/, '#'), words: first.words }
  const written = blocks.map((each) => each(writing))
  const above = section === null ? [] : [{ markdown: section, words: section }]
  return join([...above, opening, ...written, ...writing.ends, mark('')], '\n\n')
}
