import type { WordText } from '../place.ts'
import { isForWord } from './for-word.ts'
import { makeParagraphs, type Paragraphs } from './paragraphs.ts'
import type { RawParagraph } from './raw.ts'
import type { Listener, Opening } from './scan.ts'

/** Elements that hold a text of the file. Notes of another type than `normal` are the lines that divide notes from the text. */
const TEXTS: Readonly<Record<string, (opening: Opening) => WordText | undefined>> = {
  'w:body': () => 'body',
  'w:footnote': (opening) => (isNormal(opening) ? `footnote ${idOf(opening)}` : undefined),
  'w:endnote': (opening) => (isNormal(opening) ? `endnote ${idOf(opening)}` : undefined),
}

/** What is told of an element within a text. */
const ELEMENTS: Readonly<Record<string, (paragraphs: Paragraphs, opening: Opening) => void>> = {
  'w:p': (paragraphs) => paragraphs.open(),
  'w:t': openText,
  'm:t': openText,
  'w:tab': (paragraphs) => paragraphs.add(' '),
  'w:ptab': (paragraphs) => paragraphs.add(' '),
  'w:br': (paragraphs) => paragraphs.add(' '),
  'w:cr': (paragraphs) => paragraphs.add(' '),
  'w:noBreakHyphen': (paragraphs) => paragraphs.add('\u2011'),
  'w:sym': (paragraphs, opening) => paragraphs.add(toSign(opening.attribute('w:char'))),
  'w:footnoteReference': (paragraphs, opening) => paragraphs.refer(`footnote ${idOf(opening)}`),
  'w:endnoteReference': (paragraphs, opening) => paragraphs.refer(`endnote ${idOf(opening)}`),
  'w:del': (paragraphs) => paragraphs.openDeleted(),
  'w:moveFrom': (paragraphs) => paragraphs.openDeleted(),
}

function openText(paragraphs: Paragraphs, { isPreserved }: Opening): void {
  paragraphs.openText(isPreserved ? 'kept' : 'cut')
}

const ENDS: Readonly<Record<string, (paragraphs: Paragraphs) => void>> = {
  'w:p': (paragraphs) => paragraphs.close(),
  'w:t': (paragraphs) => paragraphs.closeText(),
  'm:t': (paragraphs) => paragraphs.closeText(),
  'w:del': (paragraphs) => paragraphs.closeDeleted(),
  'w:moveFrom': (paragraphs) => paragraphs.closeDeleted(),
}

const idOf = ({ attribute }: Opening): string => attribute('w:id') ?? ''

const isNormal = ({ attribute }: Opening): boolean => (attribute('w:type') ?? 'normal') === 'normal'

/** The character of a code in hexadecimal digits: `F0B7` (ISO/IEC 29500-1, 17.3.3.30). */
const toSign = (code = ''): string =>
  /^[\dA-F]{1,5}$/i.test(code) ? String.fromCodePoint(Number.parseInt(code, 16)) : ''

/** Listens to a part of a Word file, and gives each paragraph of its texts, in the order of their start tags. */
export function makeGatherer(give: (paragraph: RawParagraph) => void): Listener {
  const texts = new Map<WordText, Paragraphs>()
  const path: Step[] = []
  let current: Paragraphs | undefined
  return {
    open(opening) {
      const { name } = opening
      const around = path.at(-1)
      const step: Step = {
        name,
        isLeftOut: around?.isLeftOut || isOtherBranch(opening, around),
        hasBranch: false,
      }
      path.push(step)
      if (step.isLeftOut) return
      const text = TEXTS[name]?.(opening)
      if (name in TEXTS) current = text && (texts.get(text) ?? makeParagraphs(text, give))
      if (text && current) texts.set(text, current)
      else if (current) ELEMENTS[name]?.(current, opening)
    },
    text(text) {
      if (!path.at(-1)?.isLeftOut) current?.addText(text)
    },
    close(name) {
      const step = path.pop()
      if (step?.isLeftOut || !current) return
      if (!(name in TEXTS)) return ENDS[name]?.(current)
      current.end()
      current = undefined
    },
  }
}

/** An element that is open. */
interface Step {
  readonly name: string
  readonly isLeftOut: boolean
  /** Of `mc:AlternateContent`: whether one of its branches was read. */
  hasBranch: boolean
}

/** Whether an element is a branch of `mc:AlternateContent` that Word does not take (ISO/IEC 29500-3, 9.3). */
function isOtherBranch(opening: Opening, around: Step | undefined): boolean {
  if (around?.name !== 'mc:AlternateContent') return false
  if (around.hasBranch || (opening.name === 'mc:Choice' && !isForWord(opening))) return true
  around.hasBranch = opening.name === 'mc:Choice' || opening.name === 'mc:Fallback'
  return false
}
