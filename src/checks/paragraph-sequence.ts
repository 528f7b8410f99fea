import type { Catalogue } from '../publication/catalogue.ts'
import { numbersThrough, stepsOf, successorFor } from '../publication/parse/numbers.ts'
import { makeSequences, type Sequences } from '../publication/parse/sequences.ts'
import type { Block, Heading, Paragraph, Part, Publication } from '../publication/tree.ts'
import { toPlainText } from '../publication/words.ts'
import type { Finding, Rule } from './rule.ts'

/** A paragraph or a heading of a provision with a number, and the part it is in. */
interface Numbered {
  readonly number: string
  readonly block: Paragraph | Heading
  readonly part: Part
  /** Whether it is the first of its part that has a number. */
  readonly opensPart: boolean
}

/**
 * Paragraph numbers follow one another through all parts, for a document is cited by them; a number that is skipped or
 * stands twice is a paragraph lost or a slip of the pen. Under a new heading they may begin again, as in an annex.
 */
export const paragraphSequence: Rule = {
  name: 'paragraph-sequence',
  *check(publication, catalogue) {
    const { parts, frontMatter } = publication
    const formerly = formerNumbersOf(ofToday(publication, catalogue))
    const seen = new Map<string, Numbered>()
    const mistyped = new Set<Numbered['block']>()
    let bare: string[] = []
    const sequences = makeSequences(frontMatter.language)
    for (const part of parts) {
      let opensPart = true
      const addressed = new Map<string, Numbered>()
      for (const block of inBoxesToo(part.children)) {
        if (block.type === 'heading' && block.number === undefined) sequences.meet(block)
        if (block.type === 'paragraph' && block.number === undefined)
          bare.push(toPlainText(block.children))
        if (!isNumbered(block)) continue
        for (const number of numbersOf(block)) {
          const numbered = { number, block, part, opensPart }
          passRemoved(numbered, sequences, formerly, bare)
          const finding = check(numbered, sequences, seen, addressed, mistyped)
          if (finding) yield { ...finding, part, position: block.position }
          if (finding && finding.severity !== 'warning') mistyped.add(block)
          sequences.take(number)
          if (!seen.has(number)) seen.set(number, numbered)
          opensPart = false
        }
        bare = []
        if (block.id) addressed.set(block.id, { number: block.number, block, part, opensPart })
      }
    }
  },
}

/** The publication that has the list of all texts: itself, or that which it is an earlier text of. */
function ofToday(publication: Publication, catalogue: Catalogue): Publication {
  const { earlierOf, ...text } = publication
  const [part] = text.parts
  if (!earlierOf || !part) return publication
  const found = catalogue.resolve(`/${earlierOf.name}/`, text, part)
  return found.kind === 'internal' ? found.publication : publication
}

/** The numbers that an earlier version had, each with its words: they may have been taken out since, and no number is given anew. */
const formerNumbersOf = ({ versions = [] }: Publication): ReadonlyMap<string, string> =>
  new Map(
    versions
      .flatMap(({ text }) => text?.parts ?? [])
      .flatMap(({ children }) => inBoxesToo(children).filter(isNumbered))
      .flatMap((block) => numbersOf(block).map((number) => [number, toPlainText(block.children)])),
  )

/** Goes on past numbers that were taken out, where a number stands behind them; not past one that stands there mistyped. */
function passRemoved(
  { number, block }: Numbered,
  sequences: Sequences,
  formerly: ReadonlyMap<string, string>,
  bare: readonly string[],
): void {
  const own = toPlainText(block.children)
  for (let passed = 0; passed < formerly.size; passed += 1) {
    const { last } = sequences
    if (last === undefined || sequences.accepts(number)) return
    const expected = successorFor(last, number)
    const words = formerly.get(expected)
    // It has the words of the number that is missing, and not its own: that is mistyped here.
    if (words === own && formerly.get(number) !== own) return
    if (words === undefined || bare.some((text) => isMistyped(text, expected, words))) return
    sequences.take(expected)
  }
}

/** Whether a paragraph without a number is one that lost its own: it has the words still, or the figures (`23 …`, `2,3 …`). */
function isMistyped(text: string, number: string, words: string): boolean {
  const [opening = ''] = /^[\d\s.,:;]+/.exec(text) ?? []
  const figures = figuresOf(opening)
  return (figures !== '' && figures === figuresOf(number)) || text.slice(opening.length) === words
}

