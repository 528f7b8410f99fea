import { expect, test } from 'vitest'
import { openWord } from '../../../src/import/package/open.ts'
import { readRaw } from '../../../src/import/proof/read-raw.ts'
import { toSeenWords } from '../../../src/import/proof/same.ts'
import { untoldOf } from '../../../src/import/proof/untold.ts'
import { wantedOf } from '../../../src/import/proof/wanted.ts'
import { readStory } from '../../../src/import/story/read-story.ts'
import type { StoryBlock, StoryInline } from '../../../src/import/story/story.ts'
import { seeded } from '../../publication/seeded.ts'
import { zip } from '../zip.ts'
import { randomWord } from './random-word.ts'

const PACKAGE = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** The words of blocks, in order; of a picture none. */
function textOf(block: StoryBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.inlines.map(textOfInline).join('')
    case 'table':
      return block.rows
        .flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(textOf)))
        .join('\n')
    case 'textBox':
      return block.blocks.map(textOf).join('\n')
    case 'picture':
      return ''
  }
}

function textOfInline(inline: StoryInline): string {
  if (inline.type === 'text') return inline.value
  return inline.type === 'break' ? ' ' : ''
}

test.each([...Array(100).keys()])(
  'both readings of a Word file (seed %i) have the same letters',
  async (seed) => {
    const parts = new Map([['_rels/.rels', PACKAGE], ...randomWord(seeded(seed))])
    const bytes = new Map([...parts].map(([path, xml]) => [path, Buffer.from(xml)]))
    const word = await openWord(zip(bytes), 'random.docx')
    const { blocks, notes, amendments, findings } = readStory(word)
    const account = { labels: [], amendments, moves: [] }
    const raw = readRaw(word)
    const { words, wrong } = wantedOf(raw, account)
    const texts = [...blocks, ...notes.flatMap((note) => note.blocks)].map(textOf)
    expect(wrong).toEqual([])
    expect(untoldOf(raw, account, findings)).toEqual([])
    const own = words.filter(({ note }) => !note).map(({ text }) => text)
    // White space at the ends of words that are left out within a word divides it: no amendment counts white space.
    expect(own.join('')).toBe(texts.flatMap(toSeenWords).join(''))
  },
)
