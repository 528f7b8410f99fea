import MarkdownIt from 'markdown-it'
import { checkCatalogue } from '../../src/checks/index.ts'
import { toTexts } from '../../src/message/reporter.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import { toFaults, toLetteredLists, toLongTable, toStatute } from './papers.ts'
import { type Measure, time } from './statistics.ts'

/** A paper, its size, and how many times longer it may take than markdown-it alone (issue 10, "Measured"). */
interface Paper {
  readonly title: string
  readonly size: number
  readonly make: (size: number) => string
  readonly limit: number
}

/**
 * The limits are 1.3 times what reading and checking of the same blocks took before these papers could be read (23, 6.2 and
 * 10 times markdown-it alone, medians of nine, November 2026).
 */
const PAPERS: readonly Paper[] = [
  { title: 'a statute of 9,000 blocks', size: 9000, make: toStatute, limit: 30 },
  { title: 'a table of 3,000 rows', size: 3000, make: toLongTable, limit: 8.1 },
  { title: '200 pages of lettered lists', size: 200, make: toLetteredLists, limit: 13 },
]

/** So many faults in one line are told within this time, in milliseconds. */
const FAULTS = 40_000
const TOLD_WITHIN = 2000

/** Reading and checking long papers: against markdown-it alone, three times the paper against one, and many faults told. */
export async function measureReading(repetitions: number): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const paper of PAPERS) measures.push(...(await measurePaper(paper, repetitions)))
  return [...measures, await measureFaults(repetitions)]
}

async function measurePaper(
  { title, size, make, limit }: Paper,
  repetitions: number,
): Promise<readonly Measure[]> {
  const markdown = new MarkdownIt()
  const [whole, third] = [make(size), make(size / 3)]
  const plain = withNumbers(whole)
  const bare: number[] = []
  const less: number[] = []
  const ours: number[] = []
  for (let repetition = 0; repetition < repetitions + 1; repetition++) {
    bare.push(await time(async () => markdown.parse(plain, {})))
    less.push(await time(async () => readAndCheck(third)))
    ours.push(await time(async () => readAndCheck(whole)))
  }
  const read = `reading and checking ${title}`
  return [
    { title: `${read}, to markdown-it alone`, unit: 'ms', base: bare, ours, limit },
    { title: `${read}, to a third of it`, unit: 'ms', base: less, ours, limit: 3.9 },
  ]
}

/** A text with labels that markdown-it alone takes for those of lists: `1.` for `(a)`, and set in for `(i)`. */
const withNumbers = (text: string): string =>
  text.replace(/^ *\([a-c]\)/gm, '1.').replace(/^\(i+\)/gm, '   1.')

async function measureFaults(repetitions: number): Promise<Measure> {
  const text = toFaults(FAULTS)
  const ours: number[] = []
  for (let repetition = 0; repetition < repetitions; repetition++)
    ours.push(
      await time(async () => toTexts(readAndCheck(text), { colour: false, workingFolder: '.' })),
    )
  const title = `${FAULTS.toLocaleString('en')} faults in one line told, to two seconds`
  return { title, unit: 'ms', base: [TOLD_WITHIN], ours, limit: 1 }
}

function readAndCheck(text: string) {
  const main = { path: 'paper.md', text }
  const { publication, messages } = parsePublication({ name: 'paper', main, parts: [] })
  return [...messages, ...(publication ? checkCatalogue(makeCatalogue([publication])) : [])]
}