const figuresOf = (text: string): string => text.replace(/\D/g, '')

/** The number of a block; where it opens a provision and the first within it (`1.—(1)`), both; of several provisions, each. */
function numbersOf(block: (Paragraph | Heading) & { readonly number: string }): readonly string[] {
  if (block.type === 'heading')
    return numbersThrough(block.number, block.lastNumber ?? block.number)
  const opensBoth = block.innerId !== undefined
  const [outer = block.number] = block.number.split('(')
  return opensBoth ? [outer, block.number] : [block.number]
}

/** The blocks of a text, those of its boxes among them: numbers run through both. */
const inBoxesToo = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'box' ? inBoxesToo(block.children) : [block]))

const isNumbered = (block: Block): block is (Paragraph | Heading) & { readonly number: string } =>
  (block.type === 'paragraph' || block.type === 'heading') && block.number !== undefined

/** Checks a number against the rows that it may go on with. */
function check(
  numbered: Numbered,
  sequences: Sequences,
  seen: ReadonlyMap<string, Numbered>,
  addressed: ReadonlyMap<string, Numbered>,
  mistyped: ReadonlySet<Numbered['block']>,
): Finding | undefined {
  const { number, opensPart, block } = numbered
  const { last } = sequences
  if (last === undefined) return checkFirst(number)
  const before = seen.get(number)
  if (sequences.accepts(number) || opensItsChapter(numbered))
    return standsTwice(
      numbered,
      before?.block.id === block.id ? before : addressed.get(block.id ?? ''),
      mistyped,
    )
  const expected = successorFor(last, number)
  const reason = `Paragraph ${number} stands where ${expected} belongs`
  if (before) return { reason, hint: repeated(number, before, numbered) }
  if (opensPart && isLaterChapter(last, number))
    return { severity: 'warning', reason, hint: `restore paragraph ${expected}, if it is held` }
  return { reason, hint: restore(number, expected) }
}

/**
 * `1.1` may come after the `1.` of a schedule, and have the address of an earlier `1.1` all the same; so may the `(1)` under
 * a heading of its own that bears a number out of its row. Where the one before was told as out of its row, this is the right one.
 */
function standsTwice(
  numbered: Numbered,
  before: Numbered | undefined,
  mistyped: ReadonlySet<Numbered['block']>,
): Finding | undefined {
  if (!before || mistyped.has(before.block)) return undefined
  return {
    reason: `Paragraph ${numbered.number} stands twice`,
    hint: repeated(numbered.number, before, numbered),
  }
}

function checkFirst(number: string): Finding | undefined {
  if (stepsOf(number).at(-1) === '1') return undefined
  return {
    severity: 'warning',
    reason: `The first paragraph has the number ${number}`,
    hint: `restore the paragraphs before it, if they are held, or write ${escaped(number)} where it is not the number of a paragraph`,
  }
}

/** `7.1` in `07-next-steps.md`: the chapters before it need not be held. */
const opensItsChapter = ({ number, part, opensPart }: Numbered): boolean =>
  opensPart &&
  /^\d+(?:\.1)+$/.test(number) &&
  Number(/(\d+)-[^/]*$/.exec(part.source.path)?.[1]) === Number(number.split('.')[0])

const isLaterChapter = (previous: string, number: string): boolean =>
  /^\d+(?:\.1)+$/.test(number) && Number.parseInt(number, 10) > Number.parseInt(previous, 10)

function repeated(number: string, before: Numbered, { part }: Numbered): string {
  const line = `line ${before.block.position.line}`
  const place = before.part === part ? line : `${line} of ${before.part.source.path}`
  return `correct the number; ${number} stands at ${place} too`
}

/** What begins with a number may be no paragraph of that number: `3.5 million`, `1997. That`. */
function restore(number: string, expected: string): string {
  if (number.includes('(')) return `restore ${expected}, or correct the number`
  return `restore paragraph ${expected}, correct the number, or write ${escaped(number)} where it is not the number of a paragraph`
}

/** A number as it is written where it numbers no paragraph: `9\\.30`. */
const escaped = (number: string): string =>
  number.includes('.') ? number.replace('.', '\\.') : `${number}\\.`
