import fc, { type Arbitrary } from 'fast-check'
import { line, PICTURE, quietLine, sentence } from './inlines.ts'
import { listOf } from './lists.ts'
import { headingWithin, paragraph } from './paragraphs.ts'
import { csvTable, tableOf } from './tables.ts'
import { timetable } from './timetable.ts'
import { phrase } from './words.ts'
import { join, mark, next, onOneLine, setIn, type Write, within } from './writing.ts'

const quotationOf = (block: Arbitrary<Write>): Arbitrary<Write> =>
  fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 3 }), fc.option(phrase(3)))
    .map(([blocks, source]) => (writing) => {
      const said = source
        ? [onOneLine({ markdown: `— ${source.markdown}`, words: `— ${source.words}` })]
        : []
      const { markdown, words } = join([...blocks.map((write) => write(writing)), ...said], '\n\n')
      return { markdown: markdown.replace(/^/gm, '> '), words }
    })

const KINDS = ['box', 'case-study', 'example', 'recommendation', 'conclusion', 'question'] as const

const boxOf = (block: Arbitrary<Write>): Arbitrary<Write> =>
  fc
    .tuple(
      fc.constantFrom(...KINDS),
      fc.option(quietLine),
      fc.array(block, { minLength: 1, maxLength: 3 }),
    )
    .map(([kind, title, blocks]) => (writing) => {
      const name =
        kind === 'case-study' ? 'Case study' : `${kind[0]?.toUpperCase()}${kind.slice(1)}`
      const label = `${name} ${writing.chapter}.${next(writing, kind)}: `
      const titled = title && join([{ markdown: label, words: label }, title(writing)], '')
      const held = join(
        blocks.map((write) => write(writing)),
        '\n\n',
      )
      const most = Math.max(
        2,
        ...[...held.markdown.matchAll(/:{3,}/g)].map(([{ length }]) => length),
      )
      const colons = ':'.repeat(most + 1)
      const opening = `${colons}${kind}${titled ? `[${titled.markdown.replace(/[[\]](?![({^])/g, '$&')}]` : ''}`
      const { markdown, words } = within(`${opening}\n`, held, `\n${colons}`)
      return { markdown, words: titled ? `${titled.words} ${words}` : words }
    })

const definitionsOf = (block: Arbitrary<Write>): Arbitrary<Write> =>
  fc
    .array(
      fc.tuple(
        quietLine,
        fc.array(fc.tuple(line, fc.option(block)), { minLength: 1, maxLength: 2 }),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map(
      (items) => (writing) =>
        join(
          items.map(([term, meanings]) => {
            const said = meanings.map(([first, held]) => {
              const all = [first, ...(held ? [held] : [])].map((write) => write(writing))
              return setIn(': ', '  ', join(all, '\n\n'))
            })
            return join([term(writing), join(said, '\n\n')], '\n')
          }),
          '\n\n',
        ),
    )

const figure: Arbitrary<Write> = fc
  .tuple(phrase(3), fc.constantFrom('none', 'title', 'above'), phrase(3), fc.boolean())
  .map(([shown, where, said, hasSource]) => (writing) => {
    const alternative = onOneLine(shown).markdown
    const label = `Figure ${writing.chapter}.${next(writing, 'figure')}: `
    const caption = onOneLine({ markdown: label + said.markdown, words: label + said.words })
    const foot = hasSource ? [{ markdown: 'Source: the house', words: 'Source: the house' }] : []
    const title = where === 'title' ? ` "${caption.markdown.replace(/(?<!\\)"/g, '\\"')}"` : ''
    const picture = mark(`![${alternative}](${PICTURE}${title})`)
    if (where === 'above') return join([caption, picture, ...foot], '\n\n')
    return join(
      [where === 'title' ? { ...picture, words: caption.words } : picture, ...foot],
      '\n\n',
    )
  })

const lines: Arbitrary<Write> = fc
  .tuple(
    fc.constantFrom('address', 'signature'),
    fc.array(
      fc.constantFrom(
        'A. Miller',
        'London SW1A 2WH',
        '*',
        '# 4',
        '(a) The Mall',
        '7.1 <b>',
        '[x](y) \\*',
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([kind, said]) => () => ({
    markdown: [`\`\`\`${kind}`, ...said, '```'].join('\n'),
    words: said.join(' '),
  }))

const rule: Arbitrary<Write> = fc
  .constantFrom('---', '***', '- - -')
  .map((text) => () => mark(text))

const plain: Arbitrary<Write> = sentence

const { block: any } = fc.letrec<{ block: Write }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    { weight: 12, arbitrary: plain },
    { weight: 4, arbitrary: listOf(tie('block')) },
    { weight: 2, arbitrary: quotationOf(tie('block')) },
    { weight: 2, arbitrary: definitionsOf(tie('block')) },
    { weight: 2, arbitrary: boxOf(tie('block')) },
    { weight: 4, arbitrary: tableOf(5, 5) },
    { weight: 1, arbitrary: tableOf(2, 12) },
    { weight: 2, arbitrary: timetable },
    { weight: 1, arbitrary: headingWithin },
    { weight: 2, arbitrary: csvTable },
    { weight: 2, arbitrary: figure },
    { weight: 2, arbitrary: lines },
  ),
}))

/** A block at the top of a part: numbered paragraphs and rules too. */
export const block: Arbitrary<Write> = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: paragraph },
  { weight: 5, arbitrary: any },
  { weight: 1, arbitrary: rule },
)
