import { expect, test } from 'vitest'
import { processorTime } from '../../processor-time.ts'
import { type Draft, notes, p, ref, story, table } from './build-story.ts'
import { write } from './write.ts'

const MANY = 3000
const times = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** What took the square of its length: each is written within seconds now. */
test('thousands of notes with one mark, each with a label of its own', () => {
  const begun = process.cpuUsage()
  const made = notes(Object.fromEntries(times(MANY, (at) => [String(at), [p('A note.')]])))
  const text = times(MANY, (at) => p(['Words', ref(String(at))]))
  const marked = made.map((note) => ({ ...note, label: '*' }))
  const { read } = write(story(text, { notes: marked }))
  expect(
    new Set(read.publication.parts.flatMap((part) => part.notes.map(({ label }) => label))),
  ).toHaveProperty('size', MANY)
  expect(processorTime(begun)).toBeLessThan(10_000)
})

test('a table of more cells than a call has room for', () => {
  const rows = times(70_000, (): readonly string[] => ['', ''])
  const drafts: readonly Draft[] = [p('Words.'), table(0, rows), p('More.')]
  expect(write(story(drafts)).read.text).toEqual(['Words.', 'More.'])
})
