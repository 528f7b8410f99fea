import type { Piece, Reading } from './reading.ts'
import { type Line, splitOpening, toPages } from './text-lines.ts'

/** A finished file, as an edition hands it over. */
interface File {
  readonly bytes: Uint8Array
}

/**
 * What a text of ours adds, by its form alone, whatever its language: the mark of an item at the beginning of a line,
 * words in square brackets, an address in angle brackets, each with white space on either side. A bracket that another,
 * an item or an empty line follows before it is closed is the author's; and parity takes for the author's whatever is
 * not expected.
 */
const ADDED =
  /(?<=^ *)-(?=\s|$)|(?<=^|\s)\[(?:[^[\]<>\n]|\n(?!\s*\n| *-\s))*\](?=\s|$)|(?<=^|\s)<[a-z][a-z0-9+.-]*:[^\s<>]+>(?=\s|$)/gmu

/** Reads a plain text: its opening block is furniture, the rest words and furniture by their form. */
export function readText(files: readonly File[]): Reading {
  const lines = files.flatMap(({ bytes }) => toPages(bytes, false)).flatMap((page) => page.lines)
  return { pieces: toPieces(lines), pages: 1 }
}

/** Reads a text in pages; the page-top lines come first, since they are no part of the text that runs on below them. */
export function readPagedText(files: readonly File[]): Reading {
  const pages = files.flatMap(({ bytes }) => toPages(bytes, true))
  const tops = pages.flatMap(({ top }) => (top ? [toFurniture(top)] : []))
  return {
    pieces: [...tops, ...toPieces(pages.flatMap(({ lines }) => lines))],
    pages: pages.length,
  }
}

function toPieces(lines: readonly Line[]): readonly Piece[] {
  const { opening, text } = splitOpening(lines)
  return [...opening.map(toFurniture), ...readLines(text)]
}

const toFurniture = ({ text, where }: Line): Piece => ({ text: tidy(text), furniture: true, where })

/** Parts a text into what is added and what is not; a piece of words is at most a line. */
function readLines(lines: readonly Line[]): readonly Piece[] {
  const words = lines.filter(({ isDrawn }) => !isDrawn)
  const text = words.map((line) => line.text).join('\n')
  const whereAt = makePlaces(words)
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(ADDED)) {
    pieces.push(...toWords(text.slice(end, match.index), end, whereAt))
    const where = whereAt(match.index)
    pieces.push({ text: tidy(match[0]), furniture: true, byForm: true, where })
    end = match.index + match[0].length
  }
  return [...pieces, ...toWords(text.slice(end), end, whereAt)]
}

function toWords(
  text: string,
  start: number,
  whereAt: (offset: number) => string,
): readonly Piece[] {
  let offset = start
  return text.split('\n').flatMap((line) => {
    const where = whereAt(offset)
    offset += line.length + 1
    return line.trim() ? [{ text: tidy(line), furniture: false, where }] : []
  })
}

/** Finds the line that an offset in the joined lines is in; offsets must not go back. */
function makePlaces(lines: readonly Line[]): (offset: number) => string {
  let [index, end] = [0, lines[0]?.text.length ?? 0]
  return (offset) => {
    while (offset > end && index < lines.length - 1) {
      index++
      end += (lines[index]?.text.length ?? 0) + 1
    }
    return lines[index]?.where ?? ''
  }
}

const tidy = (text: string): string => text.trim().replace(/\s+/gu, ' ')
