import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRandom, makeSentence, type Sentence } from './generate.ts'

/** Pages of print that one chapter fills, about: codes of so many chapters were printed and counted. */
const CHAPTER_PAGES = 32

/**
 * Writes one publication of about so many pages into a folder: chapters with headings, numbered paragraphs, lettered
 * lists two levels deep, tables, boxes and notes.
 */
export function writeCode(folder: string, pages: number): void {
  const code = join(folder, 'code')
  mkdirSync(code, { recursive: true })
  writeFileSync(join(code, 'index.md'), FRONT_MATTER)
  const chapters = Math.max(1, Math.round(pages / CHAPTER_PAGES))
  for (let chapter = 1; chapter <= chapters; chapter++)
    writeFileSync(
      join(code, `${String(chapter).padStart(3, '0')}-chapter-${chapter}.md`),
      toChapter(chapter),
    )
}

const FRONT_MATTER =
  '---\ntitle: A code of practice\nlanguage: en-GB\ndate: 2006\npublisher: HM Government\nrights: © Crown copyright 2006\n---\n'

const SECTIONS = 10

function toChapter(chapter: number): string {
  const sentence = makeSentence(makeRandom(chapter))
  const sections = Array.from({ length: SECTIONS }, (_, index) =>
    toSection(chapter, index + 1, sentence),
  )
  const title = sentence(4).slice(0, -1)
  return [`# Chapter ${chapter}: ${title}`, ...sections, ''].join('\n\n')
}

/** About three pages: a heading, eight numbered paragraphs of which one holds a list and one refers to a note, a table, a box. */
function toSection(chapter: number, section: number, sentence: Sentence): string {
  const first = (section - 1) * 8
  const paragraph = (place: number, end = ''): string =>
    `${chapter}.${first + place} ${sentence(16)} ${sentence(18)}${end}`
  const items = ['(a)', '(b)', '(c)'].map(
    (label) => `${label} ${sentence(9).slice(0, -1)}:\n(i) ${sentence(8)}\n(ii) ${sentence(7)}`,
  )
  const rows = Array.from({ length: 6 }, (_, row) => `| ${sentence(3)} | ${row}.5 | ${row * 40} |`)
  const number = `${chapter}.${section}`
  return [
    `## ${sentence(5).slice(0, -1)}`,
    paragraph(1),
    paragraph(2, `[^${section}]`),
    `${paragraph(3).slice(0, -1)}:\n${items.join('\n')}`,
    paragraph(4),
    `Table ${number}: ${sentence(4).slice(0, -1)} {row-header=cell}`,
    `| What | Part | Sum |\n| --- | ---: | ---: |\n${rows.join('\n')}`,
    paragraph(5),
    paragraph(6),
    `:::recommendation[Recommendation ${number}]\n${sentence(20)}\n:::`,
    paragraph(7),
    paragraph(8),
    `[^${section}]: ${sentence(12)}`,
  ].join('\n\n')
}
