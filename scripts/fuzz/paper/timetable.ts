import fc, { type Arbitrary } from 'fast-check'
import { type Wording, wordingOf } from '../../../src/wording/index.ts'
import { quietLine } from './inlines.ts'
import { join, mark, next, type Write, type Written } from './writing.ts'

/** Times as a language has them, each earlier than the next. */
const TIMES: readonly ((wording: Wording) => string)[] = [
  () => '2005',
  ({ months }) => `${months[0]} 2006`,
  ({ timings: { spring } }) => `${spring[0]} 2006`,
  ({ timings: { autumn } }) => `${autumn[0]} 2006`,
  ({ timings: { end } }) => `${end[0]} 2006`,
  ({ between }) => `2007 ${between[0]} 2008`,
  ({ months, between }) => `${months[2]} 2008 ${between[0]} ${months[8]} 2031`,
]

/** A table that says what is due, who leads it and when; the front matter may ask for a timeline of it. */
export const timetable: Arbitrary<Write> = fc
  .array(fc.tuple(quietLine, quietLine, fc.constantFrom(...TIMES)), { minLength: 1, maxLength: 5 })
  .map((rows) => (writing) => {
    const wording = wordingOf(writing.language)
    const { timings } = wording
    const table = `${writing.chapter}.${next(writing, 'table')}`
    writing.timetables.push(`t${table}`)
    const lines = rows.map(([work, lead, time]) =>
      toLine([work(writing), lead(writing), plain(time(wording))]),
    )
    const head = toLine(['Work', timings.lead[0] ?? '', timings.when[0] ?? ''].map(plain))
    const caption = plain(`Table ${table}: What is due`)
    return join([caption, join([head, mark('| --- | --- | --- |'), ...lines], '\n')], '\n\n')
  })

const plain = (text: string): Written => ({ markdown: text, words: text })

const toLine = (cells: readonly Written[]): Written => ({
  markdown: `| ${cells.map(({ markdown }) => markdown.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`,
  words: cells.map(({ words }) => words).join(' '),
})
