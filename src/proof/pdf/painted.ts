import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Box, draw, type Watcher } from './pen.ts'
import type { Shown } from './shown.ts'

/** What a page paints, and how that is marked (ISO 32000-1, 14.6 and 14.8.2.2). */
export interface Painted {
  /** The page's number, from 1. */
  readonly page: number
  /** The numbers of its marked-content sequences, in the order in which they begin. */
  readonly sequences: readonly number[]
  /** How many characters, paths and pictures are in no sequence with a number and in no artifact. */
  readonly unmarked: number
  /** How many paths and pictures it shows, but for marks that belong to the page as a sheet: artifacts of the type `Page`. */
  readonly drawn: number
  /** How many artifacts begin in numbered sequences, and how many of these in artifacts. */
  readonly artifactsInTagged: number
  readonly taggedInArtifacts: number
  /** How many numbered sequences are in forms. */
  readonly numberedInForms: number
  /** The paths as flat as a line, in the order in which they are painted, with how they are marked. */
  readonly lines: readonly Line[]
  /** The other paths, and pictures and shadings, with how they are marked. */
  readonly shapes: readonly Shape[]
  /** Which settings of letters it changes, by pdf.js's names, that our files leave as they are at first. */
  readonly settings: readonly string[]
  /** How many states of the drawing are kept at once. */
  readonly depth: number
}

/** A path that is no line, of which the box around it is known; or a picture or a shading. */
export interface Shape {
  readonly box: Box | undefined
  readonly sequence: number | undefined
  readonly isArtifact: boolean
  /** What an artifact says that it is: `Layout`, `Page` …; '' where it does not say. */
  readonly artifact: string | undefined
}

/** A path as flat as a line, and the box around it. */
export interface Line extends Shape {
  readonly box: Box
}

/** Points that a line is high at the most. */
const FLAT = 4

/** What is known of the characters of a whole file. */
export interface Characters {
  /** Every character of every page, in the order in which it is drawn. */
  readonly shown: Shown[]
  /** The characters of each marked-content sequence, by page and number. */
  readonly sequences: Shown[][][]
  /** The codes that are shown of each font, by the name that pdf.js gives it. */
  readonly fonts: Map<string, Map<number, UsedCode>>
}

/** A character's code: what it is read as, and the first page that shows it. */
export interface UsedCode {
  readonly text: string
  readonly page: number
}

/**
 * Reads what a page paints; its characters go to those of the file. `artifacts` says what each artifact says that it is,
 * in the order in which they begin; `faces` are the names of the fonts, by those that pdf.js gives them.
 */
export async function readPainted(
  page: PDFPageProxy,
  artifacts: readonly string[],
  faces: ReadonlyMap<string, string>,
  characters: Characters,
): Promise<Painted> {
  const { fnArray: operators, argsArray: operands } = await page.getOperatorList({
    annotationMode: 0,
  })
  const painted = {
    ...NOTHING,
    page: page.pageNumber,
    sequences: [],
    lines: [],
    shapes: [],
    settings: [],
  }
  const watcher = makeWatcher(painted, characters, faces)
  const depth = draw(operators, operands, artifacts, watcher)
  return { ...painted, depth }
}

const NOTHING = {
  unmarked: 0,
  drawn: 0,
  artifactsInTagged: 0,
  taggedInArtifacts: 0,
  numberedInForms: 0,
}

type Counted = { -readonly [key in keyof typeof NOTHING]: number } & {
  readonly page: number
  readonly sequences: number[]
  readonly lines: Line[]
  readonly shapes: Shape[]
  readonly settings: string[]
}

function makeWatcher(
  painted: Counted,
  { shown, sequences, fonts }: Characters,
  faces: ReadonlyMap<string, string>,
): Watcher {
  const { page } = painted
  const own: Shown[][] = []
  sequences[page] = own
  const count: Watcher['paint'] = ({ isArtifact, sequence }) => {
    if (!isArtifact && sequence === undefined) painted.unmarked += 1
  }
  return {
    paint: (mark, box) => {
      count(mark)
      const { sequence, isArtifact, artifact } = mark
      const shape = { sequence, isArtifact, artifact }
      if (box && box.top - box.foot <= FLAT) painted.lines.push({ box, ...shape })
      else painted.shapes.push({ box, ...shape })
      if (mark.artifact !== 'Page') painted.drawn += 1
    },
    glyph: (glyph, { x, y, width, size, mark, isUpright, font: name }) => {
      const { isArtifact, artifact, sequence } = mark
      count(mark)
      const text = glyph.unicode
      const font = faces.get(name) ?? ''
      const code = glyph.originalCharCode
      const character = {
        text,
        page,
        x,
        y,
        width,
        size,
        font,
        code,
        isUpright,
        sequence,
        isArtifact,
        artifact,
      }
      shown.push(character)
      if (sequence !== undefined) own[sequence]?.push(character)
      const codes = fonts.get(name) ?? new Map<number, UsedCode>()
      if (codes.size === 0) fonts.set(name, codes)
      if (!codes.has(glyph.originalCharCode))
        codes.set(glyph.originalCharCode, { text: glyph.unicode, page })
    },
    set: (name) => void painted.settings.push(name),
    open: ({ isArtifact, sequence, isInForm }, within) => {
      const isNumbered = sequence !== undefined && sequence !== within.sequence
      if (isNumbered) {
        painted.sequences.push(sequence)
        own[sequence] ??= []
      }
      if (isNumbered && isInForm) painted.numberedInForms += 1
      if (isNumbered && within.isArtifact) painted.taggedInArtifacts += 1
      if (isArtifact && !within.isArtifact && within.sequence !== undefined)
        painted.artifactsInTagged += 1
    },
  }
}
