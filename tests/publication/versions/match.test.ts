import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareVersions } from '../../../src/publication/versions/changes.ts'
import type { Change } from '../../../src/publication/versions/version.ts'
import { toPublication } from './to-publication.ts'

const numbered = (paragraphs: readonly string[]): string =>
  `# Report\n\n${paragraphs.map((text, index) => `1.${index + 1} ${text}`).join('\n\n')}\n`

const changesOf = (before: readonly string[], after: readonly string[]): readonly Change[] =>
  compareVersions(
    toPublication('report-2006', { '': numbered(before) }),
    toPublication('report', { '': numbered(after) }),
  ).changes

const BUSES = [
  'The county council runs the day buses on all roads.',
  'The county council pays for shelters at each stop.',
  'The county council runs the river ferries from May until September each year.',
  'Nobody pays on Sundays.',
  'Lamps are lit at dusk.',
  'The county council runs the night buses from May until October each year.',
  'Dogs travel free.',
]

const write = ({ kind, label, formerLabel, pieces }: Change): string =>
  `${label}${formerLabel ? ` (before: ${formerLabel})` : ''}, ${kind}: ${pieces.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind]).join(' ')}`

test('a paragraph that was taken out is not taken for one like it that was corrected', () => {
  const after = BUSES.map((text) => text.replace('night buses', 'night trams')).toSpliced(2, 1)
  expect(
    changesOf(BUSES, after)
      .filter(({ kind }) => kind !== 'moved')
      .map(write),
  ).toEqual([
    'Paragraph 1.3, removed: [-The county council runs the river ferries from May until September each year.-]',
    'Paragraph 1.5 (before: Paragraph 1.6), changed: The county council runs the night [-buses-] [+trams+] from May until October each year.',
  ])
})

test('what was taken out here, and what is like it and was put in there, are told as two', () => {
  const after = BUSES.toSpliced(2, 1).toSpliced(
    6,
    0,
    'The county council runs the school boats from June until August each year.',
  )
  expect(
    changesOf(BUSES, after)
      .filter(({ kind }) => kind !== 'moved')
      .map(({ kind, label }) => `${kind} ${label}`),
  ).toEqual(['removed Paragraph 1.3', 'added Paragraph 1.7'])
})

/** Paragraphs that are much alike, as those of a report are. */
const paragraph = fc
  .tuple(
    fc.constantFrom('ferries', 'buses', 'roads', 'trams'),
    fc.constantFrom('May', 'June', 'July'),
    fc.constantFrom('county', 'town', 'parish'),
  )
  .map(([what, when, who]) => `The ${who} council runs the ${what} from ${when} each year.`)

test('of a text of which one paragraph is taken out and one corrected just that is told', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(paragraph, { minLength: 3, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      (texts, first, second) => {
        const out = first % texts.length
        const to = second % texts.length
        fc.pre(out !== to)
        const after = texts.with(to, `${texts[to]} It is xylophonic.`).toSpliced(out, 1)
        const changes = changesOf(texts, after).filter(({ kind }) => kind !== 'moved')
        expect(changes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'removed'])
        const [changed] = changes.filter(({ kind }) => kind === 'changed')
        const [removed] = changes.filter(({ kind }) => kind === 'removed')
        const now = out < to ? to : to + 1
        expect(changed?.label).toBe(`Paragraph 1.${now}`)
        expect(changed?.pieces.filter(({ kind }) => kind === 'removed')).toEqual([])
        expect(removed?.pieces.map(({ text }) => text)).toEqual([texts[out]])
      },
    ),
    { seed: 16 },
  )
})
