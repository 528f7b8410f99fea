import { byCodeUnits } from '../../publication/by-code-units.ts'
import type { Amendment } from '../account.ts'
import type { Finding } from '../finding.ts'
import type { WordPackage } from '../package/open.ts'
import { readBlock } from './blocks/blocks.ts'
import { endCarried } from './blocks/carried.ts'
import { tellOfLostMoves } from './blocks/moves.ts'
import { endUnendedFields } from './fields/unended-fields.ts'
import { readNotes } from './notes/notes.ts'
import { readProperties } from './properties.ts'
import { createFlow, createReading, type Reading } from './reading.ts'
import { tellOfRunningHeads } from './running-heads.ts'
import type { Story, StoryBlock } from './story.ts'
import { mostOf } from './words/languages.ts'

/**
 * Reads what a Word file says: paragraphs with the numbers that Word shows, tables, notes, pictures. Tells of all that
 * cannot be carried over as it is, and by which characters the text differs on purpose from a raw reading of the file.
 */
export function readStory(word: WordPackage): Story {
  const reading = createReading(word)
  const blocks = readBody(reading)
  const notes = readNotes(reading)
  tellOfLostMoves(reading)
  const { findings, amendments, joints, openings, bookmarks, letters } = reading
  return {
    blocks,
    notes,
    language: mostOf(letters),
    properties: readProperties(word),
    bookmarks,
    findings: [...findings, ...tellOfRunningHeads(word)].map(toTidy),
    amendments: [...amendments, ...joints].toSorted(inOrder),
    openings,
  }
}

/** Reads the body, and keeps none of its elements: those of 500 pages would fill the memory. */
function readBody(reading: Reading): readonly StoryBlock[] {
  const flow = createFlow(reading, 'body', reading.word.main)
  const blocks: StoryBlock[] = []
  for (const element of reading.word.body())
    for (const block of readBlock(element, { flow })) blocks.push(block)
  endUnendedFields({ flow })
  return [...blocks, ...endCarried(flow)]
}

/** Texts as their names are sorted, paragraphs in the order of the file, and in each the offsets. */
const inOrder = (one: Amendment, other: Amendment): number =>
  byCodeUnits(one.place.text, other.place.text) ||
  one.place.paragraph - other.place.paragraph ||
  one.offset - other.offset

/** Words for messages have single spaces. */
function toTidy({ words, ...finding }: Finding): Finding {
  const tidy = words?.replace(/\s+/g, ' ').trim()
  return { ...finding, ...(tidy && { words: tidy }) }
}
