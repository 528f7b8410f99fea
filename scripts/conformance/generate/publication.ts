import type { Chance } from './chance.ts'
import { times } from './chance.ts'
import { draw } from './drawing.ts'
import { LANGUAGES, type Language } from './lexicon.ts'
import { writePart } from './part.ts'
import { type Numbering, opening, type Writing } from './writing.ts'

/** The texts of a publication, by the names of their files. */
export type Texts = Readonly<Record<string, string>>

/** What all parts of a publication have in common. */
interface Whole {
  readonly chance: Chance
  readonly language: Language
  readonly numbering: Numbering
  /** Whole numbers run on through all parts, and so do sections. */
  readonly running: Map<string, number>
  readonly targets: string[]
}

/** Makes a publication by chance: a language, a way to number, up to five parts or none, and what they hold. */
export function makePublication(chance: Chance): Texts {
  const whole: Whole = {
    chance,
    language: chance.happens(60) ? 'en-GB' : chance.pick(LANGUAGES),
    numbering: chance.pick(['decimal', 'decimal', 'whole', 'provisions', 'none']),
    running: new Map(),
    targets: [],
  }
  const front = toFrontMatter(whole)
  const count = chance.below(6)
  const own = count === 0 ? toPart(whole, '1') : chance.happens(30) ? foreword(whole) : ''
  const parts = times(
    count,
    (index) =>
      [
        `${String(index + 1).padStart(2, '0')}-part-${index + 1}.md`,
        toPart(whole, String(index + 1)),
      ] as const,
  )
  const texts = { 'index.md': `${front}\n\n${own}\n`, ...Object.fromEntries(parts) }
  const isDrawn = Object.values(texts).some((text) => text.includes('drawing.svg'))
  return isDrawn ? { ...texts, 'drawing.svg': draw(chance) } : texts
}

function toPart(whole: Whole, chapter: string): string {
  const { chance, language, numbering, running, targets } = whole
  const counts = new Map(running)
  const writing: Writing = {
    chance,
    language,
    numbering,
    chapter,
    ends: [],
    targets: [...targets],
    counts,
  }
  const title = `# ${opening(writing, 2 + chance.below(6))} ${chapter}`
  const text = writePart(writing)
  for (const kind of ['whole', 'section']) running.set(kind, counts.get(kind) ?? 0)
  targets.push(...writing.targets.slice(targets.length))
  return `${title}\n\n${text}\n`
}

/** Text before the parts, without a heading. */
function foreword({ chance, language }: Whole): string {
  const writing: Writing = {
    chance,
    language,
    numbering: 'none',
    chapter: '0',
    ends: [],
    targets: [],
    counts: new Map(),
  }
  return `${opening(writing, 12)}.\n\n- ${opening(writing, 4)};\n- ${opening(writing, 3)}.`
}

const LICENCES = ['OGL-UK-3.0', 'OPL-UK-3.0', 'https://example.org/licence', 'As agreed'] as const

function toFrontMatter({ chance, language, numbering }: Whole): string {
  const common = {
    chance,
    language,
    numbering,
    chapter: '',
    ends: [],
    targets: [],
    counts: new Map(),
  }
  const title = opening(common, 2 + chance.below(14)).replaceAll('"', '')
  const lines = [
    `title: "${title}"`,
    `language: ${language}`,
    `date: ${chance.pick(['2026-11-29', '2026-11', '2026'])}`,
    `publisher: "${opening(common, 3)}"`,
    'rights: © The Faircopy developers 2026',
    ...(chance.happens(60) ? [`creator: "${opening(common, 3)}"`] : []),
    ...(chance.happens(50) ? [`description: "${opening(common, 15)}."`] : []),
    ...(chance.happens(70) ? [`license: ${chance.pick(LICENCES)}`] : []),
    ...(chance.happens(40) ? ['identifier: VC 16'] : []),
    ...(chance.happens(30) ? [`contents: ${1 + chance.below(6)}`] : []),
    ...(chance.happens(30) ? ['changes: [A word was joined again.]'] : []),
    ...(chance.happens(30) ? chance.pick<readonly string[]>(STANDINGS) : []),
    ...(numbering === 'none' ? [] : [`numbering: ${numbering}`]),
  ]
  return ['---', ...lines, '---'].join('\n')
}

/** What is said of one that is not current. */
const STANDINGS = [
  ['status: record'],
  ['status: superseded', 'superseded-by: https://example.org/new/'],
  ['status: withdrawn', 'status-reason: A figure was wrong.'],
] as const
