import { PICTURE } from './generate.ts'
import { type Numbers, pick } from './seeded.ts'

/** The sources of a publication in parts, by the names of their files. */
export type Report = Readonly<Record<string, string>>

/** One part while it is written: what it is called by, and what it has counted. */
interface Writing {
  readonly chapter: string
  readonly numbers: Numbers
  readonly ends: string[]
  /** Fragments that may be linked to, each with the part that has it. */
  readonly targets: string[]
  paragraph: number
  tables: number
  notes: number
}

/**
 * Makes a report as departments write them from a seed: parts with numbered paragraphs, sections, ordered lists, long
 * tables and figures with captions, quotations, notes, abbreviations, and links within and between the parts.
 */
export function generateReport(numbers: Numbers): Report {
  const targets: string[] = []
  const count = 1 + numbers(3)
  const parts = Array.from({ length: count }, (_, index) => {
    const isAnnex = index === count - 1 && numbers(3) === 0
    const chapter = isAnnex ? 'A' : String(index + 1)
    const name = `${String(index + 1).padStart(2, '0')}-part-${chapter.toLowerCase()}.md`
    return [name, writePart(chapter, numbers, targets)] as const
  })
  return Object.fromEntries([['index.md', FRONT_MATTER], ...parts])
}

const FRONT_MATTER = `---
title: "Crossing over: a report on everything that crosses the valley, made for the house that asked for it"
language: en-GB
date: 2020-02-29
publisher: The Valley Commission
creator: The Ferries Committee
rights: © The Valley Commission 2020
changes: [A word was joined again.]
---
`

function writePart(chapter: string, numbers: Numbers, targets: string[]): string {
  const writing: Writing = {
    chapter,
    numbers,
    ends: [],
    targets,
    paragraph: 0,
    tables: 0,
    notes: 0,
  }
  const title = chapter === 'A' ? 'Annex A' : `Chapter ${chapter}`
  const section = numbers(3) === 0 ? ['Section I: The past', ''] : []
  const blocks = Array.from({ length: 6 + numbers(14) }, () =>
    pick(numbers(3) === 0 ? RARE : USUAL, numbers)(writing),
  )
  const opening = [...section, `# ${title}: ${phrase(writing, 3)}`, '']
  return [...opening, [...blocks, ...writing.ends].join('\n\n'), ''].join('\n')
}

const WORDS = (
  'the of and to in for a that is by with on this as are be at from will have not we which more must each people ' +
  'services children families areas local government support public social plan action early need work care health ' +
  'responsibilities identification multi-agency Llanfair-pwll £4.50 50% 2006–07 naïve café “quoted” (bracketed) H₂O ½ tŷ α Киев'
).split(' ')

const phrase = ({ numbers }: Writing, length: number): string =>
  Array.from({ length }, () => WORDS[numbers(WORDS.length)]).join(' ')

/** A sentence that begins with a word, now and then with a note, an abbreviation or a link in it. */
function sentence(writing: Writing, length = 4 + writing.numbers(24)): string {
  const { numbers } = writing
  const added = numbers(5) === 0 ? ` ${pick(INLINES, numbers)(writing)}` : ''
  return `They ${phrase(writing, length)}${added} ${phrase(writing, 2)}.`
}

type Say = (writing: Writing) => string

const INLINES: readonly [Say, ...Say[]] = [
  (writing) => `*${phrase(writing, 2)}*`,
  (writing) => `**${phrase(writing, 1)}**`,
  (writing) =>
    `[${phrase(writing, 2)}](https://www.example.org/a/long/way/to/${phrase(writing, 1).replace(/\W/g, '')}/)`,
  (writing) => {
    const label = `${++writing.notes}`
    writing.ends.push(`[^${label}]: ${plainSentence(writing)}`)
    return `word[^${label}]`
  },
  (writing) => {
    const short = `DX${writing.chapter}${writing.ends.length}`
    writing.ends.push(`*[${short}]: Department of ${short}`)
    return short
  },
  (writing) => {
    const target = writing.targets[writing.numbers(Math.max(1, writing.targets.length))]
    return target ? `[${target.split('#p')[1]}](${target})` : 'there'
  },
]

function paragraph(writing: Writing, sentences: number): string {
  const number = `${writing.chapter}.${++writing.paragraph}`
  const file = `/paper/part-${writing.chapter.toLowerCase()}/#p${number}`
  const text = Array.from({ length: sentences }, () => sentence(writing)).join(' ')
  writing.targets.push(file)
  return `${number} ${text}`
}

/** Without what its place could not hold: a note within a note, a link in a cell that is a header. */
const plainSentence = (writing: Writing): string =>
  `They ${phrase(writing, 3 + writing.numbers(16))} so.`

const USUAL: readonly [Say, ...Say[]] = [
  (writing) => paragraph(writing, 1 + writing.numbers(3)),
  (writing) => paragraph(writing, 2 + writing.numbers(8)),
  (writing) =>
    `${paragraph(writing, 1)}\n\n- ${plainSentence(writing)}\n- ${plainSentence(writing)}\n- ${plainSentence(writing)}`,
  (writing) => `## Whether ${phrase(writing, 1 + writing.numbers(9))}\n\n${paragraph(writing, 2)}`,
]

const RARE: readonly [Say, ...Say[]] = [
  (writing) =>
    `${paragraph(writing, 1)}\n\n1. ${plainSentence(writing)}\n2. ${plainSentence(writing)}\n\n   1. ${plainSentence(writing)}\n   2. ${plainSentence(writing)}`,
  (writing) => table(writing, 3 + writing.numbers(4), ''),
  (writing) => table(writing, 8 + writing.numbers(20), ' {row-header=sentence}'),
  (writing) =>
    `${paragraph(writing, 1)}\n\n> ${plainSentence(writing)} ${plainSentence(writing)}\n>\n> ${plainSentence(writing)}`,
  (writing) =>
    `![They cross](${PICTURE} "Figure ${writing.chapter}.${++writing.tables}: ${phrase(writing, 4)}")`,
  (writing) =>
    `${paragraph(writing, 1)}\n\n\`\`\`address\n${phrase(writing, 2)}\nLondon SW1A 0PW\n\`\`\``,
  (writing) =>
    `## Whether ${phrase(writing, 4)}\n\n### How ${phrase(writing, 3)}\n\n${paragraph(writing, 3)}`,
  (writing) => plainSentence(writing),
]

function table(writing: Writing, rows: number, option: string): string {
  const number = `${writing.chapter}.${++writing.tables}`
  const row = (_: unknown, index: number): string =>
    `| Item ${index + 1} of these. ${plainSentence(writing)} | ${phrase(writing, 1 + writing.numbers(3))} | ${100 + index} |`
  const caption = `Table ${number}: They ${phrase(writing, 2 + writing.numbers(8))}${option}`
  return `${caption}\n\n| What ${phrase(writing, 1)} | Who | How many |\n| --- | --- | ---: |\n${Array.from({ length: rows }, row).join('\n')}`
}
