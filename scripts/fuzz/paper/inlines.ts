import fc, { type Arbitrary } from 'fast-check'
import { phrase } from './words.ts'
import {
  join,
  mark,
  next,
  onOneLine,
  setIn,
  type Write,
  type Writing,
  type Written,
  within,
} from './writing.ts'

/** Where a picture is found that every publication has beside its text. */
export const PICTURE = 'pixel.gif'

const LANGUAGES = ['cy', 'de', 'fr', 'ga', 'la', 'ar', 'zh-Hant'] as const

const plain: Arbitrary<Write> = phrase(6).map((written) => () => written)

type Around = (inner: Written, writing: Writing) => Written

const quote = (sign: string): Written => ({ markdown: sign, words: sign })

const MARKS: readonly Around[] = [
  (inner) => within('*', inner, '*'),
  (inner) => within('_', inner, '_'),
  (inner) => within('**', inner, '**'),
  (inner) => join([within('***', inner, '**'), { markdown: ' so*', words: ' so' }], ''),
  (inner) => join([quote('“'), inner, quote('”')], ''),
]

/** A phrase with marks around it, which may hold other phrases with marks. */
const marked = (inner: Arbitrary<Write>): Arbitrary<Write> =>
  fc.tuple(fc.constantFrom(...MARKS), inner).map(
    ([around, write]) =>
      (writing) =>
        around(write(writing), writing),
  )

const foreign = (inner: Arbitrary<Write>): Arbitrary<Write> =>
  fc.tuple(fc.constantFrom(...LANGUAGES), inner).map(
    ([language, write]) =>
      (writing) =>
        within('[', write(writing), `]{lang=${language}}`),
  )

const ADDRESSES: readonly string[] = [
  'https://example.org/a?b=c&d=%28e%29#f',
  'https://example.org/(a)',
  'https://www.example.org',
  'HTTPS://Example.ORG:443/a/../b?c',
  '<https://example.org/a b>',
  'https://münchen.example/ä',
  'mailto:office@example.org',
  'tel:+442072190000',
  '/other/#p1.1',
  '../other.md#p1.2',
]

/** A link out of the house, or to what was written before. */
const link: Arbitrary<Write> = fc
  .tuple(phrase(3), fc.nat({ max: 1000 }), fc.constantFrom(...ADDRESSES))
  .map(([words, at, address]) => (writing) => {
    const { targets } = writing
    const target = at % 3 === 0 ? targets[at % Math.max(1, targets.length)] : undefined
    return within('[', words, `](${target ?? address})`)
  })

const note: Arbitrary<Write> = fc
  .record({
    first: phrase(8),
    second: fc.option(
      fc.oneof(phrase(4), fc.constant({ markdown: '- one;\n- two.', words: 'one; two.' })),
    ),
    letter: fc.constantFrom('', 'a', 'Œ'),
    isTwice: fc.constantFrom(false, false, false, true),
  })
  .map(({ first, second, letter, isTwice }) => (writing) => {
    const label = `${letter}${next(writing, 'note')}`
    const text = second ? join([first, second], '\n\n') : first
    writing.ends.push(setIn(`[^${label}]: `, '    ', text))
    const reference = mark(`[^${label}]`)
    return isTwice ? join([reference, { markdown: ' so', words: ' so' }, reference], '') : reference
  })

const abbreviation: Arbitrary<Write> = phrase(3).map((words) => (writing) => {
  const short = `AB${writing.chapter}${next(writing, 'abbreviation')}`
  const expansion = onOneLine(words).markdown
  writing.ends.push(mark(`*[${short}]: ${expansion}`))
  return { markdown: `${short} and ${short}`, words: `${short} and ${short}` }
})

const picture: Arbitrary<Write> = phrase(3).map(
  (words) => () => mark(`![${words.markdown}](${PICTURE})`),
)

const kept: Arbitrary<Write> = fc.tuple(phrase(2), phrase(2)).map(
  ([one, other]) =>
    () =>
      join([one, other], '\\\n'),
)

const bare: Arbitrary<Write> = fc
  .constantFrom('https://example.org/%28ä%29?q=ß&b', 'https://example.org/a/long/address/')
  .map((address) => () => ({ markdown: `<${address}>`, words: address }))

/** Words, emphasis, other languages, one in another. */
const { quiet } = fc.letrec<{ quiet: Write }>((tie) => ({
  quiet: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: plain },
    { weight: 1, arbitrary: marked(tie('quiet')) },
    { weight: 1, arbitrary: foreign(tie('quiet')) },
  ),
}))

const inline: Arbitrary<Write> = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: plain },
  { weight: 3, arbitrary: quiet },
  { weight: 1, arbitrary: link },
  { weight: 1, arbitrary: note },
  { weight: 1, arbitrary: abbreviation },
  { weight: 1, arbitrary: kept },
  { weight: 1, arbitrary: bare },
  { weight: 1, arbitrary: picture },
)

/** A sentence that begins with a word. */
export const sentence: Arbitrary<Write> = fc
  .array(fc.tuple(inline, fc.constantFrom(' ', ', ', '; ', '\n')), { minLength: 0, maxLength: 4 })
  .map((pieces) => (writing) => {
    const rest = pieces.map(([write, after]) => {
      const { markdown, words } = write(writing)
      return { markdown: markdown + after, words: words + after }
    })
    return join(
      [{ markdown: 'Words ', words: 'Words ' }, ...rest, { markdown: 'end.', words: 'end.' }],
      '',
    )
  })

/** A sentence on one line. */
export const line: Arbitrary<Write> = sentence.map(
  (write) => (writing) => onOneLine(write(writing)),
)

/** What may stand in a heading, a caption or a head, on one line. */
export const quietLine: Arbitrary<Write> = fc.tuple(phrase(2), fc.option(quiet)).map(
  ([words, more]) =>
    (writing) =>
      onOneLine(more ? join([words, more(writing)], ' ') : words),
)
