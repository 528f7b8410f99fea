import type { Story } from '../story/story.ts'
import { readBoldHeadings } from './bold-headings.ts'
import { sentencesOf } from './changes.ts'
import type { FrontMatterValues } from './front-matter.ts'
import { type Ledger, makeLedger } from './ledger.ts'
import type { Line } from './lines/line.ts'
import { makeNotes } from './notes.ts'
import { chooseNumbering } from './numbering.ts'
import { divideParts } from './parts.ts'
import { makePictures } from './picture-files.ts'
import { type FlowBlock, toFlow } from './pieces/flow.ts'
import { markTypedContents } from './pieces/typed-contents.ts'
import { readTypedLabels } from './pieces/typed-labels.ts'
import { addressFrom, type Targets } from './targets.ts'
import { takeTitle } from './title.ts'
import { typeOf } from './transcript.ts'
import { usualIndentOf } from './usual-indent.ts'
import { partLines } from './write-part.ts'
import type { Writing } from './writing.ts'
import type { Wishes } from './written.ts'

/** A story as lines, file by file, and all that was found on the way. */
export interface Composed {
  readonly frontMatter: FrontMatterValues
  readonly parts: readonly ComposedPart[]
  /** The pictures, by the names of their files. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly ledger: Ledger
}

/** A part of the text as lines, and its file: `index.md`, or `07-next-steps.md`. */
export interface ComposedPart {
  readonly file: string
  readonly lines: readonly Line[]
}

/** Where cross-references lead: in the draft, which is only parsed, each to nowhere; and the labels that are words. */
type Pass =
  | { readonly type: 'draft'; readonly outOfRow: ReadonlySet<string> }
  | { readonly type: 'final'; readonly outOfRow: ReadonlySet<string>; readonly targets: Targets }

/** Writes a story as lines. */
export function compose(story: Story, wishes: Wishes, pass: Pass): Composed {
  const ledger = makeLedger()
  const marked = markTypedContents(toFlow(story.blocks), ledger)
  const read = readBoldHeadings(marked, ledger)
  const titled = takeTitle(read, story, wishes, ledger)
  const flow = readTypedLabels(titled.flow.map(titleAsHeading), ledger)
  const { numbering, numberedLevels } = chooseNumbering(flow, ledger)
  const language = wishes.frontMatter.language ?? story.language ?? ''
  const notes = makeNotes(story, ledger)
  const pictures = makePictures()
  const divided = divideParts(flow, wishes)
  const usualIndent = usualIndentOf(flow)
  const parts = divided.map(({ file, flow: own }, index): ComposedPart => {
    const writing: Writing = {
      ledger,
      language,
      numbering,
      numberedLevels,
      outOfRow: pass.outOfRow,
      usualIndent,
      refer: (note, place) => notes.refer(note, file, place),
      addressOf: (bookmark) => addressOf(bookmark, file, story, pass),
      keep: pictures.keep,
    }
    const isLast = index === divided.length - 1
    return { file, lines: partLines(own, { file, isLast }, notes, writing) }
  })
  const type = wishes.frontMatter.type ?? typeOf(flow, ledger)
  const given = { language: story.language, type, ...wishes.frontMatter, title: titled.title }
  const changes = sentencesOf(ledger.changes)
  return { frontMatter: { given, numbering, changes }, parts, pictures: pictures.files, ledger }
}

function addressOf(bookmark: string, file: string, story: Story, pass: Pass): string | undefined {
  const place = story.bookmarks.get(bookmark)
  if (pass.type === 'draft') return place && '#'
  return addressFrom(file, place, pass.targets)
}

/** A second title, as of an annex, is a heading. */
const titleAsHeading = (block: FlowBlock): FlowBlock =>
  block.type === 'paragraph' && block.role === 'title'
    ? { ...block, role: 'heading', level: 1 }
    : block
