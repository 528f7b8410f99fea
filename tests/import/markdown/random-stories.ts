import type { StoryInline } from '../../../src/import/story/story.ts'
import {
  br,
  bullet,
  type Cell,
  type Draft,
  h,
  label,
  p,
  page,
  ref,
  t,
  table,
  textBox,
} from './build-story.ts'

/** A row of numbers from 0 to 1 that a seed begins: the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What Markdown, other Markdowns or the guide might take for more than text. */
const NASTY = [
  '*',
  '**',
  '_',
  '__x__',
  '[',
  ']',
  '{',
  '}',
  '|',
  ':::',
  ':::box[x]',
  '# ',
  '## x',
  '#',
  '1. ',
  '2)',
  '(a) ',
  '(i)',
  'a. ',
  'Table 1: ',
  'Figure 2: x',
  'Source: ',
  'Note: ',
  '~~~',
  '```',
  '`x`',
  '<b>',
  '</b>',
  '<!-- x -->',
  '<https://x.org>',
  '&amp;',
  '&',
  '&#38;',
  '&nbsp;',
  '^^',
  '^[x]',
  '*[X]: y',
  '[^1]: z',
  '[^1]',
  '[x](y)',
  '![x](y.png)',
  '[x]{lang=cy}',
  '---',
  '- - -',
  '===',
  '***',
  '  ',
  '\\',
  '\\*',
  'Q12 ',
  '3 May ',
  'A. Smith',
  ': definition',
  ':',
  '> ',
  '>',
  '- ',
  '+ ',
  '-',
  '=',
  '😀',
  '👩‍👩‍👧',
  'می‌خواهم',
  '3.5 million',
  '7.1 x',
  '1997. ',
  '12 ',
  'ES1 ',
  '{row-header=cell}',
  '{.x}',
  '$x$',
  '$$',
  '==x==',
  '~x~',
  '~',
  'x^2^',
  'www.x.org',
  'https://x.org/a_b',
  '!',
  '“',
  '”',
  '’',
  '(',
  ')',
  '.',
  ',',
  ';',
  '1°',
  '§ 3',
  '–',
  '—',
  '•',
  '\u00a0',
  '\t',
  '...',
  '"',
  "'",
  '<',
  '5 < 6 > 4',
  '@',
  '\\newpage',
  '[ ]',
  '\\|',
]

const PLAIN = [
  'ferry',
  'the',
  'river',
  'Ashford',
  'of',
  'and',
  'is',
  'old',
  'café',
  'CO',
  'x',
  'Yr',
  'hen',
  '12',
  '2006–07',
  'I',
  'ω',
]

/** Random stories of nasty words. */
export function makeDrafts(random: () => number) {
  const pick = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)] as One
  const chance = (of: number): boolean => random() < of
  const times = <One>(most: number, make: () => One): readonly One[] =>
    Array.from({ length: 1 + Math.floor(random() * most) }, make)

  const words = (): string =>
    times(4, () => (chance(0.45) ? pick(NASTY) : pick(PLAIN)) + (chance(0.6) ? ' ' : '')).join('')

  const inline = (): StoryInline =>
    chance(0.08)
      ? pick([br, br, page])
      : chance(0.05)
        ? ref('1')
        : t(words(), {
            isBold: chance(0.25),
            isItalic: chance(0.2),
            ...(chance(0.1) && { language: pick(['cy', 'fr-FR', 'en-US', 'ar']) }),
            ...(chance(0.08) && {
              address: pick(['https://example.org/a(b)?c=d&amp=1', 'mailto:a@b.org', 'file:///x']),
            }),
            ...(chance(0.05) && { bookmark: pick(['one', 'two', 'none']) }),
            ...(chance(0.06) && { raised: pick(['superscript', 'subscript'] as const) }),
          })

  /** Now and then a text is in two pieces of one look, as Word divides them. */
  const split = (one: StoryInline): readonly StoryInline[] => {
    if (one.type !== 'text' || one.raised || chance(0.7)) return [one]
    const at = Math.floor(random() * one.value.length)
    return [
      { ...one, value: one.value.slice(0, at) },
      { ...one, value: one.value.slice(at) },
    ]
  }

  const text = (): readonly StoryInline[] => times(4, inline).flatMap(split)

  const item = (counts: Map<string, number>): Draft => {
    const list = pick(['1', '2', '3'])
    const level = Math.floor(random() * 3)
    const key = `${list} ${level}`
    const count = chance(0.1) ? 1 : (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (list === '3') return p(text(), { label: bullet(level), indent: 300 * (level + 1) })
    const letter = String.fromCharCode(96 + (((count - 1) % 26) + 1))
    const roman =
      ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][(count - 1) % 10] ?? 'i'
    const forms =
      list === '1'
        ? [`${count}.`, `(${letter})`, `(${roman})`]
        : [`${count})`, `${letter}.`, `Step ${count}:`]
    return p(text(), {
      label: label(forms[level] ?? '', { list, level, path: [count] }),
      indent: chance(0.5) ? 0 : 300 * (level + 1),
    })
  }

  const cell = (): Cell => (chance(0.6) ? text() : { drafts: times(3, () => block(1, new Map())) })

  const someTable = (): Draft => {
    const columns = 1 + Math.floor(random() * 4)
    const rows = times(4, () => Array.from({ length: columns }, cell))
    return table(chance(0.7) ? 1 : 0, rows)
  }

  const block = (depth: number, counts: Map<string, number>): Draft => {
    const kind = random()
    if (kind < 0.3) return p(text(), { indent: pick([0, 0, 0, 300, 700]) })
    if (kind < 0.45) return item(counts)
    if (kind < 0.55)
      return h(1 + Math.floor(random() * 4), text(), chance(0.3) ? { label: label('1.2') } : {})
    if (kind < 0.62) return p(text(), { role: 'quotation' })
    if (kind < 0.68) return p(text(), { isBordered: true })
    if (kind < 0.74)
      return p([pick(['Table 1', 'Figure 3', 'Table 2:', 'Box 2: ']), ...text()], {
        role: pick(['caption', 'text']),
      })
    if (kind < 0.78) return p([pick(['(a)\t', '(b)\t', '7.1\t', '•\t', '– ', '1.\t']), ...text()])
    if (kind < 0.82)
      return p(text(), { label: label(`7.${counts.size + 1}`, { list: '9', level: 1 }) })
    if (kind < 0.93 && depth < 2) return someTable()
    if (depth < 2) return textBox(...times(3, () => block(depth + 1, new Map())))
    return p(text())
  }

  return (most: number): readonly Draft[] => {
    const counts = new Map<string, number>()
    return times(most, () => block(0, counts))
  }
}
